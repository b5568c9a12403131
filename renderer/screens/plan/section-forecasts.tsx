import type { SeminarForecast } from '../../../decks/study/seminar/seminar-plan.ts'
import { RecallBar } from '../../parts/recall-bar.tsx'
import { listSections } from './list-sections.ts'
import styles from './plan.module.css'
import type { PlacedCards } from '../../store/use-placed-cards.ts'

/** What will be known of each section. */
export function SectionForecasts({ forecast, placed }: { forecast: SeminarForecast; placed: PlacedCards }) {
  const sections = listSections(forecast.cards, (card) => placed.cards.get(card)?.section ?? 'Other cards')
  return (
    <section className={styles['block']} aria-labelledby="sections-title">
      <h2 id="sections-title">Section by section</h2>
      <table>
        <thead><tr><th scope="col">Section</th><th scope="col" className={styles['right']}>Cards</th><th scope="col" className={styles['share']}>Recall on the day</th></tr></thead>
        <tbody>
          {sections.map(({ section, cards, recall }) => (
            <tr key={section}><td>{section}</td><td className={styles['right']}>{cards}</td><td><RecallBar value={recall} /></td></tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
