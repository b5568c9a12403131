import { useState } from 'react'
import { Field } from './field.tsx'
import styles from './number-field.module.css'

export interface NumberFieldProps {
  label: string
  value: number
  min: number
  max: number
  /** Told only whole numbers between `min` and `max`, when the field is left or Enter is pressed. */
  onChange: (value: number) => void
  hint?: string
  /** The word after the number. */
  unit?: string
}

/** A whole number. What is typed is kept until it is a number in the range; otherwise a sentence says what is asked. */
export function NumberField({ label, value, min, max, onChange, hint, unit }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>()
  const problem = typed !== undefined && readNumber(typed, min, max) === undefined ? `A whole number from ${min} to ${max}.` : undefined
  const settle = () => {
    const number = typed === undefined ? undefined : readNumber(typed, min, max)
    if (number === undefined) return
    setTyped(undefined)
    if (number !== value) onChange(number)
  }
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <span className={styles['number']}>
          <input
            {...control}
            inputMode="numeric"
            autoComplete="off"
            value={typed ?? String(value)}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={settle}
            onKeyDown={(event) => { if (event.key === 'Enter') settle() }}
          />
          {unit && <span className="quiet">{unit}</span>}
        </span>
      )}
    </Field>
  )
}

function readNumber(typed: string, min: number, max: number): number | undefined {
  const number = /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : Number.NaN
  return number >= min && number <= max ? number : undefined
}
