import { dayOf } from '../../../decks/study/day.ts'
import type { DayClock } from '../../../decks/study/day.ts'
import type { CardRecord } from '../../../decks/search/card-record.ts'
import type { SearchContext } from '../../../decks/search/search-context.ts'
import { dayStart } from '../../../decks/search/search-context.ts'
import { sayShortDate } from '../../parts/say-date.ts'
import type { MemoryRow } from '../../store/rows.ts'

/** When a card comes back, in a word or a date: `new`, `paused`, `marked`, `today`, `tomorrow`, `24 Nov`. */
export function sayDue({ memory, suspended, wrong, buriedUntil }: MemoryRow, now: number, clock: DayClock, timeZone: string): string {
  if (suspended) return 'paused'
  if (wrong !== null) return 'marked'
  const today = dayOf(now, clock)
  const due = Math.max(memory.state === 'new' ? today : dayOf(memory.due, clock), buriedUntil ?? 0)
  if (memory.state === 'new' && due <= today) return 'new'
  if (due <= today) return 'today'
  if (due === today + 1) return 'tomorrow'
  return sayShortDate(memory.due, now, timeZone)
}

/** The same of a card as the list has it. */
export function sayDueOf({ state, due: at, suspended, wrong, buriedUntil, draft }: CardRecord, context: SearchContext, timeZone: string): string {
  if (draft) return 'draft'
  if (suspended) return 'paused'
  if (wrong) return 'marked'
  const { today, now } = context
  const tomorrow = dayStart(today + 1, context)
  const off = buriedUntil !== null && buriedUntil > today
  if (state === 'new' && !off) return 'new'
  const when = Math.max(state === 'new' ? 0 : at, off ? dayStart(buriedUntil, context) : 0)
  if (when < tomorrow) return 'today'
  return when < dayStart(today + 2, context) ? 'tomorrow' : sayShortDate(when, now, timeZone)
}
