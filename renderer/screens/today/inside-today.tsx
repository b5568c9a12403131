import { ButtonLink } from '../../parts/button-link.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayWeekday } from '../../parts/say-date.ts'
import { useStore } from '../../store/store-context.tsx'
import type { Today } from '../../store/store.ts'
import { sayMakeUp } from './say-plan.ts'
import styles from './today-screen.module.css'

/** What of a backup that is looked into would wait today. Nothing can be studied there, so nothing leads to it. */
export function InsideToday({ today: { plan, settings } }: { today: Today }) {
  const { now } = useStore()
  const cards = plan.queue.length
  return (
    <section className={styles['hero']} aria-labelledby="today-title">
      <p className="hint">{sayWeekday(now(), settings.timeZone)}</p>
      <h1 id="today-title">{cards === 0 ? 'No card waits in this backup' : `${sayCount(cards, 'card')} ${cards === 1 ? 'waits' : 'wait'} in this backup`}</h1>
      <p className={styles['lead']}>{cards > 0 && `${sayMakeUp(plan)} `}You would study {cards === 0 ? 'nothing' : 'so much'} today if you brought it back. In here you can look at the cards and not answer them.</p>
      <div className={styles['go']}><ButtonLink href="#/library">Open the library</ButtonLink></div>
    </section>
  )
}
