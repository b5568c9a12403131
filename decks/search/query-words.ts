import type { CardProperty, CardStateWord, Comparison } from './query.ts'

/** A word of the language: how it is written, what else it may be called, and what it finds, for completion and messages. */
export interface QueryWord<T> {
  readonly means: T
  /** The first is how Lectern writes it. */
  readonly words: readonly string[]
  readonly finds: string
}

/** What may stand before a colon. `text` operators take a name with wildcards. */
export type Operator = 'deck' | 'tag' | 'is' | 'flag' | 'rated' | 'prop' | 'due' | 'added' | 'edited' | 'article' | 'family' | 'type' | 'note' | 'card'

/** All operators, those most asked for first. */
export const operators: readonly QueryWord<Operator>[] = [
  { means: 'deck', words: ['deck'], finds: 'cards of a deck and of decks below it' },
  { means: 'tag', words: ['tag'], finds: 'cards with a tag or a tag below it' },
  { means: 'is', words: ['is'], finds: 'cards in a state, such as is:due' },
  { means: 'due', words: ['due'], finds: 'cards due in so many days, or on a date' },
  { means: 'article', words: ['article'], finds: 'cards that cite an article' },
  { means: 'added', words: ['added'], finds: 'cards added in the last days' },
  { means: 'edited', words: ['edited'], finds: 'cards edited in the last days' },
  { means: 'rated', words: ['rated'], finds: 'cards answered in the last days' },
  { means: 'prop', words: ['prop'], finds: 'cards by a number, such as prop:ivl>10' },
  { means: 'flag', words: ['flag', 'colour', 'color'], finds: 'cards marked with a colour' },
  { means: 'type', words: ['type'], finds: 'cards of a note type' },
  { means: 'family', words: ['family'], finds: 'cards that ask for people, dates, figures …' },
  { means: 'note', words: ['note', 'nid'], finds: 'the cards of a note, by its id' },
  { means: 'card', words: ['card', 'cid'], finds: 'a card by its id, or by its number in its note' },
]

/** The words after `is:`. */
export const states: readonly QueryWord<CardStateWord>[] = [
  { means: 'due', words: ['due'], finds: 'due today and not put off' },
  { means: 'new', words: ['new'], finds: 'never answered' },
  { means: 'learning', words: ['learning', 'learn'], finds: 'being learned or learned again' },
  { means: 'review', words: ['review', 'repeated'], finds: 'learned once and repeated since' },
  { means: 'suspended', words: ['paused', 'suspended'], finds: 'paused' },
  { means: 'buried', words: ['off', 'buried'], finds: 'put off until another day' },
  { means: 'leech', words: ['hard', 'leech'], finds: 'hard to keep' },
  { means: 'flagged', words: ['flagged', 'coloured', 'colored'], finds: 'marked with any colour' },
  { means: 'marked', words: ['wrong', 'marked'], finds: 'marked as wrong' },
  { means: 'draft', words: ['draft', 'inbox'], finds: 'drafts that wait for your yes' },
  { means: 'missing', words: ['missing'], finds: 'a picture, a sound or a cited note is not there' },
  { means: 'empty', words: ['empty'], finds: 'asks nothing' },
  { means: 'cited', words: ['cited'], finds: 'cites an article' },
]

/** The words after `flag:`, by number. */
export const colours: readonly QueryWord<number>[] = [
  { means: 1, words: ['red', '1'], finds: 'red' },
  { means: 2, words: ['orange', '2'], finds: 'orange' },
  { means: 3, words: ['green', '3'], finds: 'green' },
  { means: 4, words: ['blue', '4'], finds: 'blue' },
  { means: 5, words: ['pink', '5'], finds: 'pink' },
  { means: 6, words: ['turquoise', '6'], finds: 'turquoise' },
  { means: 7, words: ['purple', '7'], finds: 'purple' },
  { means: 0, words: ['none', '0'], finds: 'no colour' },
]

/** The words after `prop:`. */
export const properties: readonly QueryWord<CardProperty>[] = [
  { means: 'ivl', words: ['ivl', 'interval'], finds: 'days between the last answer and the next' },
  { means: 'r', words: ['r', 'recall'], finds: 'predicted recall now, 0 to 1 or in per cent' },
  { means: 's', words: ['s', 'stability'], finds: 'days until recall falls to 90%' },
  { means: 'd', words: ['d', 'difficulty'], finds: 'difficulty, 1 to 10' },
  { means: 'reps', words: ['reps', 'answers'], finds: 'how often it was answered' },
  { means: 'lapses', words: ['lapses', 'forgotten'], finds: 'how often it was forgotten' },
  { means: 'pos', words: ['pos', 'position'], finds: 'its place among the new cards of its deck' },
]

/** The words after `rated:7:`. */
export const ratings: readonly QueryWord<number>[] = [
  { means: 1, words: ['1', 'again'], finds: 'did not know' },
  { means: 2, words: ['2', 'hard'], finds: 'knew with effort' },
  { means: 3, words: ['3', 'good'], finds: 'knew' },
  { means: 4, words: ['4', 'easy'], finds: 'knew at once' },
]

/** The words after `due:` besides numbers and dates. */
export const dueWords: readonly QueryWord<number>[] = [
  { means: 0, words: ['today'], finds: 'due today' },
  { means: 1, words: ['tomorrow'], finds: 'due tomorrow' },
  { means: -1, words: ['yesterday'], finds: 'was due yesterday' },
]

/** Comparisons, longer ones before those they begin with. */
export const comparisons: readonly Comparison[] = ['<=', '>=', '!=', '<', '>', '=']

/** What a word means; null when it is not in the table. */
export function findWord<T>(table: readonly QueryWord<T>[], word: string): T | null {
  return table.find(({ words }) => words.includes(word))?.means ?? null
}

/** How Lectern writes a meaning. */
export function wordFor<T>(table: readonly QueryWord<T>[], means: T): string {
  return table.find((each) => each.means === means)?.words[0] ?? String(means)
}

/** True when the word could become one of the table by typing on. */
export function isBegun(table: readonly QueryWord<unknown>[], word: string): boolean {
  return table.some(({ words }) => words.some((each) => each.startsWith(word)))
}

/** The words of a table for a message: "a, b or c". */
export function listWords(table: readonly QueryWord<unknown>[]): string {
  const words = table.map(({ words }) => words[0] ?? '')
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}
