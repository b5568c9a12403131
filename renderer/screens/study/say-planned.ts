import type { Seminar } from '../../../decks/model/seminar.ts'
import { sayDayMonth } from '../../parts/say-date.ts'

/** Said below the answers to a card of a seminar ahead: `Until the seminar on 26 November its plan sets the days`. */
export function sayPlanned({ at }: Pick<Seminar, 'at'>, timeZone: string): string {
  return `Until the seminar on ${sayDayMonth(at, timeZone)} its plan sets the days`
}
