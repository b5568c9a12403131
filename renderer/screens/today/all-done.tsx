import { useLocation } from 'wouter'
import { ButtonLink } from '../../parts/button-link.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayWeekday } from '../../parts/say-date.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { useStore } from '../../store/store-context.tsx'
import type { NextDay } from '../../store/read-next-day.ts'
import type { DeckView, Today } from '../../store/store.ts'
import { useNextDay } from '../../store/use-next-day.ts'
import { MoreToday } from './more-today.tsx'
import { sayDone, sayGoal } from './say-plan.ts'
import styles from './today-screen.module.css'
import type { DeckRecall } from './use-deck-recall.ts'

/** Nothing is left in today's queue: when there is something again, and how many new cards other days will bring. */
export function AllDone({ today, decks, recall }: { today: Today; decks: readonly DeckView[]; recall: DeckRecall | null }) {
  const { now } = useStore()
  const [, goTo] = useLocation()
  useKeys({ 'today.choose': () => goTo('/choose') })
  const next = useNextDay()
  const { plan, done, settings } = today
  const back = plan.waiting[0]
  const fresh = decks.reduce((sum, deck) => sum + deck.fresh, 0)
  const ownLimit = decks.some((deck) => deck.fresh > 0 && today.presetOf(deck.id).newPerDay !== null)
  const limited = plan.beyondLimits > 0 || (fresh > 0 && (done.newCards >= settings.newPerDay || ownLimit))
  return (
    <section className={styles['hero']} aria-labelledby="today-title">
      <p className="hint">{sayWeekday(now(), settings.timeZone)}</p>
      <h1 id="today-title">{back ? 'Nothing is due right now' : 'Nothing is due today'}</h1>
      <p className={styles['lead']}>
        {[back && sayBack(plan.waiting.length, back.due, settings.timeZone), next !== undefined && sayNext(next, settings.timeZone), recall && sayGoal(recall, settings.timeZone), sayDone(done, today.apart.practice)].filter(Boolean).join(' ')}
      </p>
      {fresh > 0 && <p className={styles['beyond']}>{sayCount(fresh, 'new card')} {fresh === 1 ? 'is' : 'are'} left for other days.</p>}
      <div className={styles['go']}>
        <MoreToday fresh={limited ? fresh : 0} held={plan.beyondLimits} />
        <ButtonLink href="#/choose" look="plain" keys="today.choose">Choose cards</ButtonLink>
        <ButtonLink href="#/library" look="plain">Open the library</ButtonLink>
        {limited && <ButtonLink href="#/settings" look="plain">Change the limits</ButtonLink>}
      </div>
    </section>
  )
}

function sayBack(cards: number, due: number, timeZone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(due)
  return cards === 1 ? `One card comes back at ${time}.` : `${sayCount(cards, 'card')} come back, the first at ${time}.`
}

function sayNext(next: NextDay | null, timeZone: string): string {
  if (next === null) return 'No card waits on any later day.'
  return `Next: ${sayCount(next.cards, 'card')} ${next.tomorrow ? 'tomorrow' : `on ${sayWeekday(next.at, timeZone)}`}.`
}
