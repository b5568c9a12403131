import type { CardMarks } from '../journal/fold-card.ts'
import type { CardStudy, PastReview } from '../model/card-study.ts'
import type { Entry } from '../model/entry.ts'
import type { CardId, EntryId } from '../model/id.ts'
import { dayLength } from '../study/day.ts'
import type { Memory, MemoryOptions } from '../study/memory.ts'
import type { CardState, Placement } from './card-state.ts'
import { joinLogs } from './join-logs.ts'
import { nextState, placeState, untouched } from './next-state.ts'

// [Note: own answers as a log] What goes out says of answers given here what other programs say of theirs: Anki's kinds of
// rows, intervals in days or negative seconds, and as ease the difficulty from 1 to 10 on its scale from 100 to 1100.

const kinds: Record<Memory['state'], number> = { new: 0, learning: 0, review: 1, relearning: 2 }

/** A card as it stands. */
export interface StandingCard extends Pick<CardState, 'memory'>, Pick<CardMarks, 'suspended' | 'buriedUntil' | 'colour'> {
  readonly card: CardId
}

/** What is known of a card, for a deck that goes out; null when nothing was done with it. `entries` and `placements` are those about it, in the order of their ids. */
export function makeStudy(standing: StandingCard, entries: readonly Entry[], placements: readonly Placement[], optionsAt: (id: EntryId) => MemoryOptions, today: number): CardStudy | null {
  const own = logOwn(entries, placements, optionsAt)
  const past = joinLogs(placements)
  const given = new Set(own.map(([at]) => at))
  const reviews = [...past.filter(([at]) => !given.has(at)), ...own].toSorted((a, b) => a[0] - b[0])
  const { card, memory, suspended, buriedUntil, colour } = standing
  const buried = buriedUntil !== null && buriedUntil > today
  if (memory.state === 'new' && !suspended && !buried && colour === 0 && reviews.length === 0 && placements.length === 0) return null
  const last = placements.at(-1)?.study
  // Where nothing was done here since, it goes back as it came.
  const same = last !== undefined && JSON.stringify(last.memory) === JSON.stringify(memory)
  return { card, memory, suspended, buried, colour, reviews, interval: same ? last.interval : Math.max(0, intervalOf(memory, memory.lastReviewAt ?? 0)), ease: last?.ease ?? 0 }
}

/** The answers given here, and the dates set by hand, as rows of a log. */
function logOwn(entries: readonly Entry[], placements: readonly Placement[], optionsAt: (id: EntryId) => MemoryOptions): PastReview[] {
  const rows: PastReview[] = []
  let state = untouched
  let next = 0
  for (const entry of entries) {
    for (const placement of placements.slice(next)) {
      if (placement.entry > entry.id) break
      state = placeState(state, placement, optionsAt(placement.entry))
      next += 1
    }
    const before = state.memory
    state = nextState(state, entry, optionsAt(entry.id))
    const { memory } = state
    if (entry.kind === 'review') rows.push([entry.at, entry.rating, kinds[before.state], entry.took, intervalOf(memory, entry.at), intervalOf(before, before.lastReviewAt ?? 0), easeOf(memory)])
    if (entry.kind === 'schedule') rows.push([entry.at, 0, 4, 0, intervalOf(memory, entry.at), intervalOf(before, before.lastReviewAt ?? 0), easeOf(memory)])
  }
  return rows
}

/** Days, or negative seconds while a card is being learned; 0 while it is new. */
function intervalOf({ state, due }: Memory, from: number): number {
  if (state === 'new') return 0
  return state === 'review' ? Math.max(1, Math.round((due - from) / dayLength)) : -Math.max(1, Math.round((due - from) / 1000))
}

function easeOf({ state, difficulty }: Memory): number {
  return state === 'new' ? 0 : Math.round(((difficulty - 1) / 9) * 1000) + 100
}
