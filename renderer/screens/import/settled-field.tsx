import { useEffect, useRef, useState } from 'react'
import { TextField } from '../../parts/text-field.tsx'

/** How long a pause ends a word, in ms. */
const pause = 500

/** A line of text that counts when it is settled: after a pause, at Enter, or when it is left. */
export function SettledField({ label, value, hint, onSettle }: { label: string; value: string; hint?: string; onSettle: (value: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  // What is done after the pause is done with what holds then.
  const latest = useRef({ value, onSettle })
  useEffect(() => {
    latest.current = { value, onSettle }
  })
  const settle = (text: string | null) => {
    clearTimeout(timer.current)
    if (text !== null && text !== latest.current.value) latest.current.onSettle(text)
  }
  return (
    <TextField
      label={label}
      value={typed ?? value}
      hint={hint}
      maxLength={500}
      onChange={(text) => {
        setTyped(text)
        clearTimeout(timer.current)
        timer.current = setTimeout(() => settle(text), pause)
      }}
      onBlur={() => {
        settle(typed)
        setTyped(null)
      }}
      onKeyDown={(event) => { if (event.key === 'Enter') settle(typed) }}
    />
  )
}
