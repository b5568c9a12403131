import { useState } from 'react'
import { TextField } from '../../parts/text-field.tsx'

const largest = 4_294_967_295

/** The number that decides which questions are drawn and in which order. */
export function SeedField({ seed, onChange }: { seed: number; onChange: (seed: number) => void }) {
  const [typed, setTyped] = useState(String(seed))
  const read = /^\s*\d{1,10}\s*$/u.test(typed) && Number(typed) <= largest ? Number(typed) : null
  return (
    <TextField
      label="Number of this quiz"
      inputMode="numeric"
      autoComplete="off"
      value={typed}
      problem={read === null ? 'A whole number from 0 to 4294967295.' : undefined}
      hint="The same number over the same cards with the same choices gives the same quiz. Keep it to repeat the quiz, or give it to others."
      onChange={(text) => {
        setTyped(text)
        if (/^\s*\d{1,10}\s*$/u.test(text) && Number(text) <= largest) onChange(Number(text))
      }}
    />
  )
}
