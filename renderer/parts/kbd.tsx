import { shownKeys, useKeyChoice } from './key-choice.ts'
import styles from './kbd.module.css'

const onMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac')

/** The names of the keys of a shortcut such as `Ctrl+K` or `G T`, as they are printed on this computer's keyboard. */
export function splitKeys(keys: string): string[] {
  return keys.split(/[+ ]/).map((key) => (key === 'Ctrl' && onMac ? '⌘' : key))
}

/** A shortcut, one box per key: those of a command (`study.undo`) as the reader chose them, or such as `Ctrl+K`. Nothing when there is none. Decoration beside a labelled control is `quiet`: the control itself says its keys. */
export function Kbd({ keys, quiet = false }: { keys: string; quiet?: boolean }) {
  const shown = shownKeys(keys, useKeyChoice())
  if (shown === undefined) return null
  return (
    <span className={styles['keys']} aria-hidden={quiet || undefined}>
      {splitKeys(shown).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
