import { makeEntryId } from '../journal/make-entry-id.ts'
import type { DeckFile } from '../model/deck.ts'
import { entrySchema, type Entry } from '../model/entry.ts'
import { deviceIdSchema, type DeckId } from '../model/id.ts'
import type { Preset } from '../model/preset.ts'
import { ownNoteTypes } from '../template/own-note-types.ts'
import type { Problem } from '../result.ts'

/** The decks that go into an archive, with the presets that they share. */
export interface ArchivedDecks {
  readonly decks: readonly DeckFile[]
  readonly presets: readonly { readonly preset: Preset; readonly decks: readonly DeckId[] }[]
}

/** What takes the parts of an archive: the writer of decks/write-archive. */
export interface ArchiveParts {
  readonly addLines: (lines: readonly string[]) => Promise<void>
  readonly addFile: (hash: string, bytes: Uint8Array) => void
}

/** What writing decks as an archive wants. */
export interface ArchivingTools {
  /** ms since 1970 UTC. */
  readonly now: number
  readonly hash: (bytes: Uint8Array) => Promise<string>
  readonly readMedia: (hash: string) => Promise<Uint8Array | Problem>
}

const device = deviceIdSchema.parse('decks')

/**
 * Puts decks into an archive of a whole collection, as a journal that takes each of them in, with their presets, pictures and
 * sounds. The same decks at the same time give the same journal. Answers with the files that could not be read.
 */
export async function writeDecksArchive({ decks, presets }: ArchivedDecks, archive: ArchiveParts, { now, hash, readMedia }: ArchivingTools): Promise<Problem[]> {
  const entries: Entry[] = []
  const add = async (deed: Readonly<Record<string, unknown>>): Promise<void> => {
    const at = now + entries.length
    const id = makeEntryId(at, await hash(new TextEncoder().encode(JSON.stringify(deed))))
    entries.push(entrySchema.parse({ id, device, at, group: entries[0]?.id ?? id, ...deed }))
  }
  for (const { preset, decks: its } of presets) {
    await add({ kind: 'preset', preset: preset.id, value: preset, replan: false })
    for (const deck of its) await add({ kind: 'assign', deck, preset: preset.id, replan: false })
  }
  for (const deck of decks) {
    const bytes = new TextEncoder().encode(JSON.stringify(asKept(deck)))
    const file = await hash(bytes)
    archive.addFile(file, bytes)
    await add({ kind: 'import', file, deck: deck.deck.id, title: deck.deck.title, only: null })
  }
  await archive.addLines(entries.map((entry) => JSON.stringify(entry)))
  const problems: Problem[] = []
  for (const name of new Set(decks.flatMap(({ media = [] }) => media.map(({ hash }) => hash)))) {
    const bytes = await readMedia(name)
    if (bytes instanceof Uint8Array) archive.addFile(name, bytes)
    else problems.push(bytes)
  }
  return problems
}

/** A deck as it is kept: the note types that come with Lectern are in no deck, and bytes of pictures stand beside it. */
function asKept({ noteTypes = [], media = [], studies = [], ...file }: DeckFile): DeckFile {
  const own = new Set<string>(ownNoteTypes.map(({ id }) => id))
  const types = noteTypes.filter(({ id }) => !own.has(id))
  const files = media.map(({ hash, name, bytes }) => ({ hash, name, bytes }))
  const extra = { ...(types.length > 0 ? { noteTypes: types } : {}), ...(files.length > 0 ? { media: files } : {}), ...(studies.length > 0 ? { studies } : {}) }
  return { ...file, version: Object.keys(extra).length > 0 ? 2 : 1, ...extra }
}
