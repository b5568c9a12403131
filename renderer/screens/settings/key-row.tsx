import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Button } from '../../parts/button.tsx'
import type { Command } from '../../parts/commands.ts'
import { keysOf, keyToWords } from '../../parts/key-choice.ts'
import { nameKey } from '../../parts/name-key.ts'
import { checkKey, giveKey } from './check-key.ts'
import type { KeyProblem } from './check-key.ts'
import styles from './key-settings.module.css'

export interface KeyRowProps {
  command: Command
  /** All keys that the reader chose. */
  keys: Readonly<Record<string, string>>
  onChange: (keys: Record<string, string>, said: string) => void
}

/** One command with its key; pressing the key's button, then a key, gives it that one. */
export function KeyRow({ command, keys, onChange }: KeyRowProps) {
  const [listening, setListening] = useState(false)
  const [pressed, setPressed] = useState<{ key: string; problem: KeyProblem } | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const now = keysOf(command.name, { keys }).map(keyToWords)[0]
  const give = (key: string) => {
    setListening(false)
    setPressed(null)
    button.current?.focus()
    onChange(giveKey(command, key, keys), key === '' ? `“${command.label}” has no key now.` : `“${command.label}” is now ${keyToWords(key)}.`)
  }
  const hear = (event: KeyboardEvent) => {
    if (!listening || event.key === 'Tab') return
    const key = nameKey(event.nativeEvent)
    event.preventDefault()
    event.stopPropagation()
    if (key === undefined || event.repeat) return
    if (key === 'Escape') return setListening(false)
    if (key === 'Backspace' || key === 'Delete') return give('')
    const problem = checkKey(command, key, keys)
    if (problem === null) return give(key)
    setPressed({ key, problem })
    setListening(false)
  }
  return (
    <li className={styles['row']}>
      <span className={styles['label']}>{command.label}</span>
      <button
        ref={button}
        type="button"
        className={`${styles['key']} ${listening ? styles['listening'] : ''}`}
        aria-label={listening ? `Press the new key for “${command.label}”` : `${command.label}: ${now ?? 'no key'}. Change the key`}
        onClick={() => { setPressed(null); setListening(true) }}
        onKeyDown={hear}
        // A button acts when Space is let go, also when Space was the key that it was just told.
        onKeyUp={(event) => { if (listening || pressed) event.preventDefault() }}
        onBlur={() => setListening(false)}
      >
        {listening ? 'Press a key' : (now ?? 'No key')}
      </button>
      {keys[command.name] !== undefined && <Button look="plain" onClick={() => give(command.keys[0] ?? '')}>Reset to {keyToWords(command.keys[0] ?? '')}</Button>}
      {pressed && <Refused pressed={pressed} onTake={() => give(pressed.key)} onLeave={() => { setPressed(null); button.current?.focus() }} />}
    </li>
  )
}

/** Why the pressed key was not simply taken, and what can be done. */
function Refused({ pressed: { key, problem }, onTake, onLeave }: { pressed: { key: string; problem: KeyProblem }; onTake: () => void; onLeave: () => void }) {
  const take = useRef<HTMLButtonElement>(null)
  const taken = problem.what === 'taken'
  useEffect(() => {
    if (taken) take.current?.focus()
  }, [taken])
  return (
    <div className={styles['refused']} role="alert">
      <span>{taken ? `${keyToWords(key)} is “${problem.by.label}” ${problem.by.where === 'Everywhere' ? 'everywhere' : `in ${problem.by.where}`}.` : problem.why}</span>
      {taken && <Button ref={take} onClick={onTake}>Use it here instead</Button>}
      <Button look="plain" onClick={onLeave}>Leave it</Button>
    </div>
  )
}
