import { useId } from 'react'
import styles from './easy-days.module.css'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const loads = [[1, 'As usual'], [0.5, 'Less'], [0, 'As little as can be']] as const

/** How much falls on each weekday. `value` holds Monday to Sunday, 1 as usual and 0 as little as can be. */
export function EasyDays({ value, onChange }: { value: readonly number[]; onChange: (days: number[], changed: string) => void }) {
  const id = useId()
  return (
    <fieldset className={styles['easy']} aria-describedby={`${id}-below`}>
      <legend>Easy days</legend>
      {weekdays.map((day, place) => (
        <label key={day}>
          <span>{day}</span>
          <select value={nearest(value[place] ?? 1)} onChange={(event) => onChange(value.map((old, at) => (at === place ? Number(event.target.value) : old)), day)}>
            {loads.map(([load, words]) => <option key={load} value={load}>{words}</option>)}
          </select>
        </label>
      ))}
      <p id={`${id}-below`} className="hint">Cards to repeat then come a little sooner or later, on days around it. It counts from the next answer to each card.</p>
    </fieldset>
  )
}

function nearest(load: number): number {
  return load >= 0.75 ? 1 : load >= 0.25 ? 0.5 : 0
}
