import type { Family } from '../model/fact.ts'
import type { QueryWord } from './query-words.ts'

/** The words after `family:`. */
export const familyWords: readonly QueryWord<Family>[] = [
  { means: 'people', words: ['people'], finds: 'who it was' },
  { means: 'groups', words: ['groups'], finds: 'parties, armies, offices' },
  { means: 'figures', words: ['figures'], finds: 'numbers and amounts' },
  { means: 'dates', words: ['dates'], finds: 'when it was' },
  { means: 'places', words: ['places'], finds: 'where it was' },
  { means: 'relations', words: ['relations'], finds: 'what one has to do with another' },
  { means: 'other', words: ['other'], finds: 'cards you wrote or brought in' },
]
