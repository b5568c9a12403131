import type { ReviewEntry } from '../../decks/model/entry.ts'
import { dayOf, type DayClock } from '../../decks/study/day.ts'
import { mixText } from '../../decks/study/mix-text.ts'
import { applyEvent, newMemory, retrievability, type MemoryOptions } from '../../decks/study/memory.ts'
import type { PlannerInput, ShownAnswers } from '../../decks/study/seminar/planner-input.ts'
import { foldCard } from '../../decks/journal/fold-card.ts'
import type { LecternDatabase } from './database.ts'
import { cardToSubject } from './entry-to-subject.ts'
import type { LoggedCard } from './read-log.ts'
import { liveEntriesOf } from './read-live.ts'
import { readTimeline } from './read-timeline.ts'

// [Note: shown] What FSRS had forecast for an answer is known only by going through all answers to its card from the first
// on. For a large log that is done for a sample: cards in an order that their ids decide, which is as good as chance, until
// so many entries have been read; of each card all answers of that part of the log. Choosing the cards that were answered
// last would choose those that were forgotten, for they come back soonest.
const mostEntries = 12_000
/** So many cards are gone through between two chances for the page; see [Note: parts]. */
const part = 40
const bins = 20

type Shown = Required<Pick<PlannerInput, 'shown' | 'first'>>

/** What the answers of a part of the log showed about the forecasts that FSRS had made for them; see `PlannerInput.shown`. */
export async function readShown(database: LecternDatabase, log: readonly LoggedCard[], clock: DayClock): Promise<Shown> {
  const timeline = await readTimeline(database)
  const found: { predicted: number; known: boolean }[] = []
  const sample = log.map((each) => ({ ...each, chance: mixText(0, each.card) })).toSorted((a, b) => a.chance - b.chance)
  let read = 0
  for (let at = 0; at < sample.length; at += part) {
    const some = sample.slice(at, at + part)
    const rows = await Promise.all(some.map(async ({ card }) => database.entries.where('subject').equals(cardToSubject(card)).toArray()))
    some.forEach(({ row, reviews }, place) => {
      if (row === undefined) return
      const { events } = foldCard(liveEntriesOf(rows[place] ?? []))
      for (const each of compareCard(events, new Set(reviews.map(({ id }) => id)), clock, (id) => timeline.options(row.deck, id))) found.push(each)
    })
    read += rows.reduce((sum, { length }) => sum + length, 0)
    if (read >= mostEntries) break
  }
  return { shown: binAnswers(found), first: countFirst(log) }
}

/** The very first answers to cards; a card that was made new again has no such answer any more. */
function countFirst(log: readonly LoggedCard[]): Shown['first'] {
  const first = log.flatMap(({ row, reviews }) => (reviews.length === row?.memory.reps ? (reviews[0]?.rating ?? []) : []))
  return { known: first.filter((rating) => rating > 1).length, count: first.length }
}

/** What was forecast for a card's answers among `wanted`, those that were the first to it of a day after that of the first. */
function compareCard(events: ReturnType<typeof foldCard>['events'], wanted: ReadonlySet<string>, clock: DayClock, optionsAt: (id: ReviewEntry['id']) => MemoryOptions) {
  let memory = newMemory()
  const answers: { predicted: number; known: boolean }[] = []
  for (const event of events) {
    const options = optionsAt(event.id)
    if (event.kind === 'review' && wanted.has(event.id)) {
      const { lastReviewAt } = memory
      const predicted = retrievability(memory, event.at, options.weights)
      if (lastReviewAt !== null && predicted !== null && dayOf(lastReviewAt, clock) < dayOf(event.at, clock)) answers.push({ predicted, known: event.rating > 1 })
    }
    memory = applyEvent(memory, event, options)
  }
  return answers
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
