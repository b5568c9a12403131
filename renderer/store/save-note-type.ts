import { noteTypeSchema, type NoteType } from '../../decks/model/note-type.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import type { Done, Store } from './store.ts'
import { writeNotes, type NoteInDeck } from './write-notes.ts'

/** Writes a note type, with the notes whose cards change by it; one act for undo. */
export async function saveNoteType(store: Store, type: NoteType, notes: readonly NoteInDeck[] = []): Promise<Result<Done>> {
  const checked = noteTypeSchema.safeParse(type)
  if (!checked.success) return fail('bad-note-type', 'This note type cannot be kept as it is: a text is missing or too long.', checked.error.issues[0]?.path.join('.') ?? 'note type')
  return store.inTurn(async () => {
    const deeds = await writeNotes(store, notes)
    if (!deeds.ok) return deeds
    const done = await commitAll(store, [{ kind: 'note-type', type: type.id, value: checked.data }, ...deeds.value])
    return done.ok ? ok({ entry: done.value }) : done
  })
}
