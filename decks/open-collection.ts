import type { AnkiCollection } from './anki/anki-collection.ts'
import type { AnkiStudy } from './anki/anki-study.ts'
import { ankiToDecks, type KeptFile } from './anki/anki-to-decks.ts'
import { decodeText, type DecodedText } from './decode-text.ts'
import { isAnkiText } from './formats/anki-header.ts'
import type { DeckSource } from './formats/open-deck.ts'
import { collectionOfDecks } from './formats/collection-of-decks.ts'
import { openAnkiText } from './formats/open-anki-text.ts'
import { openDeckJson } from './formats/open-deck-json.ts'
import { openMarkdown, type MarkdownOptions, type OpenedMarkdown } from './formats/open-markdown.ts'
import { openPastedTable } from './formats/open-pasted-table.ts'
import { openTables } from './formats/open-table.ts'
import type { OpenedCollection, OpenedMedia } from './formats/opened-collection.ts'
import type { PackedFile } from './formats/packed-file.ts'
import type { RawCollection, RawStudy } from './formats/raw-study.ts'
import { titleFromName } from './formats/title-from-name.ts'
import type { NoteType } from './model/note-type.ts'
import { placeCards } from './place-cards.ts'
import { fail, ok, type Problem, type Result } from './result.ts'
import { dayLength } from './study/day.ts'
import type { MemoryOptions } from './study/memory.ts'
import { noteToCards } from './template/note-to-cards.ts'
import { ownNoteTypes } from './template/own-note-types.ts'
import { scriptsOf } from './template/scripts-of.ts'

/** A file as the shell gives it, and what the reader decided about it. `pasted` when it is no file but a text that was pasted. */
export interface CollectionSource extends DeckSource {
  readonly pasted?: boolean
  readonly markdown?: MarkdownOptions
}

/** An opened package of Anki, as decks/pack gives it. */
export interface PackedCollection {
  readonly collection: AnkiCollection
  readonly readMedia: (name: string) => Promise<Uint8Array | Problem>
}

/** How far opening is. */
export interface OpeningProgress {
  readonly what: string
  readonly done: number
  readonly of: number
}

/** What opening wants of the world it runs in. */
export interface CollectionTools {
  /** By which the answers of other programs are gone through. */
  readonly options: MemoryOptions
  /** The SHA-256 of bytes, in hex. */
  readonly hash: (bytes: Uint8Array) => Promise<string>
  /** Opens a package or a collection of Anki; without it these cannot be read. */
  readonly readPackage?: (source: { readonly name: string; readonly bytes: Uint8Array }) => Promise<Result<PackedCollection>>
  /** Lists what is in an archive. */
  readonly listFiles?: (bytes: Uint8Array) => Result<readonly PackedFile[]>
  /** Note types besides the app's own, by which tables may make cards. */
  readonly noteTypes?: readonly NoteType[]
  readonly onProgress?: (progress: OpeningProgress) => void
}

const kinds: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['\u001F\u008B', 'a packed file (gzip)'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
]
const zips = ['PK\u0003\u0004', 'PK\u0005\u0006']
const collections = ['SQLite format 3\0', '\u0028\u00B5\u002F\u00FD']
/** Text larger than this is refused; packages have limits of their own. */
const mostText = 100_000_000

/**
 * Opens a file of decks of any kind that Lectern reads, known by its bytes, and by its name only where bytes do not tell.
 * Nothing but these bytes is read. Never throws. Problems: `other-kind`, `too-big`, and those of the readers.
 */
export async function openCollection(source: CollectionSource, tools: CollectionTools): Promise<Result<OpenedCollection>> {
  const { name, bytes } = source
  const starts = (signature: string) => startsWith(bytes, signature)
  if (collections.some(starts)) return openAnki(source, tools)
  if (zips.some(starts)) return openZipped(source, tools)
  const kind = kinds.find(([signature]) => starts(signature))?.[1]
  if (kind !== undefined) return fail('other-kind', `This is ${kind}, and no deck. Nothing was added.`)
  if (bytes.length > mostText) return fail('too-big', 'It is larger than 100 MB. Split it into several files. Nothing was added.')
  const decoded = decodeText(bytes, source.encoding)
  if (!decoded.ok) return decoded
  return openText(name, decoded.value, source, tools, [])
}

async function openZipped(source: CollectionSource, tools: CollectionTools): Promise<Result<OpenedCollection>> {
  const listed = tools.listFiles?.(source.bytes)
  const inside = listed?.ok === true ? findDeckFile(listed.value) : null
  if (listed?.ok !== true || inside === null) return openAnki(source, tools)
  const bytes = await inside.read()
  if (!(bytes instanceof Uint8Array)) return { ok: false, problem: bytes }
  const decoded = decodeText(bytes, source.encoding)
  return decoded.ok ? openText(inside.name, decoded.value, source, tools, listed.value.filter((file) => file !== inside)) : decoded
}

