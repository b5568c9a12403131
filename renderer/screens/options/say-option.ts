import type { Preset } from '../../../decks/model/preset.ts'
import { sayCount } from '../../parts/say-count.ts'
import { saySteps } from './parse-steps.ts'

/** What was changed, as a sentence. */
export function sayOption(change: Partial<Preset>): string {
  if (change.desiredRetention !== undefined) return `From your next answers on you aim at ${Math.round(change.desiredRetention * 100)} of 100.`
  if (change.learningSteps !== undefined) return change.learningSteps.length === 0 ? 'A new card no longer comes back the same day.' : `A new card now comes back after ${saySteps(change.learningSteps)}.`
  if (change.relearningSteps !== undefined) return change.relearningSteps.length === 0 ? 'A forgotten card no longer comes back the same day.' : `A forgotten card now comes back after ${saySteps(change.relearningSteps)}.`
  if (change.maximumDays !== undefined) return `No card now rests longer than ${sayCount(change.maximumDays, 'day')}.`
  if (change.fuzz !== undefined) return change.fuzz ? 'Dates are now spread a little.' : 'Dates are now exact.'
  if (change.spaceSiblings !== undefined) return change.spaceSiblings ? 'Cards of one note now come on different days.' : 'Cards of one note may now come on one day.'
  if (change.newPerDay !== undefined) return change.newPerDay === null ? 'New cards now have no limit of their own.' : `At most ${sayCount(change.newPerDay, 'new card')} a day of each deck from now on.`
  if (change.reviewsPerDay !== undefined) return change.reviewsPerDay === null ? 'Cards to repeat now have no limit of their own.' : `At most ${sayCount(change.reviewsPerDay, 'card')} to repeat a day of each deck from now on.`
  if (change.hardAfter !== undefined) return change.hardAfter === 0 ? 'No card is called hard to keep any more.' : `A card is now called hard to keep when you have forgotten it ${sayTimes(change.hardAfter)}.`
  if (change.pauseHard !== undefined) return change.pauseHard ? 'Cards hard to keep are now paused.' : 'Cards hard to keep now stay.'
  if (change.name !== undefined) return `These options are now called “${change.name}”.`
  return 'The options are changed.'
}

function sayTimes(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}
