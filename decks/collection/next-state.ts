import { markCard, noMarks, placeMarks } from '../journal/fold-card.ts'
import type { Entry } from '../model/entry.ts'
import type { EntryId } from '../model/id.ts'
import { dayOf } from '../study/day.ts'
import { applyEvent, newMemory, placeMemory, type MemoryOptions } from '../study/memory.ts'
import type { CardState, Placement } from './card-state.ts'

/** The state of a card that nothing was done to. */
export const untouched: CardState = { memory: newMemory(), marks: noMarks, last: null, placed: [] }

/** The state of a card after one more entry about it. */
export function nextState(state: CardState, entry: Entry, options: MemoryOptions): CardState {
  const marks = markCard(state.marks, entry)
  const memory = entry.kind === 'review' || entry.kind === 'schedule' ? applyEvent(state.memory, entry, options) : state.memory
  return { ...state, memory, marks, last: entry.id }
}

/** The state of a card after it came in, see [Note: placed cards] in decks/study. */
export function placeState(state: CardState, { entry, at, study }: Placement, options: MemoryOptions): CardState {
  const placed = [...state.placed, entry]
  const memory = placeMemory(state.memory, study.memory, at)
  if (memory === null) return { ...state, last: entry, placed }
  const both = state.memory.state === 'new' && memory.state === 'new'
  return { memory, marks: placeMarks(state.marks, study, study.buried ? dayOf(at, options.clock) + 1 : 0, both), last: entry, placed }
}

/** The state that live entries about a card and what imports say of it, both in the order of their ids, leave; null when there is neither. */
export function foldState(entries: readonly Entry[], placements: readonly Placement[], optionsAt: (id: EntryId) => MemoryOptions): CardState | null {
  let state: CardState | null = null
  let next = 0
  const placeUntil = (id: EntryId | null): void => {
    for (const place of placements.slice(next)) {
      if (id !== null && place.entry > id) return
      state = placeState(state ?? untouched, place, optionsAt(place.entry))
      next += 1
    }
  }
  for (const entry of entries) {
    placeUntil(entry.id)
    state = nextState(state ?? untouched, entry, optionsAt(entry.id))
  }
  placeUntil(null)
  return state
}
