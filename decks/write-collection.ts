import type { AnkiCollection } from './anki/anki-collection.ts'
import { decksToAnki } from './anki/decks-to-anki.ts'
import { writeAnkiNotes } from './formats/write-anki-text.ts'
import { tellAnkiTextLosses, tellTableLosses } from './formats/tell-losses.ts'
import { tellAnkiLosses, tellMarkdownLosses } from './formats/tell-other-losses.ts'
import { writeDeckMarkdownObsidian } from './formats/write-deck-markdown-obsidian.ts'
import { writeDeckMarkdown } from './formats/write-deck-markdown.ts'
import { writeDeckTable, type TableForm } from './formats/write-deck-table.ts'
import type { DeckFile } from './model/deck.ts'
import type { DeckId } from './model/id.ts'
import type { Preset } from './model/preset.ts'
import { fail, ok, type Problem, type Result } from './result.ts'
import { dayOf, type DayClock } from './study/day.ts'
import { findNoteType } from './template/own-note-types.ts'
import { fieldsToHtml, markdownToHtml } from './template/render-markdown.ts'
import { writeLectern, type ZipTool } from './write-lectern.ts'

/** The formats that decks are written in. `anki` is the package of Anki 2.1.50 and later, `anki-legacy` of any; `spreadsheet` a table without formulas. */
export const exportFormats = ['lectern', 'anki', 'anki-legacy', 'csv', 'tsv', 'spreadsheet', 'anki-text', 'markdown', 'obsidian'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What is written besides the cards, where the format can hold it. */
export interface WriteOptions {
  /** When cards come back, and the log of answers. */
  readonly history: boolean
  /** Pictures, sounds and films. */
  readonly media: boolean
}

/** The decks to be written, with what they share. */
export interface WrittenDecks {
  readonly decks: readonly DeckFile[]
  readonly presets: readonly { readonly preset: Preset; readonly decks: readonly DeckId[] }[]
}

/** Files that go into a package, by the names that they have there. */
export interface PackedNames {
  readonly names: readonly string[]
  readonly read: (name: string) => Promise<Uint8Array | Problem>
}

/** What writing wants of the world it runs in. */
export interface WriteTools {
  readonly readMedia: (hash: string) => Promise<Uint8Array | Problem>
  /** ms since 1970, and the reader's clock. */
  readonly now: number
  readonly clock: DayClock
  /** Starts a zip archive. */
  readonly startZip: () => ZipTool
  /** Writes a package: `writePackage` of decks/pack with its engines. */
  readonly writePackage: (collection: AnkiCollection, media: PackedNames, container: 'modern' | 'legacy', onProgress: (done: number, of: number) => void) => Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly problems: readonly Problem[] }>>
  readonly onProgress?: (progress: { readonly what: string; readonly done: number; readonly of: number }) => void
}

/** A file that was written: how its name ends, its bytes, and what the format could not hold. */
export interface WrittenFile {
  readonly ending: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly problems: readonly Problem[]
}

const tables: Readonly<Record<'csv' | 'tsv' | 'spreadsheet', TableForm>> = { csv: { mode: 'lossless', delimiter: ',' }, tsv: { mode: 'lossless', delimiter: '\t' }, spreadsheet: { mode: 'spreadsheet', delimiter: ',' } }

/** Writes decks into one file. Problems: `no-decks`, and those of the format's writer. */
export async function writeCollection(written: WrittenDecks, format: ExportFormat, options: WriteOptions, tools: WriteTools): Promise<Result<WrittenFile>> {
  const { decks } = written
  if (decks.length === 0) return fail('no-decks', 'There is no deck to write.')
  switch (format) {
    case 'lectern':
      return ok(await writeLectern(written, options, tools))
    case 'anki':
      return writeAnki(written, 'modern', options, tools)
    case 'anki-legacy':
      return writeAnki(written, 'legacy', options, tools)
    case 'csv':
    case 'tsv':
    case 'spreadsheet':
      return ok({ ending: format === 'tsv' ? '.tsv' : '.csv', bytes: writeDeckTable(decks, tables[format]), problems: tellTableLosses(decks) })
    case 'anki-text':
      return ok({ ending: '.txt', bytes: writeAnkiNotes(decks, markdownToHtml), problems: tellAnkiTextLosses(decks) })
    case 'markdown':
      return ok({ ending: '.md', bytes: writeDeckMarkdown(decks), problems: tellMarkdownLosses(decks) })
    case 'obsidian':
      return ok(writeObsidian(decks, tools))
  }
}

/** A note of Obsidian is one deck; several decks become a folder of notes in an archive. */
function writeObsidian(decks: readonly DeckFile[], { startZip }: WriteTools): WrittenFile {
  const problems = tellMarkdownLosses(decks)
  const [first] = decks
  if (decks.length === 1 && first !== undefined) return { ending: '.md', bytes: writeDeckMarkdownObsidian(first), problems }
  const zip = startZip()
  for (const [at, deck] of decks.entries()) zip.add(`${String(at + 1).padStart(3, '0')} ${deck.deck.title.replace(/[^\p{L}\p{N} -]+/gu, ' ').trim().slice(0, 60)}.md`, writeDeckMarkdownObsidian(deck), true)
  return { ending: '.zip', bytes: zip.finish(), problems }
}

async function writeAnki({ decks, presets }: WrittenDecks, container: 'modern' | 'legacy', { history, media }: WriteOptions, tools: WriteTools): Promise<Result<WrittenFile>> {
  const { now, clock, onProgress } = tools
  onProgress?.({ what: 'Writing notes', done: 0, of: 1 })
  const { collection, files } = decksToAnki(decks, presets, {
    history,
    now,
    dayOf: (at) => dayOf(at, clock),
    startHour: clock.startHour,
    minutesWest: -clock.offsetAt(now),
    fieldsToHtml,
    findType: (id) => findNoteType([], id),
  })
  const hashes = new Map(files.map(({ name, hash }) => [name, hash]))
  const packed = { names: media ? files.map(({ name }) => name) : [], read: (name: string) => tools.readMedia(hashes.get(name) ?? '') }
  const made = await tools.writePackage(collection, packed, container, (done, of) => onProgress?.({ what: 'Packing pictures and sounds', done, of }))
  return made.ok ? ok({ ending: '.apkg', bytes: made.value.bytes, problems: [...tellAnkiLosses(decks), ...tellUnread(made.value.problems)] }) : made
}

/** Files that could not be read, said once. */
function tellUnread(problems: readonly Problem[]): Problem[] {
  const [first] = problems
  if (first === undefined) return []
  const where = problems.slice(0, 3).flatMap(({ where }) => where ?? []).join(', ')
  return [{ type: 'unread-media', detail: `${problems.length === 1 ? '1 picture or sound' : `${problems.length} pictures and sounds`} could not be read and ${problems.length === 1 ? 'is' : 'are'} not in the file. ${first.detail}`, ...(where === '' ? {} : { where }) }]
}
