import { Kbd } from './kbd.tsx'
import { shownKeys, useKeyChoice } from './key-choice.ts'
import styles from './key-hints.module.css'

/** A quiet line of the keys that work here: `[['library.next library.previous', 'Move'], ['/', 'Search']]`. Keys that are off are left out. */
export function KeyHints({ keys }: { keys: readonly (readonly [keys: string, does: string])[] }) {
  const choice = useKeyChoice()
  return (
    <ul className={styles['hints']} aria-label="Keys">
      {keys.filter(([key]) => shownKeys(key, choice) !== undefined).map(([key, does]) => (
        <li key={key}>
          <Kbd keys={key} /> {does}
        </li>
      ))}
    </ul>
  )
}
