import { ButtonLink } from '../../parts/button-link.tsx'
import type { DeckId } from '../../../decks/model/id.ts'
import { sayDayMonth } from '../../parts/say-date.ts'
import { RecallBar } from '../../parts/recall-bar.tsx'
import { sayPath } from '../../parts/say-path.ts'
import type { DeckView, TodayCount } from '../../store/store.ts'
import styles from './deck-table.module.css'
import type { DeckRecall } from './use-deck-recall.ts'

export interface DeckTableProps {
  decks: readonly DeckView[]
  /** What each deck has in today's queue. */
  counts: ReadonlyMap<DeckId, TodayCount>
  /** False in a backup that is looked into, where nothing can be studied. */
  canStudy: boolean
  /** True while the day's limit leaves room for new cards: then a deck of which none is in the queue can be studied alone. */
  mayMeetNew: boolean
  /** What is expected for the next seminar, or null. */
  recall: DeckRecall | null
  timeZone: string
}

/** Each deck with its share of today. Its name leads to its cards, "Study" to studying it alone. */
export function DeckTable({ decks, counts, canStudy, mayMeetNew, recall, timeZone }: DeckTableProps) {
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
            {recall && <th scope="col" className={styles['recall']}>Recall on {sayDayMonth(recall.seminar.at, timeZone)}</th>}
            <th scope="col" className={styles['act']}><span className="vh">{canStudy ? 'Study and options' : 'Options'}</span></th>
          </tr>
        </thead>
        <tbody>
          {decks.map((deck) => <DeckRow key={deck.id} deck={deck} count={counts.get(deck.id)} canStudy={canStudy} mayMeetNew={mayMeetNew} recall={recall} />)}
        </tbody>
      </table>
    </div>
  )
}

function DeckRow({ deck, count, canStudy, mayMeetNew, recall }: { deck: DeckView; count: TodayCount | undefined; canStudy: boolean; mayMeetNew: boolean; recall: DeckRecall | null }) {
  const repeat = count ? count.learning + count.reviews : 0
  const fresh = count?.fresh ?? 0
  return (
    <tr>
      <td>
        <a className={styles['name']} href={`#/library/deck/${deck.id}`}>{sayPath(deck.title)}</a>
        {deck.subtitle && <span className="hint">{deck.subtitle}</span>}
      </td>
      <Count value={repeat} />
      <Count value={fresh} />
      <td className={`${styles['count']} ${styles['all']} quiet`}>{deck.cards}</td>
      {recall && <td className={styles['recall']}><Expected value={recall.byDeck.get(deck.id)} /></td>}
      <td className={styles['act']}>
        {canStudy && (repeat + fresh > 0 || (mayMeetNew && deck.fresh > 0)) && <ButtonLink look="plain" href={`#/study/${deck.id}`} aria-label={`Study ${sayPath(deck.title)}`}>Study</ButtonLink>}
        <ButtonLink look="plain" href={`#/options/${deck.id}`} aria-label={`Options of ${sayPath(deck.title)}`}>Options</ButtonLink>
      </td>
    </tr>
  )
}

function Expected({ value }: { value: number | undefined }) {
  return value === undefined ? <span className="hint">Not part of the seminar</span> : <RecallBar value={value} />
}

function Count({ value }: { value: number }) {
  return <td className={`${styles['count']} ${value === 0 ? styles['none'] : ''}`}>{value === 0 ? <><span aria-hidden="true">–</span><span className="vh">none</span></> : value}</td>
}
