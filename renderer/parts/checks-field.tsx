import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './checks-field.module.css'
import { Icon } from './icon.tsx'

/** One of several things that can be on together. */
export interface CheckOption<T extends string> {
  readonly value: T
  readonly label: string
  /** In a smaller voice after the label: how many, or why it is off. */
  readonly note?: string | undefined
  /** True when it cannot be chosen; the note says why. */
  readonly off?: boolean | undefined
}

export interface ChecksFieldProps<T extends string> {
  label: string
  values: readonly T[]
  options: readonly CheckOption<T>[]
  onChange: (values: T[]) => void
  hint?: ReactNode
  /** What is wrong with the choice, in a sentence; takes the place of the hint. */
  problem?: string | undefined
}

/** Any of a few, all shown side by side. */
export function ChecksField<T extends string>({ label, values, options, onChange, hint, problem }: ChecksFieldProps<T>) {
  const id = useId()
  const below = problem ?? hint
  const toggle = (value: T, on: boolean) => onChange(options.map((option) => option.value).filter((each) => (each === value ? on : values.includes(each))))
  return (
    <fieldset className={styles['checks']} data-invalid={problem ? true : undefined} aria-describedby={below ? `${id}-below` : undefined}>
      <legend className={styles['label']}>{label}</legend>
      <div className={styles['options']}>
        {options.map(({ value, label: words, note, off = false }) => (
          <label key={value} className={styles['option']}>
            <input type="checkbox" checked={!off && values.includes(value)} disabled={off} onChange={(event) => toggle(value, event.target.checked)} />
            <span className={styles['face']}>
              <Icon of={Check} size={0.75} className={styles['box']} />
              {words}
              {note !== undefined && <span className={styles['note']}><span className="vh">: </span>{note}</span>}
            </span>
          </label>
        ))}
      </div>
      {below && <p id={`${id}-below`} className={`hint ${problem ? styles['problem'] : ''}`}>{below}</p>}
    </fieldset>
  )
}
