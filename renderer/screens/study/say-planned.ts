import type { Seminar } from '../../../decks/model/seminar.ts'
import { sayWeekday } from '../../parts/say-date.ts'

/** Said below the answers to a card of a seminar ahead: `Until the seminar on 26 November its plan sets the days`. */
export function sayPlanned({ at }: Pick<Seminar, 'at'>, timeZone: string): string {
  return `Until the seminar on ${sayWeekday(at, timeZone).split(' ').slice(1).join('\u00a0')} its plan sets the days`
}