/** The file of an archive that holds cards, when it is not Anki's: of Mnemosyne, Mochi, CrowdAnki, or a folder of Markdown. */
function findDeckFile(files: readonly PackedFile[]): PackedFile | null {
  if (files.some(({ name }) => /^collection\.anki2(?:1b?)?$/i.test(name))) return null
  const named = (pattern: RegExp) => files.find(({ name }) => pattern.test(name))
  return named(/^cards\.xml$/i) ?? named(/^data\.(?:edn|json)$/i) ?? named(/(?:^|\/)deck\.json$/i) ?? named(/\.lectern\.json$/i) ?? named(/\.md$/i) ?? null
}

async function openText(name: string, decoded: DecodedText, source: CollectionSource, tools: CollectionTools, files: readonly PackedFile[]): Promise<Result<OpenedCollection>> {
  const noteTools = { noteTypes: [...ownNoteTypes, ...(tools.noteTypes ?? [])], makeCards: noteToCards }
  const readerTools = { ...noteTools, hash: tools.hash, files }
  const { text } = decoded
  if (/\.json$/i.test(name) || /^\s*\{\s*"format"\s*:\s*"lectern-deck"/.test(text)) return openJson(decoded)
  if (isAnkiText(text)) return openAnkiText(name, decoded, source, noteTools)
  if (source.pasted === true) return openPastedTable(name, text, source, noteTools)
  if (/\.(?:md|markdown)$/i.test(name)) return openCards(await openMarkdown(name, decoded, readerTools, source.markdown), tools)
  return openTables(name, decoded, source, noteTools)
}

function openJson(decoded: DecodedText): Result<OpenedCollection> {
  const opened = openDeckJson(decoded)
  return opened.ok ? ok(collectionOfDecks('lectern-deck', 'Lectern deck', [opened.value])) : opened
}

/** A Markdown text, with the ways in which it can be read. */
function openCards(read: Result<OpenedMarkdown>, tools: CollectionTools): Result<OpenedCollection> {
  const placed = place(read, tools)
  return read.ok && placed.ok ? ok({ ...placed.value, markdown: { style: read.value.style, counts: read.value.counts } }) : placed
}

/** Puts the cards of another program where its studies say. */
function place(read: Result<RawCollection>, { options }: CollectionTools): Result<OpenedCollection> {
  if (!read.ok) return read
  const { raw, ...collection } = read.value
  const studies = new Map(placeCards(raw.map(rawToAnki), options).map((study) => [study.card, study]))
  if (studies.size === 0) return ok(collection)
  const decks = collection.decks.map((deck) => {
    const own = deck.file.notes.flatMap((note) => note.cards.flatMap(({ id }) => studies.get(id) ?? []))
    return own.length === 0 ? deck : { ...deck, file: { ...deck.file, version: 2 as const, studies: own } }
  })
  return ok({ ...collection, decks })
}

function rawToAnki({ state, due, byDay, lastReviewAt, interval, ...raw }: RawStudy): AnkiStudy {
  const at = due ?? (lastReviewAt ?? 0) + interval * dayLength
  return {
    ...raw,
    stage: state,
    due: byDay || due === null ? { kind: 'day', day: Math.floor(at / dayLength) } : { kind: 'moment', at },
    interval,
    stepsLeft: 0,
    memory: null,
    buried: false,
    colour: 0,
  }
}

async function openAnki(source: CollectionSource, tools: CollectionTools): Promise<Result<OpenedCollection>> {
  const opened = await tools.readPackage?.(source)
  if (opened === undefined) return fail('other-kind', 'Packages cannot be opened here. Nothing was added.')
  if (!opened.ok) return opened
  const { collection, readMedia } = opened.value
  const kept = new Map<string, KeptFile>()
  const nameOf = new Map<string, string>()
  const unread: Problem[] = []
  for (const [at, { name }] of collection.media.entries()) {
    if (at % 20 === 0) tools.onProgress?.({ what: 'Reading pictures and sounds', done: at, of: collection.media.length })
    const bytes = await readMedia(name)
    if (!(bytes instanceof Uint8Array)) {
      unread.push(bytes)
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

function sayUnread(problems: readonly Problem[]): Problem[] {
  const [first] = problems
  if (first === undefined) return []
  const names = problems.slice(0, 3).flatMap(({ where }) => where ?? [])
  return [{ type: 'unread-media', detail: `${problems.length === 1 ? '1 file' : `${problems.length} files`} in the package cannot be read and ${problems.length === 1 ? 'is' : 'are'} left out: ${first.detail}`, ...(names.length > 0 ? { where: names.join(', ') } : {}) }]
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let at = 0; at < signature.length; at += 1) if (bytes[at] !== signature.charCodeAt(at)) return false
  return true
}
