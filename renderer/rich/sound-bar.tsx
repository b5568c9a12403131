import { Square, Volume2 } from 'lucide-react'
import { Button } from '../parts/button.tsx'
import styles from './rich.module.css'
import type { CardSounds } from './use-sounds.ts'

/** The sounds of a card, each with its name and a way to hear it. `keys` names the command that plays them all. */
export function SoundBar({ sounds: { sounds, play, stop }, keys }: { sounds: CardSounds; keys?: string }) {
  if (sounds.length === 0) return null
  return (
    <ul className={styles['sounds']} aria-label="Sounds">
      {sounds.map(({ name, state, problem }, place) => (
        // A card may play one sound twice.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={place}>
          <Button look="plain" icon={state === 'playing' ? Square : Volume2} keys={place === 0 ? keys : undefined} onMouseDown={(event) => event.preventDefault()} onClick={() => (state === 'playing' ? stop() : play([place]))}>
            <span className={styles['name']}>{state === 'playing' ? 'Stop' : 'Play'} {name}</span>
          </Button>
          {problem !== null && <span className="hint">{problem}</span>}
        </li>
      ))}
    </ul>
  )
}
