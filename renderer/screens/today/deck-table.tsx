import { ButtonLink } from '../../parts/button-link.tsx'
import type { DeckId } from '../../../decks/model/id.ts'
import type { DeckView, TodayCount } from '../../store/store.ts'
import styles from './deck-table.module.css'

export interface DeckTableProps {
  decks: readonly DeckView[]
  /** What each deck has in today's queue. */
  counts: ReadonlyMap<DeckId, TodayCount>
  /** True while the day's limit leaves room for new cards: then a deck of which none is in the queue can be studied alone. */
  mayMeetNew: boolean
}

/** Each deck with its share of today. Its name leads to its cards, "Study" to studying it alone. */
export function DeckTable({ decks, counts, mayMeetNew }: DeckTableProps) {
  return (
    <div className={styles['decks']}>
      <table>
        <caption className="vh">Decks</caption>
        <thead>
          <tr>
            <th scope="col">Deck</th>
            <th scope="col" className={styles['count']}>Repeat</th>
            <th scope="col" className={styles['count']}>New</th>
            <th scope="col" className={`${styles['count']} ${styles['all']}`}>Cards</th>
            <th scope="col" className={styles['act']}><span className="vh">Study</span></th>
          </tr>
        </thead>
        <tbody>
          {decks.map((deck) => <DeckRow key={deck.id} deck={deck} count={counts.get(deck.id)} mayMeetNew={mayMeetNew} />)}
        </tbody>
      </table>
    </div>
  )
}

function DeckRow({ deck, count, mayMeetNew }: { deck: DeckView; count: TodayCount | undefined; mayMeetNew: boolean }) {
  const repeat = count ? count.learning + count.reviews : 0
  const fresh = count?.fresh ?? 0
  return (
    <tr>
      <td>
        <a className={styles['name']} href={`#/library/deck/${deck.id}`}>{deck.title}</a>
        {deck.subtitle && <span className="hint">{deck.subtitle}</span>}
      </td>
      <Count value={repeat} />
      <Count value={fresh} />
      <td className={`${styles['count']} ${styles['all']} quiet`}>{deck.cards}</td>
      <td className={styles['act']}>
        {(repeat + fresh > 0 || (mayMeetNew && deck.fresh > 0)) && <ButtonLink look="plain" href={`#/study/${deck.id}`} aria-label={`Study ${deck.title}`}>Study</ButtonLink>}
      </td>
    </tr>
  )
}

function Count({ value }: { value: number }) {
  return <td className={`${styles['count']} ${value === 0 ? styles['none'] : ''}`}>{value === 0 ? <><span aria-hidden="true">–</span><span className="vh">none</span></> : value}</td>
}
