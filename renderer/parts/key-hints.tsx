import { Kbd } from './kbd.tsx'
import styles from './key-hints.module.css'

/** A quiet line of the keys that work here: `[['J K', 'Move'], ['/', 'Search']]`. */
export function KeyHints({ keys }: { keys: readonly (readonly [keys: string, does: string])[] }) {
  return (
    <ul className={styles['hints']} aria-label="Keys">
      {keys.map(([key, does]) => (
        <li key={key}>
          <Kbd keys={key} /> {does}
        </li>
      ))}
    </ul>
  )
}
