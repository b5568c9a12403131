import { writeFileSync } from 'node:fs'
import type { Problem } from '../result.ts'
import { writeCollection, type ExportFormat } from '../write-collection.ts'
import { openDeckFile } from './open-deck-file.ts'
import { writeTools } from './write-tools.ts'

interface Conversion {
  readonly from: string
  readonly to: string
  readonly format: ExportFormat
  readonly history: boolean
  readonly media: boolean
}

/** Reads decks of any format and writes them in another. What cannot be kept goes to standard error; false when nothing was written. */
export async function convertDeckFile(given: readonly string[]): Promise<boolean> {
  const conversion = readConversion(given)
  if (conversion === null) return refuse('Say what to read and what to write, such as: convert deck.apkg deck.lectern.json')
  const opened = await openDeckFile(conversion.from)
  if (!opened.ok) return refuse(explain(opened.problem))
  const { archive, decks, presets, problems, readMedia } = opened.value
  if (archive !== undefined) return refuse('This is the archive of a whole collection. Import it in Lectern, and export its decks there.')
  const { history, media, format } = conversion
  const written = await writeCollection({ decks: decks.map(({ file }) => file), presets }, format, { history, media }, { ...(await writeTools()), readMedia })
  if (!written.ok) return refuse(explain(written.problem))
  const to = nameFor(conversion.to, written.value.ending)
  writeFileSync(to, written.value.bytes)
  for (const problem of [...problems, ...written.value.problems]) process.stderr.write(`${explain(problem)}\n`)
  process.stderr.write(`${decks.length === 1 ? '1 deck' : `${decks.length} decks`} written to ${to}.\n`)
  return true
}

function readConversion(given: readonly string[]): Conversion | null {
  const flags = new Set(given.filter((word) => word.startsWith('--')))
  const [from, to, ...more] = given.filter((word) => !word.startsWith('--'))
  const format = to === undefined ? null : formatOf(to, flags)
  if (from === undefined || to === undefined || more.length > 0 || format === null) return null
  return { from, to, format, history: !flags.has('--no-history'), media: !flags.has('--no-media') }
}

function formatOf(name: string, flags: ReadonlySet<string>): ExportFormat | null {
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

function refuse(sentence: string): false {
  process.stderr.write(`${sentence}\n`)
  return false
}
