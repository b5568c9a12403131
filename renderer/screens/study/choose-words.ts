import type { Family } from '../../../decks/model/fact.ts'
import type { CustomChoice } from '../../../decks/study/custom.ts'
import { sayCount } from '../../parts/say-count.ts'

export const whatWords: Readonly<Record<CustomChoice['what'], string>> = {
  weak: 'Hard to recall',
  forgotten: 'Forgotten lately',
  ahead: 'Due soon',
  fresh: 'New ones',
  marked: 'Marked as wrong',
  cram: 'Everything',
}

export const whatHints: Readonly<Record<CustomChoice['what'], string>> = {
  weak: 'Cards you have met, the ones you are least likely to know first.',
  forgotten: 'Cards you did not know at least once in these days, today included.',
  ahead: 'Cards that come back within these days, with those that are due already.',
  fresh: 'A look at cards you have not met yet.',
  marked: 'Cards that rest because you marked them as wrong.',
  cram: 'Every card, met or not, such as on the evening before a seminar.',
}

export const familyWords: Readonly<Record<Family, string>> = { groups: 'Groups', people: 'People', figures: 'Figures', dates: 'Dates', places: 'Places', relations: 'Relations', other: 'Other' }

/** How many cards fit a choice of at most so many: `27 cards fit. 20 of them come.` */
export function sayFitting(fitting: number, most: number): string {
  if (fitting === 0) return 'No card fits this choice.'
  const fit = `${sayCount(fitting, 'card fits', 'cards fit')}.`
  return fitting > most ? `${fit} ${most} of them ${most === 1 ? 'comes' : 'come'}.` : fit
}
