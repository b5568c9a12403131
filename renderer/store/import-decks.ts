import type { Entry } from '../../decks/model/entry.ts'
import type { DeckId } from '../../decks/model/id.ts'
import type { Preset } from '../../decks/model/preset.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { applyEntries } from './apply-entries.ts'
import { applyEntry } from './apply-entry.ts'
import { applyImports } from './apply-imports.ts'
import { applyKept, keepEntries, type Deed } from './commit.ts'
import { stampAll } from './commit-all.ts'
import { findTakenCard } from './find-taken-card.ts'
import { forgetMedia, keepMediaOf, type KeptMedia, type ReadMedia } from './keep-media-of.ts'
import { knownNotes } from './note-pages.ts'
import { prepareImport, type ImportInput, type PreparedImport } from './prepare-import.ts'
import type { Done, Imported, Store } from './store.ts'
import { takeTurns } from './take-turns.ts'

/** Decks that come in together, with the presets and files that they need. */
export interface ImportDecksInput {
  readonly decks: readonly ImportInput[]
  readonly presets?: readonly { readonly preset: Preset; readonly decks: readonly DeckId[] }[]
  /** The bytes of a file that the decks name in `media`, or why they cannot be had: such a file is missing then. */
  readonly readMedia: ReadMedia
  readonly onProgress?: (done: number, of: number, what: string) => void
  /** Stops it: nothing has changed then. */
  readonly signal?: AbortSignal
}

/** What came in. `media`: how many files are new; `missing`: the names of those that could not be read. */
export interface ImportedDecks extends Done {
  readonly decks: readonly Imported[]
  readonly media: number
  readonly missing: readonly string[]
}

/** How far it is, is told about so often: each time the page draws its plan anew. */
const mostTold = 40

/** The page works so many ms before others have their turn. */
const slice = 30

/** Thrown into the transaction, which takes all of it back. */
class Stopped extends Error {}

/** Takes in several decks as one act, which one undo takes back. Its files are kept before; nothing is half done. */
export async function importDecks(store: Store, input: ImportDecksInput): Promise<Result<ImportedDecks>> {
  let since = performance.now()
  const pause = async (): Promise<void> => {
    // A turn costs four milliseconds of waiting, so that it is given only after some work.
    if (performance.now() - since < slice) return
    await takeTurns()
    since = performance.now()
    if (input.signal?.aborted === true) throw new Stopped()
  }
  const prepared: PreparedImport[] = []
  try {
    for (const deck of input.decks) {
      input.onProgress?.(prepared.length, input.decks.length, 'Checking the cards')
      const one = await prepareImport(deck, pause)
      if (!one.ok) return one
      prepared.push(one.value)
    }
  } catch (error) {
    if (error instanceof Stopped) return stopped()
    throw error
  }
  return store.inTurn(async () => keepAll(store, input, prepared))
}

/** The files first, then the entries. */
async function keepAll(store: Store, input: ImportDecksInput, prepared: readonly PreparedImport[]): Promise<Result<ImportedDecks>> {
  if (store.readOnly !== null) return { ok: false, problem: store.readOnly }
  const notes = prepared.flatMap((one) => one.notes)
  if (new Set(notes.map(({ id }) => id)).size < notes.length) return fail('note-twice', 'A note is in two of these decks. Nothing was changed.')
  await takeTurns()
  const taken = await findTakenCard(store, notes)
  if (taken !== null) return taken
  await takeTurns()
  const there = await knownNotes(store.database, notes.map(({ id }) => id))
  const media = await keepMediaOf(store, prepared.map(({ file }) => file), input)
  if (!media.ok) return media
  const done = await commitImports(store, input, prepared, media.value)
  if (!done.ok) return done
  const decks = prepared.map((one): Imported => {
    const replaced = one.notes.filter(({ id }) => there.has(id)).length
    return { entry: done.value, deck: one.deed.deck, added: one.notes.length - replaced, replaced }
  })
  return ok({ entry: done.value, decks, media: media.value.added.length, missing: media.value.missing })
}

async function commitImports(store: Store, input: ImportDecksInput, prepared: readonly PreparedImport[], media: KeptMedia): Promise<Result<Entry['id']>> {
  const deeds: Deed[] = (input.presets ?? []).flatMap(({ preset, decks }) => [
    { kind: 'preset', preset: preset.id, value: preset, replan: false },
    ...decks.map((deck): Deed => ({ kind: 'assign', deck, preset: preset.id, replan: false })),
  ])
  const files = new Map<string, PreparedImport>()
  for (const one of prepared) {
    const kept = input.signal?.aborted === true ? stopped() : await store.shell.call('journal.keepFile', { bytes: one.bytes })
    if (!kept.ok) return (await forgetMedia(store, media), kept)
    files.set(kept.value.hash, one)
    deeds.push({ ...one.deed, file: kept.value.hash })
  }
  // From here on the journal has the entries: what was stopped until now leaves no trace in it.
  if (input.signal?.aborted === true) return (await forgetMedia(store, media), stopped())
  const entries = stampAll(store, deeds)
  const [first] = entries
  if (first === undefined) return fail('no-deck', 'There is no deck to take in.')
  const kept = await keepEntries(store, entries)
  if (!kept.ok) return (await forgetMedia(store, media), kept)
  const putFiles = async (): Promise<void> => {
    for (const [hash, { bytes }] of files) await store.database.files.put({ hash, bytes })
  }
  const all = prepared.reduce((sum, { notes }) => sum + notes.reduce((count, { cards }) => count + 1 + cards.length, 0), 0)
  let [rows, told] = [0, -all]
  const tell = (more: number): void => {
    if (input.signal?.aborted === true) throw new Stopped()
    rows += more
    if (rows - told < all / mostTold) return
    told = rows
    input.onProgress?.(Math.min(rows, all), all, 'Adding the cards')
  }
  const done = await applyKept(store, async () => {
    await putFiles()
    tell(0)
    for (const entry of entries) if (entry.kind !== 'import') await applyEntry(store.database, entry)
    await applyImports(store.database, entries.filter((entry) => entry.kind === 'import'), new Map([...files].map(([hash, { file }]) => [hash, file])), tell)
  }, (error) => error instanceof Stopped)
  if (done.ok) return ok(first.id)
  if (done.problem.type !== 'stopped') return done
  const back = await takeBack(store, entries, putFiles)
  return back.ok ? stopped() : back
}

/** The journal has the entries, so that it is told that they do not count, before the view learns of either. */
async function takeBack(store: Store, entries: readonly Entry[], putFiles: () => Promise<void>): Promise<Result<unknown>> {
  const retractions = stampAll(store, entries.map(({ id }) => ({ kind: 'retract', entry: id })), entries.at(-1)?.id)
  const kept = await keepEntries(store, retractions)
  if (!kept.ok) return kept
  return applyKept(store, async () => {
    await putFiles()
    await applyEntries(store.database, [...retractions, ...entries])
  })
}

function stopped(): ReturnType<typeof fail> {
  return fail('stopped', 'The import was stopped. Nothing was changed.')
}
