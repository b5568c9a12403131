import type { NoteType } from '../../../decks/model/note-type.ts'
import type { Planned } from './import-step.ts'

/** The note types that there are here and in the file, one of each id: the reader's as she has it. */
export function allTypes({ noteTypes, opened }: Pick<Planned, 'noteTypes' | 'opened'>): readonly NoteType[] {
  const mine = new Set<string>(noteTypes.map(({ id }) => id))
  const theirs = new Map(opened.decks.flatMap(({ file }) => (file.noteTypes ?? []).map((type) => [type.id as string, type] as const)))
  return [...noteTypes, ...[...theirs.values()].filter(({ id }) => !mine.has(id))]
}

/** The note types by their ids, as they are after the import. */
export function typesAfter({ noteTypes, opened, taken }: Pick<Planned, 'noteTypes' | 'opened' | 'taken'>): ReadonlyMap<string, NoteType> {
  const theirs = opened.decks.flatMap(({ file }) => file.noteTypes ?? [])
  return new Map((taken.types ? [...noteTypes, ...theirs] : [...theirs, ...noteTypes]).map((type) => [type.id as string, type]))
}
