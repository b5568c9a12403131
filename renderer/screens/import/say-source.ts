import type { OpenedCollection } from '../../../decks/formats/opened-collection.ts'
import type { CollectionSource } from '../../../decks/open-collection.ts'

const delimiters = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const
const encodings = { 'utf-8': '', 'utf-16le': ', UTF-16', 'utf-16be': ', UTF-16', 'windows-1252': ', Windows-1252' } as const

/** What was read, in a line: name, size, kind. */
export function saySource(source: CollectionSource, { says, decks: [first] }: Pick<OpenedCollection, 'says' | 'decks'>): string {
  const table = first?.table ?? null
  const kind = table === null ? says : `table with ${delimiters[table.delimiter]}`
  return `${source.name}, ${saySize(source.bytes.length)}, ${kind}${encodings[first?.encoding ?? 'utf-8']}`
}

/** A size in bytes, for people: `812 bytes`, `14 kB`, `2.1 MB`. */
export function saySize(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
