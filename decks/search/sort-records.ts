import { columnValue } from './columns.ts'
import type { FoldedCard } from './fold-card.ts'
import type { SearchContext } from './search-context.ts'
import { sortKey } from './sort-key.ts'

/** By which column, and which way; `settings.cardOrder`. */
export interface CardOrder {
  readonly by: string
  readonly descending: boolean
}

/** Tells which of two places stands first: negative for the one given first. */
export type ComparePlaces = (a: number, b: number) => number

/** What cards are put in order by, by their places. */
export interface SortValues {
  /** Takes in what a card has now. */
  readonly read: (card: FoldedCard) => void
  /** Cards that have nothing in the column stand last either way; equal ones as `ties` has it. */
  readonly compare: (ties: ComparePlaces) => ComparePlaces
}

/** Reads a column of cards that come one by one. */
export function makeSortValues({ by, descending }: CardOrder, context: SearchContext): SortValues {
  const valueOf = columnValue(by, context)
  const sign = descending ? -1 : 1
  const texts: string[] = []
  const keys: string[] = []
  /** What decides nearly always: the number itself, or the first letters of the key as one. Infinity for nothing. */
  const heads: number[] = []
  return {
    read: ({ record, place }) => {
      const value = valueOf(record)
      if (typeof value === 'string') {
        const key = sortKey(value)
        texts[place] = value
        keys[place] = key
        heads[place] = sign * headOf(key)
      } else {
        texts[place] = ''
        keys[place] = ''
        heads[place] = value === null ? Number.POSITIVE_INFINITY : sign * value
      }
    },
    compare: (ties) => (a, b) => {
      const [first, second] = [heads[a] as number, heads[b] as number]
      if (first !== second) return first < second ? -1 : 1
      return sign * compare(keys[a] as string, keys[b] as string) || sign * compare(texts[a] as string, texts[b] as string) || ties(a, b)
    },
  }
}

/** The first three letters as a number. */
function headOf(key: string): number {
  const codeAt = (at: number) => (at < key.length ? key.charCodeAt(at) + 1 : 0)
  return (codeAt(0) * 0x10001 + codeAt(1)) * 0x10001 + codeAt(2)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
