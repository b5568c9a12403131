import type { AnkiCollection } from '../anki/anki-collection.ts'
import type { Problem, Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import type { AnkiPackage } from './anki-package.ts'
import { borrowedDue, newestSchema } from './anki-tables.ts'
import { findCollection, packageLimits, type FoundCollection } from './find-collection.ts'
import { damagedCollection, openCollectionFile, type CheckedDatabase } from './open-collection-file.ts'
import { readDecks, readOldDecks } from './read-decks.ts'
import { readMediaMap, readOldMediaMap, type PackedMedia } from './read-media-map.ts'
import { readNoteTypes, rows } from './read-note-types.ts'
import { readOldNoteTypes } from './read-old-note-types.ts'
import { readOldPresets, readPresets } from './read-presets.ts'
import { mostRows, readCards, readNotes, readReviews, type Pause } from './read-rows.ts'
import { readOldSettings, readSettings } from './read-settings.ts'
import type { PackEngines } from './sqlite.ts'
import { tellProblems, type Teller } from './tell-problems.ts'
import { unpackZstd } from './unpack-zstd.ts'

/** How far reading has come, in words that can be shown, and how many of how many rows. */
export interface PackageProgress {
  readonly what: string
  readonly done: number
  readonly of: number
}

/** What the caller wants to be told, and how it stops the reading. */
export interface ReadOptions {
  readonly onProgress?: ((progress: PackageProgress) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

class Stopped extends Error {}

/**
 * Reads a package or a collection of Anki, of any generation: .apkg and .colpkg with `collection.anki2`, `.anki21` or
 * `.anki21b`, and these files bare. Everything in it is believed only after it was checked; what had to be left out is told
 * in the collection's problems. Never throws. Problems: `not-a-package`, `no-collection`, `newer-anki`, `locked-archive`,
 * `damaged-archive`, `damaged-collection`, `unsafe-collection`, `archive-too-large`, `stopped`. A hostile file may still take
 * long: run it where it can be ended.
 */
export async function readPackage({ bytes }: { readonly name: string; readonly bytes: Uint8Array }, engines: PackEngines, { onProgress, signal }: ReadOptions = {}): Promise<Result<AnkiPackage>> {
  const opened = openPackage(bytes, engines, onProgress)
  if (!opened.ok) return opened
  const pauseIn = (what: string, of: number): Pause => async (done) => {
    onProgress?.({ what, done: Math.min(done, of), of })
    await new Promise((resolve) => setTimeout(resolve))
    if (signal?.aborted === true) throw new Stopped()
  }
  try {
    return await readCollection(opened.value, pauseIn)
  } catch (error) {
    return error instanceof Stopped ? fail('stopped', 'The import was stopped. Nothing was changed.') : damagedCollection(error)
  } finally {
    opened.value.database.close()
  }
}

/** A package with its database open. The bytes of the database are let go of, for SQLite has its own copy. */
interface OpenedPackage extends CheckedDatabase, Omit<FoundCollection, 'bytes'> {
  /** Whether Anki had the collection open when it was copied. */
  readonly inUse: boolean
}

function openPackage(bytes: Uint8Array, engines: PackEngines, onProgress: ReadOptions['onProgress']): Result<OpenedPackage> {
  onProgress?.({ what: 'Unpacking', done: 0, of: 1 })
  const found = findCollection(bytes)
  if (!found.ok) return found
  const { archive, newest, bytes: file } = found.value
  onProgress?.({ what: 'Checking the collection', done: 0, of: 1 })
  const checked = openCollectionFile(file, engines)
  return checked.ok ? ok({ ...checked.value, archive, newest, inUse: archive === null && (file[18] === 2 || file[19] === 2) }) : checked
}

async function readCollection(opened: OpenedPackage, pauseIn: (what: string, of: number) => Pause): Promise<Result<AnkiPackage>> {
  const { database, columns, strangers, archive, inUse } = opened
  const teller = tellProblems()
  for (const name of strangers) teller.note('strange-table', name)
  if (inUse) teller.note('open-collection', 'collection')
  const [col] = rows(database, 'SELECT crt, mod, ver, conf, models, decks, dconf FROM col LIMIT 1')
  const [crt, mod, schema] = col ?? []
  if (col === undefined || typeof crt !== 'number' || typeof schema !== 'number' || !Number.isSafeInteger(crt)) return damagedCollection()
  if (schema > newestSchema) return fail('newer-anki', `This collection has schema ${schema}; Lectern knows those up to ${newestSchema}. In Anki, export it again with "Support older Anki versions".`)
  const count = (table: 'notes' | 'cards' | 'revlog'): number => (columns.has(table) ? Number(rows(database, `SELECT count(*) FROM ${table}`)[0]?.[0]) : 0)
  const [notesCount, cardsCount, reviewsCount] = [count('notes'), count('cards'), count('revlog')]
  if (notesCount > mostRows.notes || cardsCount > mostRows.cards || reviewsCount > mostRows.revlog) return fail('archive-too-large', 'This collection holds more than a million notes, two million cards or ten million answers. Export the decks that you need one by one, then open those.')
  const frame = readFrame(database, columns, col.map(String), teller)
  const notes = await readNotes(database, frame.noteTypes, teller, pauseIn('Reading notes', notesCount))
  const borrowed = { due: borrowedDue.find((name) => columns.get('cards')?.has(name)) ?? null, deck: columns.get('cards')?.has('odid') === true ? 'odid' : null }
  const cards = await readCards(database, borrowed, notes, teller, pauseIn('Reading cards', cardsCount))
  const reviews = columns.has('revlog') ? await readReviews(database, cards, teller, pauseIn('Reading the log', reviewsCount)) : []
  const media = listMedia(opened, teller)
  const { settings, ...rest } = frame
  const collection: AnkiCollection = {
    kind: `Anki ${archive === null ? 'collection' : 'package'}, schema ${schema}`,
    schema,
    crt,
    mod: typeof mod === 'number' ? mod : 0,
    rollover: settings.rollover,
    minutesWest: settings.minutesWest,
    ...(settings.lectern === null ? {} : { lectern: settings.lectern }),
    ...rest,
    notes,
    cards,
    reviews,
    media: media.map(({ name, size }) => ({ name, size })),
    problems: teller.problems(),
  }
  return ok({ collection, ...mediaReader(opened, media) })
}

/** What stands around the notes: as JSON in `col`, or in tables of their own, settings and presets since schema 14, all since 15. */
function readFrame(database: CheckedDatabase['database'], columns: CheckedDatabase['columns'], col: readonly string[], teller: Teller) {
  const [, , , conf = '', models = '', decks = '', dconf = ''] = col
  const settings = columns.has('config') ? readSettings(database, teller) : readOldSettings(conf, teller)
  return {
    settings,
    noteTypes: columns.has('notetypes') ? readNoteTypes(database, teller) : readOldNoteTypes(models, teller),
    decks: columns.has('decks') ? readDecks(database, teller) : readOldDecks(decks, teller),
    presets: columns.has('deck_config') ? readPresets(database, settings.fsrs, teller) : readOldPresets(dconf, settings.fsrs, teller),
  }
}

function listMedia({ archive, newest }: Omit<FoundCollection, 'bytes'>, teller: Teller): PackedMedia[] {
  const file = archive?.read('media', 50_000_000) ?? null
  if (file === null) return []
  const map = !file.ok || !newest ? file : unpackZstd(file.value, 50_000_000)
  if (!map.ok) {
    teller.note('damaged-media-map', 'media')
    return []
  }
  return newest ? readMediaMap(map.value, teller) : readOldMediaMap(new TextDecoder().decode(map.value), teller)
}

function mediaReader({ archive, newest }: Omit<FoundCollection, 'bytes'>, media: readonly PackedMedia[]): Pick<AnkiPackage, 'readMedia' | 'close'> {
  const byName = new Map(media.map((file) => [file.name, file]))
  let open = true
  const read = (name: string): Result<Uint8Array<ArrayBuffer>> => {
    const entry = byName.get(name)
    const file = open && entry !== undefined ? (archive?.read(entry.zipName) ?? null) : null
    if (entry === undefined || file === null) return fail('missing-media', 'This file is in the list of the package, but not in the package.', name)
    const whole = file.ok && newest ? unpackZstd(file.value, Math.min(packageLimits.file, Math.max(4_000_000, file.value.length * packageLimits.ratio))) : file
    if (whole.ok && newest && entry.size !== null && entry.size !== whole.value.length) return fail('damaged-media', 'This file is shorter or longer than the package says.', name)
    return whole
  }
  return {
    readMedia: async (name): Promise<Uint8Array<ArrayBuffer> | Problem> => {
      const file = read(name)
      return file.ok ? file.value : { ...file.problem, where: name }
    },
    close: () => {
      open = false
    },
  }
}
