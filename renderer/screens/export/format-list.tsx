import { useId } from 'react'
import type { ExportFormat } from '../../../decks/write-collection.ts'
import styles from './format-list.module.css'
import { formats } from './formats.ts'

/** The formats, one under the other, each with what it is good for; arrows move between them. */
export function FormatList({ value, onChange }: { value: ExportFormat; onChange: (format: ExportFormat) => void }) {
  const id = useId()
  return (
    <fieldset className={styles['formats']}>
      <legend>Write it as</legend>
      {formats.map(({ format, name, means }) => (
        <label key={format} className={styles['format']}>
          <input type="radio" name={id} aria-label={name} checked={format === value} aria-describedby={`${id}-${format}`} onChange={() => onChange(format)} />
          <span>
            <b>{name}</b>
            <small id={`${id}-${format}`} className="hint">{means}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
