import type { CardStudy } from '../model/card-study.ts'
import type { Entry } from '../model/entry.ts'
import type { KeptFile } from './content.ts'
import { libraryDevice } from './fold-content.ts'

/**
 * What an import says of the cards it took in, in the order of their ids, each card once. Of cards that are not among its
 * notes, or whose notes were not taken, it says nothing; nor does a shipped deck of any.
 */
export function takenStudies(entry: Entry, file: KeptFile | null): CardStudy[] {
  if (entry.kind !== 'import' || entry.device === libraryDevice || file?.format !== 'lectern-deck' || file.studies === undefined || file.studies.length === 0) return []
  const only = entry.only === null ? null : new Set(entry.only)
  const cards = new Set(file.notes.flatMap((note) => (only === null || only.has(note.id) ? note.cards.map(({ id }) => id) : [])))
  const byCard = new Map(file.studies.flatMap((study) => (cards.has(study.card) ? [[study.card, study] as const] : [])))
  return [...byCard.values()].toSorted((a, b) => (a.card < b.card ? -1 : 1))
}
