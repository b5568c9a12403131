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
  if (change.singleKeys !== undefined) return change.singleKeys ? 'Single keys are on.' : 'Single keys are off.'
  if (change.dueOrder !== undefined) return { late: 'Of the cards to repeat, what has waited longest now comes first.', recall: 'Of the cards to repeat, what you are least sure of now comes first.', shuffled: 'Cards to repeat are now shuffled.' }[change.dueOrder]
  if (change.newOrder !== undefined) return change.newOrder === 'text' ? 'New cards now come as the text has them.' : 'New cards are now shuffled.'
  if (change.mix !== undefined) return { mixed: 'New cards now stand among the repeated ones.', 'repeat-first': 'New cards now come after the repeated ones.', 'new-first': 'New cards now come before the repeated ones.' }[change.mix]
  if (change.interleave !== undefined) return change.interleave ? 'Cards of all decks are now mixed.' : 'One deck now comes after the other.'
  if (change.timebox !== undefined) return change.timebox === null ? 'Sittings have no set time now.' : `A sitting now stops and asks after ${change.timebox} minutes.`
  if (change.autoAdvance !== undefined) return sayAdvance(change.autoAdvance)
  return 'Nothing was changed.'
}

function sayAdvance(advance: Settings['autoAdvance']): string {
  if (advance === null) return 'Cards wait for you again.'
  const then = { wait: 'then it waits for you', again: `${advance.answer} seconds later it counts as not known`, good: `${advance.answer} seconds later it counts as known`, bury: `${advance.answer} seconds later the card is put off` }[advance.act]
  return `The answer now appears after ${advance.question} seconds; ${then}.`
}
