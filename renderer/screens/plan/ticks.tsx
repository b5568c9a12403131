import { useId } from 'react'
import styles from './plan.module.css'
import formStyles from './seminar-form.module.css'

export interface TicksProps<T extends string> {
  label: string
  options: readonly (readonly [value: T, words: string, hint: string])[]
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
  hint?: string
  problem?: string | undefined
  /** Side by side, for short words. */
  inline?: boolean
}

/** Any of a few. */
export function Ticks<T extends string>({ label, options, chosen, onChange, hint, problem, inline = false }: TicksProps<T>) {
  const id = useId()
  const below = problem ?? hint
  return (
    <fieldset aria-describedby={below ? `${id}-below` : undefined}>
      <legend className={formStyles['label']}>{label}</legend>
      <div className={inline ? formStyles['inline'] : formStyles['ticks']}>
        {options.map(([value, words, note]) => (
          <label key={value} className={styles['tick']}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={(event) => onChange(event.target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))} />
            <span>{words}{note && <span className="hint"> {note}</span>}</span>
          </label>
        ))}
      </div>
      {below && <p id={`${id}-below`} className={`hint ${problem ? formStyles['problem'] : ''}`}>{below}</p>}
    </fieldset>
  )
}
