import { useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextField } from '../../parts/text-field.tsx'
import styles from './reject-dialog.module.css'

const reasons = ['It is wrong', 'It is unclear without the article', 'It is not worth learning', 'It asks the same as another card'] as const

/** Turns a draft down with the reason for it: one of the usual ones, or the reader's own words. */
export function RejectDialog({ onReject, onClose }: { onReject: (why: string) => void; onClose: () => void }) {
  const [why, setWhy] = useState('')
  const first = useRef<HTMLButtonElement>(null)
  const digit = (key: string): string | undefined => reasons[Number(key) - 1]
  return (
    <Dialog open onClose={onClose} title="Why is it rejected?" first={first}>
      {/* The form only hears what is pressed in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        className={styles['form']}
        onSubmit={(event) => { event.preventDefault(); if (why.trim() !== '') onReject(why) }}
        onKeyDown={(event) => {
          const reason = event.target instanceof HTMLInputElement ? undefined : digit(event.key)
          if (reason !== undefined) { event.preventDefault(); onReject(reason) }
        }}
      >
        {reasons.map((reason, place) => <Button key={reason} {...(place === 0 ? { ref: first } : {})} keys={String(place + 1)} onClick={() => onReject(reason)}>{reason}</Button>)}
        <TextField label="Or in your own words" value={why} onChange={setWhy} maxLength={300} />
        <Button type="submit" disabled={why.trim() === ''}>Reject for this reason</Button>
        <p className="hint">The reason stands on the precision sheet. R without Shift rejects at once.</p>
      </form>
    </Dialog>
  )
}
