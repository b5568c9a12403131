import { dayOf } from '../../../decks/study/day.ts'
import type { DayClock } from '../../../decks/study/day.ts'
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
