import { shownKeys, useKeyChoice } from '../../parts/key-choice.ts'
import { Kbd } from '../../parts/kbd.tsx'
import styles from './foot-keys.module.css'

/** A key, or the command, that works here; with `act` it can be pressed with the pointer too. Without a key it is something to know. */
export interface FootKey {
  readonly keys: string
  readonly does: string
  readonly act?: () => void
}

/** The quiet line of keys at the foot of the screen. */
export function FootKeys({ keys }: { keys: readonly FootKey[] }) {
  const choice = useKeyChoice()
  return (
    <ul className={styles['keys']} aria-label="Keys">
      {keys.filter(({ keys: key, act }) => key === '' || act !== undefined || shownKeys(key, choice) !== undefined).map((each) => (
        <li key={each.keys}>
          {each.act ? (
            // A click leaves the focus on the card, so that Space goes on showing the answer.
            <button type="button" aria-keyshortcuts={shownKeys(each.keys, choice)} onMouseDown={(event) => event.preventDefault()} onClick={each.act}>
              <Kbd keys={each.keys} quiet /> {each.does}
            </button>
          ) : (
            <>{each.keys !== '' && <Kbd keys={each.keys} />} {each.does}</>
          )}
        </li>
      ))}
    </ul>
  )
}
