import { useId, useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { dateToDay, dayToDate } from './day-dates.ts'

export interface PlanDialogProps {
  /** How many cards it is about. */
  count: number
  /** The study day now. */
  today: number
  onPlan: (day: number) => void
  onClose: () => void
}

/** Asks for the day on which cards come back. */
export function PlanDialog({ count, today, onPlan, onClose }: PlanDialogProps) {
  const form = useId()
  const field = useRef<HTMLInputElement>(null)
  const [date, setDate] = useState(dayToDate(today + 1))
  const [asked, setAsked] = useState(false)
  const day = dateToDay(date)
  const fits = day !== null && day >= today
  const actions = (
    <>
      <Button look="plain" keys="Esc" aria-keyshortcuts="Escape" onClick={onClose}>Cancel</Button>
      <Button look="primary" type="submit" form={form}>{count === 1 ? 'Set the day' : `Set the day of ${count} cards`}</Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title={count === 1 ? 'When should it come back?' : `When should ${count} cards come back?`} first={field} actions={actions}>
      <form
        id={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (fits) onPlan(day)
        }}
      >
        <TextField ref={field} type="date" label="Day" value={date} min={dayToDate(today)} onChange={setDate} problem={asked && !fits ? 'A day from today on.' : undefined} hint={`${count === 1 ? 'It is' : 'They are'} asked on that day, whatever was planned. After the next answer the schedule goes on from there.`} />
      </form>
    </Dialog>
  )
}
