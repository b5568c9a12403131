import { dayOf, type DayClock } from './day.ts'
import type { Memory } from './memory.ts'

/**
 * True when the card is to be asked again now. Cards in review come due for the whole of their study day,
 * cards being learned to the millisecond. A new card is never due: it waits for its turn among the new ones.
 */
export function isDue(memory: Pick<Memory, 'state' | 'due'>, now: number, clock: DayClock): boolean {
  switch (memory.state) {
    case 'new':
      return false
    case 'review':
      return dayOf(memory.due, clock) <= dayOf(now, clock)
    case 'learning':
    case 'relearning':
      return memory.due <= now
  }
}
