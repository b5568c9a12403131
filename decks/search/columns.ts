import type { CardRecord } from './card-record.ts'
import { propertyOf } from './match-study.ts'
import type { SearchContext } from './search-context.ts'
import { foldText } from './fold-text.ts'
import { familyWords } from './family-words.ts'

/** A column of the list of cards. */
export interface CardColumn {
  /** As `settings.cardColumns` has it. */
  readonly name: string
  readonly title: string
  readonly kind: 'text' | 'number' | 'time'
}

/** All columns but those of fields, in the order in which they are offered. */
export const cardColumns: readonly CardColumn[] = [
  { name: 'question', title: 'Question', kind: 'text' },
  { name: 'answer', title: 'Answer', kind: 'text' },
  { name: 'deck', title: 'Deck', kind: 'text' },
  { name: 'due', title: 'Due', kind: 'time' },
  { name: 'state', title: 'State', kind: 'number' },
  { name: 'tags', title: 'Tags', kind: 'text' },
  { name: 'type', title: 'Note type', kind: 'text' },
  { name: 'added', title: 'Added', kind: 'time' },
  { name: 'edited', title: 'Edited', kind: 'time' },
  { name: 'interval', title: 'Interval', kind: 'number' },
  { name: 'stability', title: 'Stability', kind: 'number' },
  { name: 'difficulty', title: 'Difficulty', kind: 'number' },
  { name: 'recall', title: 'Recall now', kind: 'number' },
  { name: 'answers', title: 'Answers', kind: 'number' },
  { name: 'forgotten', title: 'Forgotten', kind: 'number' },
  { name: 'colour', title: 'Colour', kind: 'number' },
  { name: 'article', title: 'Article', kind: 'text' },
  { name: 'family', title: 'Family', kind: 'number' },
]

const fieldPrefix = 'field:'
const stateOrder = { new: 0, learning: 1, relearning: 2, review: 3 } as const

/** The column of a field of notes, by the field's name. */
export function fieldColumn(field: string): CardColumn {
  return { name: fieldPrefix + field, title: field, kind: 'text' }
}

/** The column of a name, or null when there is none. */
export function findColumn(name: string): CardColumn | null {
  return cardColumns.find((column) => column.name === name) ?? (name.startsWith(fieldPrefix) && name.length > fieldPrefix.length ? fieldColumn(name.slice(fieldPrefix.length)) : null)
}

/** What a card has in a column: a text, a number, or null when it has nothing there. A time is in ms; recall is from 0 to 1. */
export function columnValue(name: string, context: SearchContext): (record: CardRecord) => string | number | null {
  if (name.startsWith(fieldPrefix)) return fieldValue(foldText(name.slice(fieldPrefix.length)))
  return valueOf(name, context)
}

function fieldValue(wanted: string): (record: CardRecord) => string | null {
  return ({ fields, question, answer, remark }) => {
    const named = fields.find(([field]) => foldText(field) === wanted)?.[1]
    return textOrNull(named ?? (wanted === 'question' ? question : wanted === 'answer' ? answer : wanted === 'remark' ? remark : null))
  }
}

function valueOf(name: string, context: SearchContext): (record: CardRecord) => string | number | null {
  switch (name) {
    case 'question':
      return ({ question }) => textOrNull(question)
    case 'answer':
      return ({ answer }) => textOrNull(answer)
    case 'deck':
      return ({ deckTitle }) => deckTitle
    case 'due':
      return ({ state, due }) => (state === 'new' ? null : due)
    case 'state':
      return ({ state, suspended, draft }) => stateOrder[state] + (suspended ? 10 : 0) + (draft ? 20 : 0)
    case 'tags':
      return ({ tags }) => textOrNull(tags.join(' '))
    case 'type':
      return ({ type }) => type
    case 'added':
    case 'edited':
      return ({ [name]: at }) => (at === 0 ? null : at)
    case 'interval':
      return ({ interval, state }) => (state === 'review' ? interval : null)
    case 'stability':
      return propertyOf('s', context)
    case 'difficulty':
      return propertyOf('d', context)
    case 'recall':
      return propertyOf('r', context)
    case 'answers':
      return ({ reps }) => reps
    case 'forgotten':
      return ({ lapses }) => lapses
    case 'colour':
      return ({ colour }) => (colour === 0 ? null : colour)
    case 'article':
      return ({ articles }) => articles[0]?.[1] ?? null
    case 'family':
      return ({ family }) => familyWords.findIndex(({ means }) => means === family)
    default:
      return () => null
  }
}

function textOrNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text
}
