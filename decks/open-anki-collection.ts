import { ankiToDecks, type KeptFile } from './anki/anki-to-decks.ts'
import type { OpenedCollection, OpenedMedia } from './formats/opened-collection.ts'
import { titleFromName } from './formats/title-from-name.ts'
import type { NoteType } from './model/note-type.ts'
import type { CollectionSource, CollectionTools } from './collection-tools.ts'
import { placeCards } from './place-cards.ts'
import { fail, ok, type Problem, type Result } from './result.ts'
import { noteToCards } from './template/note-to-cards.ts'
import { scriptsOf } from './template/scripts-of.ts'

/** Opens a package or a collection of Anki: its decks with their note types, the files that they name, and where each card stood. Problems: those of `tools.readPackage`. */
export async function openAnkiCollection(source: CollectionSource, tools: CollectionTools): Promise<Result<OpenedCollection>> {
  const opened = await tools.readPackage?.(source)
  if (opened === undefined) return fail('other-kind', 'Packages cannot be opened here. Nothing was added.')
  if (!opened.ok) return opened
  const { collection, readMedia } = opened.value
  const kept = new Map<string, KeptFile>()
  const nameOf = new Map<string, string>()
  const unread: Unread[] = []
  for (const [at, { name }] of collection.media.entries()) {
    if (at % 20 === 0) tools.onProgress?.({ what: 'Reading pictures and sounds', done: at, of: collection.media.length })
    const bytes = await readMedia(name)
    if (!(bytes instanceof Uint8Array)) {
      unread.push({ name, why: bytes.detail })
      continue
    }
    const hash = await tools.hash(bytes)
    kept.set(name, { hash, bytes: bytes.length })
    if (!nameOf.has(hash)) nameOf.set(hash, name)
  }
  const subtitle = titleFromName(source.name)
  const converted = ankiToDecks(collection, kept, { makeCards: noteToCards, subtitle, onProgress: (done, of) => tools.onProgress?.({ what: 'Making cards', done, of }) })
  const decks = converted.decks.map(({ file, studies }) => {
    const placed = placeCards(studies, tools.options).filter(isTelling)
    return { encoding: 'utf-8' as const, file: placed.length === 0 ? file : { ...file, studies: placed }, table: null, rejected: [], duplicates: [], problems: [] }
  })
  const media = converted.media.map(({ hash, name, bytes }): OpenedMedia => ({ hash, name, bytes }))
  const scripts = uniqueProblems(decks.flatMap(({ file }) => file.noteTypes ?? []))
  return ok({
    kind: 'anki',
    says: collection.kind,
    decks,
    presets: converted.presets,
    media,
    problems: [...converted.problems, ...scripts, ...sayUnread(unread)],
    readMedia: (hash) => readMedia(nameOf.get(hash) ?? hash),
  })
}

/** A card of which nothing is known but that it is new has no study to keep. */
function isTelling({ memory, suspended, buried, colour, reviews }: ReturnType<typeof placeCards>[number]): boolean {
  return memory.state !== 'new' || suspended || buried || colour !== 0 || reviews.length > 0
}

function uniqueProblems(types: readonly NoteType[]): Problem[] {
  const byType = new Map(types.map((type) => [type.id, type]))
  return [...byType.values()].flatMap((type) => scriptsOf(type).map((problem) => ({ ...problem, where: type.name })))
}

/** A file of the package that cannot be had. */
interface Unread {
  readonly name: string
  readonly why: string
}

function sayUnread(files: readonly Unread[]): Problem[] {
  const [first] = files
  if (first === undefined) return []
  const where = files.slice(0, 3).map(({ name }) => name).join(', ')
  return [{ type: 'unread-media', detail: `${files.length === 1 ? '1 file' : `${files.length} files`} in the package cannot be read and ${files.length === 1 ? 'is' : 'are'} left out: ${first.why}`, where }]
}
