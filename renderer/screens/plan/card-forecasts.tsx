import { useState } from 'react'
import { isUnread } from '../../../decks/study/seminar/count-unread.ts'
import type { SeminarForecast } from '../../../decks/study/seminar/seminar-plan.ts'
import { Button } from '../../parts/button.tsx'
import { RecallBar } from '../../parts/recall-bar.tsx'
import { typeset } from '../../parts/typeset.ts'
import styles from './plan.module.css'
import { sayLooks } from './say-seminar.ts'
import type { PlacedCards } from '../../store/use-placed-cards.ts'

const few = 12
const many = 200

/** What will be known of each card, the least first. */
export function CardForecasts({ forecast, placed, gated }: { forecast: SeminarForecast; placed: PlacedCards; gated: boolean }) {
  const [count, setCount] = useState(few)
  const sorted = forecast.cards.toSorted((a, b) => a.recall - b.recall || (a.card < b.card ? -1 : 1))
  const shown = sorted.slice(0, count)
  const all = count >= sorted.length
  return (
    <section className={styles['block']} aria-labelledby="cards-title">
      <h2 id="cards-title">Card by card, the least certain first</h2>
      <table className={styles['cards']}>
        <thead><tr><th scope="col">Card</th><th scope="col">Looks</th><th scope="col" className={styles['share']}>Recall on the day</th></tr></thead>
        <tbody>
          {shown.map((each) => {
            const { card, recall, days, left } = each
            const found = placed.cards.get(card)
            return found && (
              <tr key={card}>
                <td><a className={styles['name']} href={`#/library/card/${card}`}>{typeset(found.view.card.question)}</a><span className="hint"> {found.section}</span></td>
                <td className="quiet">{left ? 'No time for it' : gated && isUnread(each) ? 'Not read yet' : sayLooks(days)}</td>
                <td><RecallBar value={recall} /></td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {sorted.length > few && <div><Button onClick={() => setCount(all ? few : count + many)} aria-expanded={all}>{all ? `Show only the first ${few}` : sorted.length > count + many ? `Show ${many} more of ${sorted.length} cards` : `Show all ${sorted.length} cards`}</Button></div>}
    </section>
  )
}
