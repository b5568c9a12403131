import { useLocation } from 'wouter'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { sayWeekday } from '../../parts/say-date.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { isInside } from '../../store/is-inside.ts'
import { useStore } from '../../store/store-context.tsx'
import type { DeckView, Today } from '../../store/store.ts'
import { useDecks } from '../../store/use-decks.ts'
import { useToday } from '../../store/use-today.ts'
import { AlsoHere } from './also-here.tsx'
import { AllDone } from './all-done.tsx'
import { BackupLine } from './backup-line.tsx'
import { CatchUpLine } from './catch-up-line.tsx'
import { CatchUpOffer } from './catch-up-offer.tsx'
import { DeckTable } from './deck-table.tsx'
import { InsideToday } from './inside-today.tsx'
import { sayCourse, sayDone, sayLength, sayMakeUp } from './say-plan.ts'
import { SeminarCard } from './seminar-card.tsx'
import styles from './today-screen.module.css'
import { useDeckRecall } from './use-deck-recall.ts'
import type { DeckRecall } from './use-deck-recall.ts'

/** What is to be studied now, and one button that starts it. */
export function TodayScreen() {
  const decks = useDecks()
  const today = useToday()
  const store = useStore()
  const recall = useDeckRecall()
  if (decks === undefined || today === undefined) return null
  const inside = isInside(store)
  if (decks.length === 0 && !inside) return <NoDecks />
  const Hero = today.plan.queue.length > 0 ? Start : AllDone
  return (
    <div className={styles['today']}>
      <div className={styles['top']}>
        {inside ? <InsideToday today={today} /> : <Hero today={today} decks={decks} recall={recall} />}
        <div className={styles['side']}><SeminarCard today={today} now={store.now()} /></div>
      </div>
      {today.away && !inside && <CatchUpOffer today={today} />}
      {today.catchUp && <CatchUpLine today={today} catchUp={today.catchUp} canStop={!inside} />}
      {decks.length > 0 && <DeckTable decks={decks} counts={today.decks} canStudy={!inside} mayMeetNew={today.done.newCards < newToday(today)} recall={recall} timeZone={today.settings.timeZone} />}
      <BackupLine timeZone={today.settings.timeZone} />
      <AlsoHere inside={inside} />
    </div>
  )
}

function Start({ today, decks, recall }: { today: Today; decks: readonly DeckView[]; recall: DeckRecall | null }) {
  const [, goTo] = useLocation()
  const { now } = useStore()
  useKeys({ 'today.start': () => goTo('/study'), 'today.tenMinutes': () => goTo('/study?minutes=10'), 'today.choose': () => goTo('/choose') })
  const { plan, done, apart } = today
  const untouched = decks.every((deck) => deck.fresh === deck.cards)
  const course = recall && sayCourse(today, recall.seminar)
  return (
    <section className={styles['hero']} aria-labelledby="today-title">
      <p className="hint">{sayWeekday(now(), today.settings.timeZone)}</p>
      <h1 id="today-title">{plan.queue.length === 1 ? '1 card' : `${plan.queue.length} cards`}, {sayLength(today.seconds)}</h1>
      <p className={styles['lead']}>{untouched ? 'Read the question, answer in your head, then say whether you knew it. What you knew comes back later, what you did not comes back sooner.' : [sayMakeUp(plan), course, sayDone(done, apart.practice)].filter(Boolean).join(' ')}</p>
      <div className={styles['go']}>
        <ButtonLink href="#/study" look="primary" size="large" keys="today.start">Start studying</ButtonLink>
        <ButtonLink href="#/study?minutes=10" look="plain" keys="today.tenMinutes">Only ten minutes</ButtonLink>
        <ButtonLink href="#/choose" look="plain" keys="today.choose">Choose cards</ButtonLink>
      </div>
    </section>
  )
}

/** How many new cards today may have, with those that were allowed more. */
function newToday({ day, settings: { newPerDay, extra } }: Today): number {
  return newPerDay + (extra?.day === day ? extra.newCards : 0)
}

function NoDecks() {
  return (
    <div className={styles['today']}>
      <section className={styles['none']}>
        <EmptyState level="h1" title="Drop an article here" actions={<><ButtonLink href="#/make" look="primary">Make cards from an article</ButtonLink><ButtonLink href="#/import">Import a deck</ButtonLink></>}>
          It is read on this computer and never leaves it.
        </EmptyState>
      </section>
    </div>
  )
}
