import type { CardRecord } from './card-record.ts'
import { columnValue } from './columns.ts'
import type { SearchContext } from './search-context.ts'
import { sortKey } from './sort-key.ts'

/** By which column, and which way; `settings.cardOrder`. */
export interface CardOrder {
  readonly by: string
  readonly descending: boolean
}

/**
 * The places of records in the order of a column. Cards that have nothing in it stand last either way; equal ones keep the
 * order in which they are given. `keys` keeps the keys of texts, which need not be made twice.
 */
export function sortRecords(records: readonly CardRecord[], { by, descending }: CardOrder, context: SearchContext, keys = new Map<string, string>()): Uint32Array<ArrayBuffer> {
  const valueOf = columnValue(by, context)
  const values = records.map(valueOf)
  const sign = descending ? -1 : 1
  const full: number[] = []
  const bare: number[] = []
  values.forEach((value, place) => (value === null ? bare : full).push(place))
  if (full.every((place) => typeof values[place] === 'number')) {
    const numbers = Float64Array.from(values, (value) => Number(value))
    full.sort((a, b) => sign * ((numbers[a] as number) - (numbers[b] as number)) || a - b)
  } else {
    const texts = values.map((value) => (value === null ? '' : keyOf(String(value), keys)))
    full.sort((a, b) => sign * compare(texts[a] as string, texts[b] as string) || sign * compare(String(values[a]), String(values[b])) || a - b)
  }
  return Uint32Array.from([...full, ...bare])
}

function keyOf(text: string, keys: Map<string, string>): string {
  const known = keys.get(text)
  if (known !== undefined) return known
  const key = sortKey(text)
  keys.set(text, key)
  return key
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
