import { useId, useMemo } from 'react'
import type { ImportPlan } from '../../../decks/formats/import-plan.ts'
import type { DeckId } from '../../../decks/model/id.ts'
import { Button } from '../../parts/button.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { countCards } from './count-cards.ts'
import styles from './deck-choice.module.css'
import type { Planned, Taken } from './import-step.ts'

/** The decks of a file, each with a tick and what becomes of its cards. */
export function DeckChoice({ planned: { plan, taken }, onChange }: { planned: Planned; onChange: (part: Partial<Taken>) => void }) {
  const tick = (deck: DeckId, on: boolean) => {
    const without = new Set(taken.without)
    if (on) without.delete(deck)
    else without.add(deck)
    onChange({ without })
  }
  return (
    <section aria-label="Decks in it">
      <div className={styles['head']}>
        <h2>{sayCount(plan.decks.length, 'deck')}</h2>
        <div role="group" aria-label="Tick decks">
          <Button look="plain" aria-label="Tick all decks" onClick={() => onChange({ without: new Set() })}>All</Button>
          <Button look="plain" aria-label="Tick none of the decks" onClick={() => onChange({ without: new Set(plan.decks.map(({ deck }) => deck.id)) })}>None</Button>
        </div>
      </div>
      <ul className={styles['list']}>
        {plan.decks.map((deck) => <DeckTick key={deck.deck.id} plan={deck} on={!taken.without.has(deck.deck.id)} onTick={tick} />)}
      </ul>
    </section>
  )
}

function DeckTick({ plan, on, onTick }: { plan: ImportPlan; on: boolean; onTick: (deck: DeckId, on: boolean) => void }) {
  const id = useId()
  const levels = plan.deck.title.split('::')
  const said = useMemo(() => sayDeck(plan), [plan])
  return (
    <li className={styles['deck']}>
      <input type="checkbox" id={id} checked={on} aria-describedby={`${id}-count`} onChange={(event) => onTick(plan.deck.id, event.target.checked)} />
      <div>
        <label htmlFor={id}>{levels.map((level, at) => <span key={at} className={at < levels.length - 1 ? styles['above'] : undefined}>{level}{at < levels.length - 1 && ' › '}</span>)}</label>
        <p id={`${id}-count`} className="hint">{said}</p>
      </div>
    </li>
  )
}

function sayDeck({ adds, updates, same, isNew }: ImportPlan): string {
  const [added, updated, left] = [countCards(adds), updates.length, countCards(same)]
  const said = [added > 0 ? `${added} new` : '', updated > 0 ? `${updated} changed` : '', left > 0 ? `${left} the same` : ''].filter(Boolean).join(', ')
  return `${said === '' ? 'No cards' : said}${isNew ? '' : ', you have this deck'}`
}
