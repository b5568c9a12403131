import { useState } from 'react'
import { TextField } from '../../parts/text-field.tsx'
import { parseSteps, saySteps } from './parse-steps.ts'

export interface StepsFieldProps {
  label: string
  value: readonly number[]
  /** Told steps that can be kept, in minutes, when the field is left or Enter is pressed. */
  onChange: (steps: number[]) => void
  hint: string
}

/** Steps, typed as “1 min, 10 min”. What is typed stays until it can be read; otherwise a sentence says what is wrong. */
export function StepsField({ label, value, onChange, hint }: StepsFieldProps) {
  const [typed, setTyped] = useState<string>()
  const read = typed === undefined ? undefined : parseSteps(typed)
  const settle = () => {
    if (read === undefined || !read.ok) return
    setTyped(undefined)
    if (saySteps(read.value) !== saySteps(value)) onChange(read.value)
  }
  return (
    <TextField
      label={label}
      value={typed ?? saySteps(value)}
      onChange={setTyped}
      onBlur={settle}
      onKeyDown={(event) => { if (event.key === 'Enter') settle() }}
      hint={hint}
      problem={read === undefined || read.ok ? undefined : read.problem.detail}
      placeholder="None"
      autoComplete="off"
      maxLength={200}
    />
  )
}
