import type { Settings } from '../../../decks/model/settings.ts'

/** A clock time of an hour of the day: `04:00`. */
export function hourToTime(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}

/** What was changed, as a sentence: `The theme is now dark.` */
export function sayChange(change: Partial<Settings>): string {
  if (change.theme !== undefined) return change.theme === 'system' ? 'The theme now follows the system.' : `The theme is now ${change.theme}.`
  if (change.textSize !== undefined) return `The text size is now ${change.textSize}%.`
  if (change.dayStartHour !== undefined) return `Your day now starts at ${hourToTime(change.dayStartHour)}.`
  if (change.timeZone !== undefined) return `Your days are now counted in ${change.timeZone.replaceAll('_', ' ')}.`
  if (change.newPerDay !== undefined) return `At most ${change.newPerDay} new ${change.newPerDay === 1 ? 'card' : 'cards'} a day from now on.`
  if (change.reviewsPerDay !== undefined) return `At most ${change.reviewsPerDay} ${change.reviewsPerDay === 1 ? 'card' : 'cards'} to repeat a day from now on.`
  if (change.answerButtons !== undefined) return change.answerButtons === 2 ? 'You now choose between two answers.' : 'You now choose between four answers.'
  if (change.desiredRetention !== undefined) return `Cards now come back when you should still know ${Math.round(change.desiredRetention * 100)} of 100.`
  if (change.singleKeys !== undefined) return change.singleKeys ? 'Single keys are on.' : 'Single keys are off.'
  return 'Nothing was changed.'
}
