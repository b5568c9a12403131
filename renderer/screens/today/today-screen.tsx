import { useLocation } from 'wouter'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { sayWeekday } from '../../parts/say-date.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { useStore } from '../../store/store-context.tsx'
import type { DeckView, Today } from '../../store/store.ts'
import { useDecks } from '../../store/use-decks.ts'
import { useToday } from '../../store/use-today.ts'
import { AlsoHere } from './also-here.tsx'
import { AllDone } from './all-done.tsx'
import { DeckTable } from './deck-table.tsx'
import { sayDone, sayLength, sayMakeUp } from './say-plan.ts'
import styles from './today-screen.module.css'

/** What is to be studied now, and one button that starts it. */
export function TodayScreen() {
  const decks = useDecks()
  const today = useToday()
  if (decks === undefined || today === undefined) return null
  if (decks.length === 0) return <NoDecks />
  return (
    <div className={styles['today']}>
      {today.plan.queue.length > 0 ? <Start today={today} decks={decks} /> : <AllDone today={today} decks={decks} />}
      <DeckTable decks={decks} counts={today.decks} mayMeetNew={today.done.newCards < today.settings.newPerDay} />
      <AlsoHere />
    </div>
  )
}

function Start({ today, decks }: { today: Today; decks: readonly DeckView[] }) {
  const [, goTo] = useLocation()
  const { now } = useStore()
  useKeys({ 'today.start': () => goTo('/study') })
  const { plan, done } = today
  const untouched = decks.every((deck) => deck.fresh === deck.cards)
  return (
    <section className={styles['hero']} aria-labelledby="today-title">
      <p className="hint">{sayWeekday(now(), today.settings.timeZone)}</p>
      <h1 id="today-title">{plan.queue.length === 1 ? '1 card' : `${plan.queue.length} cards`}, {sayLength(plan, done)}</h1>
      <p className={styles['lead']}>{untouched ? 'Read the question, answer in your head, then say whether you knew it. What you knew comes back later, what you did not comes back sooner.' : [sayMakeUp(plan), sayDone(done)].filter(Boolean).join(' ')}</p>
      <div className={styles['go']}>
        <ButtonLink href="#/study" look="primary" size="large" keys="today.start">Start studying</ButtonLink>
      </div>
    </section>
  )
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
