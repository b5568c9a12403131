import type { Entry } from '../model/entry.ts'
import { retractedEntries } from './retracted-entries.ts'

/** The entries that count, each once, in the order of their ids: those not taken back. See [Note: entries]. */
export function liveEntries(entries: Iterable<Entry>): Entry[] {
  const byId = new Map([...entries].map((entry) => [entry.id, entry]))
  const retracted = retractedEntries(byId.values())
  return [...byId.values()].filter((entry) => !retracted.has(entry.id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
