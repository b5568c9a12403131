import type { CardRecord } from './card-record.ts'
import type { FoldedCard } from './fold-card.ts'
import type { CardProperty, CardStateWord, Comparison } from './query.ts'
import { makeRecall } from './recall.ts'
import { dayStart, type SearchContext } from './search-context.ts'

type Matcher = (card: FoldedCard) => boolean

/** The states of `is:`; what each finds stands in docs/search.md. */
export function matchState(state: CardStateWord, context: SearchContext): Matcher {
  const { now, today } = context
  const isOff = ({ buriedUntil }: CardRecord) => buriedUntil !== null && buriedUntil > today
  switch (state) {
    case 'new':
      return ({ record }) => record.state === 'new' && !record.draft
    case 'learning':
      return ({ record }) => record.state === 'learning' || record.state === 'relearning'
    case 'review':
      return ({ record }) => record.state === 'review' || record.state === 'relearning'
    case 'due': {
      const end = dayStart(today + 1, context)
      return ({ record }) => record.state !== 'new' && (record.state === 'review' ? record.due < end : record.due <= now) && !record.suspended && !record.wrong && !isOff(record)
    }
    case 'suspended':
      return ({ record }) => record.suspended
    case 'buried':
      return ({ record }) => isOff(record)
    case 'leech':
      return ({ record }) => record.hard
    case 'flagged':
      return ({ record }) => record.colour !== 0
    case 'marked':
      return ({ record }) => record.wrong
    case 'draft':
      return ({ record }) => record.draft
    case 'missing':
      return ({ record }) => record.missing
    case 'empty':
      return ({ record }) => record.empty
    case 'cited':
      return ({ record }) => record.articles.length > 0
  }
}

/** Answered on one of the last `days` study days, today among them. */
export function matchRated(days: number, rating: number | null, context: SearchContext): Matcher {
  const from = dayStart(context.today - days + 1, context)
  return ({ record }) => record.answers.some(([at, given]) => at >= from && (rating === null || given === rating))
}

/** Added or edited on one of the last `days` study days, today among them. */
export function matchSince(what: 'added' | 'edited', days: number, context: SearchContext): Matcher {
  const from = dayStart(context.today - days + 1, context)
  return ({ record }) => record[what] >= from
}

/** Compares the study day that a card is due on; a new card has none. */
export function matchDue(comparison: Comparison, day: number, context: SearchContext): Matcher {
  const from = dayStart(day, context)
  const end = dayStart(day + 1, context)
  const isOn = (due: number) => (due < from ? -1 : due < end ? 0 : 1)
  const holds = holdsFor(comparison)
  return ({ record }) => record.state !== 'new' && holds(isOn(record.due), 0)
}

/** Compares a number of a card; a card that does not have it is not found: recall, stability and difficulty before the first answer, the place of one that is not new. */
export function matchProperty(prop: CardProperty, comparison: Comparison, value: number, context: SearchContext): Matcher {
  const holds = holdsFor(comparison)
  const numberOf = propertyOf(prop, context)
  return ({ record }) => {
    const number = numberOf(record)
    return number !== null && holds(number, value)
  }
}

/** A number of a card by its name, null when the card does not have it. */
export function propertyOf(prop: CardProperty, context: SearchContext): (record: CardRecord) => number | null {
  switch (prop) {
    case 'ivl':
      return ({ interval }) => interval
    case 's':
      return ({ state, stability }) => (state === 'new' ? null : stability)
    case 'd':
      return ({ state, difficulty }) => (state === 'new' ? null : difficulty)
    case 'r':
      return makeRecall(context)
    case 'reps':
      return ({ reps }) => reps
    case 'lapses':
      return ({ lapses }) => lapses
    case 'pos':
      return ({ state, position }) => (state === 'new' ? position : null)
  }
}

function holdsFor(comparison: Comparison): (a: number, b: number) => boolean {
  switch (comparison) {
    case '<':
      return (a, b) => a < b
    case '<=':
      return (a, b) => a <= b
    case '=':
      return (a, b) => a === b
    case '!=':
      return (a, b) => a !== b
    case '>=':
      return (a, b) => a >= b
    case '>':
      return (a, b) => a > b
  }
}
