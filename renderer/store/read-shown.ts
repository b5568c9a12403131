import type { ReviewEntry } from '../../decks/model/entry.ts'
import { dayOf, type DayClock } from '../../decks/study/day.ts'
import { applyEvent, newMemory, retrievability, type MemoryOptions } from '../../decks/study/memory.ts'
import type { PlannerInput, ShownAnswers } from '../../decks/study/seminar/planner-input.ts'
import { foldCard } from '../../decks/journal/fold-card.ts'
import type { LecternDatabase } from './database.ts'
import { cardToSubject } from './entry-to-subject.ts'
import type { LoggedCard } from './read-log.ts'
import { liveEntriesOf } from './read-live.ts'
import { readTimeline } from './read-timeline.ts'

/** So many cards are gone through at most, those that were answered most recently. */
const mostCards = 3000
const part = 200
const bins = 20

type Shown = Required<Pick<PlannerInput, 'shown' | 'first'>>

/** What the answers of a part of the log showed about the forecasts that FSRS had made for them; see `PlannerInput.shown`. */
export async function readShown(database: LecternDatabase, log: readonly LoggedCard[], clock: DayClock): Promise<Shown> {
  const timeline = await readTimeline(database)
  const found: { predicted: number; known: boolean }[] = []
  let first = { known: 0, count: 0 }
  const latest = log.toSorted((a, b) => (b.reviews.at(-1)?.at ?? 0) - (a.reviews.at(-1)?.at ?? 0)).slice(0, mostCards)
  for (let at = 0; at < latest.length; at += part) {
    const some = latest.slice(at, at + part)
    const rows = await Promise.all(some.map(async ({ card }) => database.entries.where('subject').equals(cardToSubject(card)).toArray()))
    some.forEach(({ row, reviews }, place) => {
      const deck = row?.deck
      if (deck === undefined) return
      const wanted = new Set(reviews)
      const { events } = foldCard(liveEntriesOf(rows[place] ?? []))
      const seen = compareCard(events, new Set([...wanted].map(({ id }) => id)), clock, (id) => timeline.options(deck, id))
      for (const each of seen.answers) found.push(each)
      if (seen.first !== null) first = { known: first.known + (seen.first ? 1 : 0), count: first.count + 1 }
    })
  }
  return { shown: binAnswers(found), first }
}

/** Of a card's answers among `wanted`: whether its very first was known, and what was forecast for the first of each later day. */
function compareCard(events: ReturnType<typeof foldCard>['events'], wanted: ReadonlySet<string>, clock: DayClock, optionsAt: (id: ReviewEntry['id']) => MemoryOptions) {
  let memory = newMemory()
  let first: boolean | null = null
  const answers: { predicted: number; known: boolean }[] = []
  for (const event of events) {
    const options = optionsAt(event.id)
    if (event.kind === 'review' && wanted.has(event.id)) {
      const { lastReviewAt } = memory
      const predicted = retrievability(memory, event.at, options.weights)
      if (lastReviewAt === null) first ??= event.rating > 1
      else if (predicted !== null && dayOf(lastReviewAt, clock) < dayOf(event.at, clock)) answers.push({ predicted, known: event.rating > 1 })
    }
    memory = applyEvent(memory, event, options)
  }
  return { first, answers }
}

function binAnswers(answers: readonly { predicted: number; known: boolean }[]): ShownAnswers[] {
  const sums = new Map<number, { predicted: number; known: number; count: number }>()
  for (const { predicted, known } of answers) {
    const bin = Math.min(bins - 1, Math.floor(predicted * bins))
    const sum = sums.get(bin) ?? { predicted: 0, known: 0, count: 0 }
    sums.set(bin, { predicted: sum.predicted + predicted, known: sum.known + (known ? 1 : 0), count: sum.count + 1 })
  }
  return [...sums].toSorted(([a], [b]) => a - b).map(([, { predicted, known, count }]) => ({ predicted: predicted / count, known, count }))
}
