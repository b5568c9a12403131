import type { OpenedCollection } from '../../../decks/formats/opened-collection.ts'
import type { CollectionSource } from '../../../decks/collection-tools.ts'
import { saySize } from '../../parts/say-size.ts'

const encodings = { 'utf-8': '', 'utf-16le': ', UTF-16', 'utf-16be': ', UTF-16', 'windows-1252': ', Windows-1252' } as const

/** What was read, in a line: name, size, kind. */
export function saySource(source: CollectionSource, { says, decks: [first] }: Pick<OpenedCollection, 'says' | 'decks'>): string {
  const kind = says.replace(/^(?:Table|Pasted)/, (word) => word.toLowerCase())
  return `${source.name}, ${saySize(source.bytes.length)}, ${kind}${encodings[first?.encoding ?? 'utf-8']}`
}
