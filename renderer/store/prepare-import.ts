import type { DeckFile } from '../../decks/model/deck.ts'
import type { NoteId } from '../../decks/model/id.ts'
import { ownNoteTypes } from '../../decks/template/own-note-types.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import type { Pause } from './check-in-parts.ts'
import type { Deed } from './commit.ts'
import { encodeDeckFile } from './encode-deck-file.ts'
import { checkDeckFile } from './parse-deck-file.ts'

/** A deck that is to come in: all of it, or of its notes those that `only` names. `title` replaces its own. */
export interface ImportInput {
  readonly file: DeckFile
  readonly only?: readonly NoteId[] | null
  readonly title?: string
}

/** A deck that was checked and made ready to be kept. */
export interface PreparedImport {
  /** As it is kept. */
  readonly file: DeckFile
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The notes that are taken. */
  readonly notes: DeckFile['notes']
  /** The entry, but for the hash of the kept file. */
  readonly deed: Omit<Deed & { kind: 'import' }, 'file'>
}

/** More chosen notes than this are not named in the entry: only they are kept, and all of them taken. */
const mostNamed = 10_000

/** Checks a deck and makes it ready, a part at a time. */
export async function prepareImport({ file, only: chosen = null, title }: ImportInput, pause: Pause): Promise<Result<PreparedImport>> {
  const checked = await checkDeckFile(file, pause)
  if (!checked.ok) return fail('not-a-deck', 'This deck cannot be kept as it is. Nothing was changed.', checked.problem.where)
  const only = chosen === null ? null : new Set(chosen)
  const notes = file.notes.filter(({ id }) => only === null || only.has(id))
  if (new Set(notes.map(({ id }) => id)).size < notes.length) return fail('note-twice', 'A note is in this deck twice. Nothing was changed.')
  const all = notes.length === file.notes.length
  const named = only !== null && !all && only.size <= mostNamed
  const kept = withoutOwnTypes(all || named ? checked.value : { ...checked.value, notes })
  const deed = { kind: 'import', deck: file.deck.id, title: title?.trim() || file.deck.title, only: named ? notes.map(({ id }) => id) : null } as const
  return ok({ file: kept, bytes: await encodeDeckFile(kept, pause), notes, deed })
}

/** The note types that come with Lectern are the reader's to change, and no deck's. */
function withoutOwnTypes(file: DeckFile): DeckFile {
  const own = new Set<string>(ownNoteTypes.map(({ id }) => id))
  const noteTypes = file.noteTypes?.filter(({ id }) => !own.has(id))
  return noteTypes === undefined || noteTypes.length === file.noteTypes?.length ? file : { ...file, noteTypes }
}
