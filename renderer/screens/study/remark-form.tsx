import { useEffect, useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/text-field.tsx'
import styles from './study.module.css'

/** Asks what is wrong with a card. The remark may stay empty: the mark alone takes the card out. */
export function RemarkForm({ onMark, onCancel }: { onMark: (remark: string) => void; onCancel: () => void }) {
  const [remark, setRemark] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
  }, [])
  return (
    <form
      className={styles['remark']}
      onSubmit={(event) => {
        event.preventDefault()
        onMark(remark.trim())
      }}
    >
      <div className={styles['remarkField']}><TextField ref={field} label="What is wrong with this card?" hint="You can leave this empty. The card rests until you take the mark off." value={remark} onChange={setRemark} maxLength={2000} autoComplete="off" /></div>
      <div className={styles['choices']}>
        <Button type="submit" look="primary">Mark as wrong</Button>
        <Button look="plain" keys="Esc" onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  )
}
