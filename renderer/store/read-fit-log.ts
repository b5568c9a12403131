import { foldCard } from '../../decks/journal/fold-card.ts'
import type { PastReview } from '../../decks/model/card-study.ts'
import type { PresetId } from '../../decks/model/id.ts'
import type { Rating } from '../../decks/model/review.ts'
import type { FitCard, FitLog } from '../../decks/study/fit/fit-log.ts'
import { cardToSubject } from './entry-to-subject.ts'
import { readPlacements } from './histories.ts'
import { listPresets } from './list-presets.ts'
import { joinLogs } from '../../decks/collection/join-logs.ts'
import { readMemories } from './memory-rows.ts'
import { liveEntriesOf } from './read-live.ts'
import type { Store } from './store.ts'

/** The answers to so many cards are read at once; see [Note: parts]. */
const part = 200

/** The answers that count of all cards in the decks that have a preset, paused and marked cards too; also those from before a card came in. */
export async function readFitLog(store: Store, preset: PresetId): Promise<FitLog> {
  const { database } = store
  const decks = new Set((await listPresets(store)).find((view) => view.preset.id === preset)?.decks ?? [])
  const rows = (await readMemories(database)).filter(({ deck, last }) => last !== null && decks.has(deck))
  const past = await readPlacements(database, rows.map(({ card, placed }) => ({ card, placed: placed ?? [] })))
  const answered = new Set(await database.entries.orderBy('subject').uniqueKeys())
  const cards: FitCard[] = []
  for (let at = 0; at < rows.length; at += part) {
    const some = rows.slice(at, at + part)
    const entries = await Promise.all(some.map(async ({ card }) => (answered.has(cardToSubject(card)) ? database.entries.where('subject').equals(cardToSubject(card)).toArray() : [])))
    some.forEach(({ card }, place) => {
      const found = toFitCard(foldCard(liveEntriesOf(entries[place] ?? [])).events, joinLogs(past.get(card) ?? []))
      if (found.ratings.length > 0) cards.push(found)
    })
  }
  return { cards }
}

/** An answer, or a card that was made new again (null). */
interface Step {
  readonly at: number
  readonly rating: Rating | null
}

function toFitCard(events: ReturnType<typeof foldCard>['events'], past: readonly PastReview[]): FitCard {
  const own = events.flatMap((event): Step[] => (event.kind === 'review' ? [{ at: event.at, rating: event.rating }] : event.to.what === 'new' ? [{ at: event.at, rating: null }] : []))
  const known = new Set(own.map(({ at }) => at))
  const earlier = past.flatMap((review): Step[] => (known.has(review[0]) ? [] : pastToStep(review)))
  // Without a log from elsewhere the order of the entries stays, whatever the clocks said.
  const steps = earlier.length === 0 ? own : [...earlier, ...own].toSorted((a, b) => a.at - b.at)
  const [ratings, times, restarts]: [Rating[], number[], number[]] = [[], [], []]
  for (const { at, rating } of steps) {
    if (rating !== null) {
      ratings.push(rating)
      times.push(at)
    } else if (ratings.length > 0 && restarts.at(-1) !== ratings.length) restarts.push(ratings.length)
  }
  // What was made new and not answered since restarts nothing.
  return { ratings, times, restarts: restarts.filter((place) => place < ratings.length) }
}

/**
 * What a row of Anki's log says of memory: answers do; a change by hand does when it made the card new, for which its ease is
 * 0; cramming, whose rows have ease 0 too, does not (https://docs.ankiweb.net/stats.html and `RevlogReviewKind` there).
 */
function pastToStep([at, rating, kind, , , , ease]: PastReview): Step[] {
  if (rating >= 1) return kind === 3 && ease === 0 ? [] : [{ at, rating: rating as Rating }]
  return kind === 4 && ease === 0 ? [{ at, rating: null }] : []
}
