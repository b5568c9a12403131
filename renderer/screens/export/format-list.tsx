import { useId } from 'react'
import styles from './format-list.module.css'
import { formats, type ChosenFormat } from './formats.ts'

/** The formats, one under the other, each with what it is good for; arrows move between them. */
export function FormatList({ value, onChange }: { value: ChosenFormat; onChange: (format: ChosenFormat) => void }) {
  const id = useId()
  return (
    <fieldset className={styles['formats']}>
      <legend>Write it as</legend>
      {formats.map(({ format, name, means }) => (
        <div key={format} className={styles['format']}>
          <input type="radio" id={`${id}-${format}`} name={id} checked={format === value} aria-describedby={`${id}-${format}-means`} onChange={() => onChange(format)} />
          <span>
            <label htmlFor={`${id}-${format}`}>{name}</label>
            <small id={`${id}-${format}-means`} className="hint">{means}</small>
          </span>
        </div>
      ))}
    </fieldset>
  )
}
