import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { writeTools } from '../../decks/cli/write-tools.ts'
import { decodeText } from '../../decks/decode-text.ts'
import { readJson } from '../../decks/formats/read-json.ts'
import { scanRows } from '../../decks/formats/scan-rows.ts'
import type { DeckFile } from '../../decks/model/deck.ts'
import type { DeckId } from '../../decks/model/id.ts'
import { openCollection } from '../../decks/open-collection.ts'
import { hashBytes } from '../../decks/pack/hash-bytes.ts'
import { listFiles } from '../../decks/pack/list-files.ts'
import { readPackage } from '../../decks/pack/read-package.ts'
import { exportFormats, writeCollection, type ExportFormat } from '../../decks/write-collection.ts'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { packEngines } from '../builders/pack-engines.ts'
import { someMemoryOptions } from '../builders/some-memory-options.ts'
import { anAttack, type Attempt } from './attack.ts'

const folder = resolve(import.meta.dirname, '../../../shared/corpora')
const now = Date.UTC(2026, 0, 5, 12)

/** JSONTestSuite: what must be read is, what must not be is refused with a sentence, the rest does either; nothing throws. */
function tryJson(): Attempt {
  const losses: string[] = []
  const names = readdirSync(join(folder, 'json')).filter((name) => name.endsWith('.json'))
  for (const name of names) {
    const decoded = decodeText(new Uint8Array(readFileSync(join(folder, 'json', name))))
    const read = decoded.ok ? readJson(decoded.value.text) : decoded
    const isWhole = read.ok && !read.value.cut
    if (name.startsWith('y_') && !isWhole) losses.push(`${name} is not read`)
    if (name.startsWith('n_') && isWhole) losses.push(`${name} is read`)
    if (!read.ok && !/[.!?]$/.test(read.problem.detail)) losses.push(`${name}: no sentence`)
  }
  return { did: names.length, losses }
}

type Row = Readonly<Record<string, string>>

/** csv-spectrum: every file as its authors say. */
function tryCsv(): Attempt {
  const losses: string[] = []
  const names = readdirSync(join(folder, 'csv')).filter((name) => name.endsWith('.csv'))
  for (const name of names) {
    const wanted = JSON.parse(readFileSync(join(folder, 'csv/expected', name.replace('.csv', '.json')), 'utf8')) as Row | Row[]
    const decoded = decodeText(new Uint8Array(readFileSync(join(folder, 'csv', name))))
    // Old encodings cannot be told apart: then the reader is asked.
    const rows = decoded.ok ? [...scanRows(decoded.value.text, ',')] : []
    const [head = [], ...body] = rows.map(({ cells }) => cells).filter((cells) => cells.some((cell) => cell !== ''))
    const found = body.map((cells) => Object.fromEntries(head.map((key, at) => [key, cells[at] ?? ''])))
    // Of one file the result that its authors give has another telephone number than the file.
    for (const row of [...found, ...[wanted].flat()]) Reflect.deleteProperty(row, 'Contact Phone Number')
    // Line breaks within cells become those of texts.
    const plain = [wanted].flat().map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value.replaceAll('\r\n', '\n')])))
    if (!isDeepStrictEqual(found.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value.replaceAll('\r\n', '\n')]))), plain)) losses.push(`${name}: ${JSON.stringify(found).slice(0, 300)}`)
  }
  return { did: names.length, losses }
}

/** What a card may not hold in any format: signs that are none. */
// oxlint-disable-next-line no-control-regex -- they are what is left out
const isText = (text: string): boolean => text.trim() !== '' && !/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFD\u2028\u2029]|[\uD800-\uDFFF]/u.test(text)

/** The naughty strings as questions and answers, out through a format and in again. */
async function tryNaughty(format: ExportFormat): Promise<Attempt> {
  const strings = (JSON.parse(readFileSync(join(folder, 'blns.json'), 'utf8')) as string[]).filter(isText).map((text) => text.trim())
  const cards = strings.map((text, at) => ({ id: `c${at}`, question: `${at} ${text}`, answer: text, accepts: [] }))
  const deck: DeckFile = { ...aDeckFile(...cards), deck: { id: 'naughty' as DeckId, title: 'Naughty', subtitle: '', origin: 'own' } }
  const written = await writeCollection({ decks: [deck], presets: [] }, format, { history: true, media: true }, { ...(await writeTools(now)), readMedia: async () => new Uint8Array() })
  if (!written.ok) return { did: 0, losses: [`${format}: ${written.problem.detail}`] }
  const engines = await packEngines()
  const opened = await openCollection({ name: `a${written.value.ending}`, bytes: written.value.bytes }, { options: someMemoryOptions(), now, hash: hashBytes, listFiles, readPackage: (file) => readPackage(file, engines) })
  if (!opened.ok) return { did: 0, losses: [`${format}: ${opened.problem.detail}`] }
  const back = opened.value.decks.flatMap(({ file }) => file.notes.flatMap((note) => note.cards.map(({ question, answer }) => `${question}\n${answer}`)))
  const found = new Set(back.map(fold))
  const losses = cards.filter(({ question, answer }) => !found.has(fold(`${question}\n${answer}`))).map(({ question }) => `${format}: ${JSON.stringify(question).slice(0, 120)} did not come back`)
  return { did: cards.length, losses }
}

/** Formats without escapes for blanks keep one where there were several. */
const fold = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const trials: readonly (() => Attempt | Promise<Attempt>)[] = [tryJson, tryCsv, ...exportFormats.map((format) => () => tryNaughty(format))]

/** What others collected of JSON, CSV and strings that break programs. */
export const corpora = anAttack({
  name: 'corpora',
  what: 'JSONTestSuite, csv-spectrum and the naughty strings through every format and back: lossless, or refused as they must be.',
  trials: { quick: trials.length, full: trials.length },
  skip: async () => (existsSync(join(folder, 'blns.json')) ? null : 'the corpora are not here (../shared/corpora is missing)'),
  open: async () => null,
  attempt: async (_, trial) => (await trials[trial]?.()) ?? { did: 0, losses: [] },
  close: async () => undefined,
})
