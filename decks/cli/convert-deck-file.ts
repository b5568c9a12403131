import { writeFileSync } from 'node:fs'
import { foldArchive } from '../collection/fold-archive.ts'
import { writeDecksArchive } from '../collection/write-decks-archive.ts'
import type { OpenedCollection } from '../formats/opened-collection.ts'
import { hashBytes } from '../pack/hash-bytes.ts'
import { startZip } from '../pack/write-zip.ts'
import { ok, type Problem, type Result } from '../result.ts'
import { startArchive } from '../write-archive.ts'
import { writeCollection, type ExportFormat, type WrittenFile } from '../write-collection.ts'
import { openDeckFile } from './open-deck-file.ts'
import { writeTools } from './write-tools.ts'
import { zoneClock } from './zone-clock.ts'

interface Conversion {
  readonly from: string
  readonly to: string
  readonly format: ExportFormat | 'archive'
  readonly history: boolean
  readonly media: boolean
}

/** What came of a conversion, and what is said of it on standard error. */
export interface Converted {
  readonly done: boolean
  readonly said: readonly string[]
}

/** Reads decks of any format and writes them in another. What cannot be kept goes to standard error; false when nothing was written. */
export async function convertDeckFile(given: readonly string[]): Promise<boolean> {
  const { done, said } = await convertDecks(given)
  for (const sentence of said) process.stderr.write(`${sentence}\n`)
  return done
}

/** The same without writing to standard error. */
export async function convertDecks(given: readonly string[]): Promise<Converted> {
  const conversion = readConversion(given)
  if (conversion === null) return refuse('Say what to read and what to write, such as: convert deck.apkg deck.lectern.json')
  const opened = await openDeckFile(conversion.from)
  if (!opened.ok) return refuse(explain(opened.problem))
  const written = await (conversion.format === 'archive' && opened.value.archive !== undefined ? copyArchive(opened.value, opened.value.archive) : convert(opened.value, conversion))
  if (!written.ok) return refuse(explain(written.problem))
  const { bytes, ending, problems, decks } = written.value
  const to = nameFor(conversion.to, ending)
  writeFileSync(to, bytes)
  return { done: true, said: [...[...opened.value.problems, ...problems].map(explain), `${decks === 1 ? '1 deck' : `${decks} decks`} written to ${to}.`] }
}

type Written = WrittenFile & { readonly decks: number }

async function convert(opened: OpenedCollection, { format, history, media }: Conversion): Promise<Result<Written>> {
  const tools = { ...(await writeTools()), readMedia: opened.readMedia }
  const folded = opened.archive === undefined ? ok({ collection: opened, left: [] }) : await foldArchive(opened, { now: tools.now, clockOf: zoneClock })
  if (!folded.ok) return folded
  const { collection, left } = folded.value
  const decks = collection.decks.map(({ file }) => file)
  const { presets } = collection
  const also = opened.archive === undefined ? [] : [...collection.problems, ...left]
  if (format !== 'archive') {
    const written = await writeCollection({ decks, presets }, format, { history, media }, tools)
    return written.ok ? ok({ ...written.value, problems: [...also, ...written.value.problems], decks: decks.length }) : written
  }
  const archive = startArchive(startZip(), hashBytes)
  const problems = await writeDecksArchive({ decks: decks.map(({ studies = [], media: files = [], ...file }) => ({ ...file, ...(history ? { studies } : {}), ...(media ? { media: files } : {}) })), presets: history ? presets : [] }, archive, { now: tools.now, hash: hashBytes, readMedia: tools.readMedia })
  return ok({ ending: '.lectern-archive', bytes: archive.finish(decks.map(({ deck }) => deck.title), tools.now), problems, decks: decks.length })
}

/** So many entries stand in one part of a journal. */
const page = 5000

/** An archive as an archive is what it was. */
async function copyArchive({ readMedia }: OpenedCollection, { lines, files, decks, madeAt }: NonNullable<OpenedCollection['archive']>): Promise<Result<Written>> {
  const archive = startArchive(startZip(), hashBytes)
  for (let at = 0; at < lines.length; at += page) await archive.addLines(lines.slice(at, at + page))
  const problems: Problem[] = []
  for (const { hash } of files) {
    const bytes = await readMedia(hash)
    if (bytes instanceof Uint8Array) archive.addFile(hash, bytes)
    else problems.push(bytes)
  }
  return ok({ ending: '.lectern-archive', bytes: archive.finish(decks, madeAt), problems, decks: decks.length })
}

function readConversion(given: readonly string[]): Conversion | null {
  const flags = new Set(given.filter((word) => word.startsWith('--')))
  const [from, to, ...more] = given.filter((word) => !word.startsWith('--'))
  const format = to === undefined ? null : formatOf(to, flags)
  if (from === undefined || to === undefined || more.length > 0 || format === null) return null
  return { from, to, format, history: !flags.has('--no-history'), media: !flags.has('--no-media') }
}

function formatOf(name: string, flags: ReadonlySet<string>): Conversion['format'] | null {
  if (/\.lectern-archive$/i.test(name)) return 'archive'
  if (/\.apkg$/i.test(name)) return flags.has('--legacy') ? 'anki-legacy' : 'anki'
  if (/\.(?:json|lectern)$/i.test(name)) return 'lectern'
  if (/\.csv$/i.test(name)) return flags.has('--spreadsheet') ? 'spreadsheet' : 'csv'
  if (/\.tsv$/i.test(name)) return 'tsv'
  if (/\.txt$/i.test(name)) return 'anki-text'
  if (/\.md$/i.test(name)) return flags.has('--obsidian') ? 'obsidian' : 'markdown'
  return null
}

/** The name that was asked for; with another ending where several decks need another kind of file. */
function nameFor(name: string, ending: string): string {
  return ending === '.lectern' || ending === '.zip' ? `${name.replace(/(?:\.lectern)?\.[A-Za-z0-9]+$/, '')}${ending}` : name
}

function explain({ detail, where }: Problem): string {
  return where === undefined ? detail : `${detail} (${where})`
}

function refuse(sentence: string): Converted {
  return { done: false, said: [sentence] }
}
