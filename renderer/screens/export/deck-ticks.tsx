import { useId } from 'react'
import type { DeckId } from '../../../decks/model/id.ts'
import { Button } from '../../parts/button.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayPath } from '../../parts/say-path.ts'
import type { DeckView } from '../../store/store.ts'
import styles from './deck-ticks.module.css'

/** The reader's decks, each with a tick. */
export function DeckTicks({ decks, without, onChange }: { decks: readonly DeckView[]; without: ReadonlySet<DeckId>; onChange: (without: ReadonlySet<DeckId>) => void }) {
  const tick = (deck: DeckId, on: boolean) => {
    const next = new Set(without)
    if (on) next.delete(deck)
    else next.add(deck)
    onChange(next)
  }
  return (
    <section aria-label="Decks">
      <div className={styles['head']}>
        <h2>Decks</h2>
        <div role="group" aria-label="Tick decks">
          <Button look="plain" aria-label="Tick all decks" onClick={() => onChange(new Set())}>All</Button>
          <Button look="plain" aria-label="Tick none of the decks" onClick={() => onChange(new Set(decks.map(({ id }) => id)))}>None</Button>
        </div>
      </div>
      <ul className={styles['list']}>
        {decks.map((deck) => <DeckTick key={deck.id} deck={deck} on={!without.has(deck.id)} onTick={tick} />)}
      </ul>
    </section>
  )
}

function DeckTick({ deck, on, onTick }: { deck: DeckView; on: boolean; onTick: (deck: DeckId, on: boolean) => void }) {
  const id = useId()
  return (
    <li>
      <input type="checkbox" id={id} checked={on} aria-describedby={`${id}-cards`} onChange={(event) => onTick(deck.id, event.target.checked)} />
      <div>
        <label htmlFor={id}>{sayPath(deck.title)}</label>
        <p id={`${id}-cards`} className="hint">{sayCount(deck.cards, 'card')}</p>
      </div>
    </li>
  )
}
