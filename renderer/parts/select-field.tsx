import { Field } from './field.tsx'

export interface SelectFieldProps<T extends string> {
  label: string
  value: T
  options: readonly (readonly [value: T, label: string])[]
  onChange: (value: T) => void
  hint?: string
}

/** One of a list that is too long to show; the browser's own control, so that every keyboard and reader knows it. */
export function SelectField<T extends string>({ label, value, options, onChange, hint }: SelectFieldProps<T>) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => { const chosen = options.find(([option]) => option === event.target.value); if (chosen) onChange(chosen[0]) }}>
          {options.map(([option, words]) => (
            <option key={option} value={option}>{words}</option>
          ))}
        </select>
      )}
    </Field>
  )
}
