import { useId } from 'react'
import styles from './choice-field.module.css'

export interface ChoiceFieldProps<T extends string> {
  label: string
  value: T
  options: readonly (readonly [value: T, label: string])[]
  onChange: (value: T) => void
  hint?: string
}

/** One of a few, all shown side by side; arrows move between them. */
export function ChoiceField<T extends string>({ label, value, options, onChange, hint }: ChoiceFieldProps<T>) {
  const id = useId()
  return (
    <fieldset className={styles['choice']} aria-describedby={hint ? `${id}-below` : undefined}>
      <legend className={styles['label']}>{label}</legend>
      <div className={styles['options']}>
        {options.map(([option, words]) => (
          <label key={option} className={styles['option']}>
            <input type="radio" name={id} value={option} checked={option === value} onChange={() => onChange(option)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {hint && <p id={`${id}-below`} className="hint">{hint}</p>}
    </fieldset>
  )
}
