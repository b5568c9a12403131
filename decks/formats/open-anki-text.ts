import type { DecodedText } from '../decode-text.ts'
import { hashText } from '../model/hash-text.ts'
import type { DeckId } from '../model/id.ts'
import type { NoteType } from '../model/note-type.ts'
import { fail, ok } from '../result.ts'
import type { Problem, Result } from '../result.ts'
import { readAnkiHeader, splitWords } from './anki-header.ts'
import type { AnkiHeader } from './anki-header.ts'
import { collectionOfDecks } from './collection-of-decks.ts'
import { takeRows } from './cut-rows.ts'
import { deckTitle } from './deck-title.ts'
import { findTypes } from './find-types.ts'
import { looksLikeHtml } from './looks-like-html.ts'
import { makeUpTypes } from './make-up-types.ts'
import { nameColumns } from './name-columns.ts'
import type { NoteTools } from './note-tools.ts'
import type { OpenedCollection } from './opened-collection.ts'
import type { TableMarkup, TableReading } from './opened-deck.ts'
import type { TableOptions } from './open-table.ts'
import { previewRows } from './preview-rows.ts'
import { readTable } from './read-table.ts'
import { recogniseDelimiter } from './recognise-delimiter.ts'
import { scanRows } from './scan-rows.ts'
import type { Row } from './scan-rows.ts'
import { describeColumns } from './describe-columns.ts'
import { titleFromName } from './title-from-name.ts'

const mostColumns = 100

/**
 * Reads a text file as Anki writes and reads them: its headers, comments, tags with blanks between them, notes of several
 * note types in several decks. With HTML a row becomes a note of its note type; without, a plain card, unless a note type
 * of more than two sides is named. What `options` say goes before what the file says. Problem: `empty-file`.
 */
export function openAnkiText(name: string, { text, encoding }: DecodedText, options: TableOptions, tools: NoteTools): Result<OpenedCollection> {
  const header = readAnkiHeader(text)
  const body = text.slice(header.bodyStart)
  if (body.trim() === '') return fail('empty-file', 'This file has no rows. Nothing was added.')
  const delimiter = options.delimiter ?? header.delimiter ?? recogniseDelimiter(body) ?? '\t'
  const taken = takeRows(scanRows(body, delimiter, '#'), header.linesBefore, options.header === true ? 1 : 0)
  if (taken.rows.length === 0) return fail('empty-file', 'This file has only comments. Nothing was added.')
  const markup = options.markup ?? header.markup ?? guessMarkup(taken.rows)
  const isHeaded = options.header ?? false
  const rows = isHeaded ? taken.rows.slice(1) : taken.rows
  const labels = (header.columns === null ? (isHeaded ? (taken.rows[0]?.cells ?? []) : []) : firstRow(header.columns.line, header.columns.delimiter)).slice(0, mostColumns)
  const found = findTypes(tools)
  const width = Math.max(labels.length, ...rows.slice(0, 50).map(({ cells }) => Math.min(cells.length, mostColumns)))
  const fields = nameFields(header, labels, width)
  const types = makeUpTypes(found, { title: titleFromName(name), fields, markup })
  const chosen = chooseType({ header, options, markup, fields: fields.length, hasGaps: findGaps(rows), byId: found.byId, ofName: types.ofName })
  const columns = options.columns?.map((use, at) => ({ heading: labels[at] ?? null, use })) ?? nameColumns(header, { labels, width, type: chosen, inOrder: chosen !== null && types.isMadeUp(chosen) })
  const reading: TableReading = {
    delimiter, header: isHeaded, columns, markup, noteType: chosen?.id ?? null, tags: [...new Set([...header.tags, ...(options.tags ?? [])])],
    deck: deckTitle(options.deck ?? '') || deckTitle(header.deck) || titleFromName(name),
    matches: options.matches ?? header.matches ?? 'update', split: null, preview: previewRows(taken.rows),
  }
  const { decks, problem } = readTable({ name, encoding, reading, body: rows, splitTags: splitWords, typeOf: types.reader(chosen), makeCards: tools.makeCards, together: false, nameDeck: (title) => hashText('anki deck', title) as DeckId })
  const problems = [...taken.problems, ...(problem === null ? [] : [problem]), ...describeColumns(reading, rows, options.markup !== undefined || header.markup !== null), ...types.problems(), ...sayMatches(reading)]
  return ok(collectionOfDecks('anki-text', 'Anki text', decks, problems))
}

interface Choosing {
  readonly header: AnkiHeader
  readonly options: TableOptions
  readonly markup: TableMarkup
  readonly fields: number
  readonly hasGaps: boolean
  readonly byId: (id: string) => NoteType | null
  readonly ofName: (name: string, hasGaps: boolean) => NoteType
}

/** The note type of rows that name none; null for plain cards. The app's own are taken where a file names none. */
function chooseType({ header, options, markup, fields, hasGaps, byId, ofName }: Choosing): NoteType | null {
  const twoSides = (): NoteType => (hasGaps ? (byId('cloze') ?? ofName('Cloze', true)) : (byId('basic') ?? ofName('Basic', false)))
  if (options.noteType !== undefined) return (options.noteType === null ? null : byId(options.noteType)) ?? (markup === 'html' ? twoSides() : null)
  if (header.noteType !== '') return markup === 'text' && /^basic$/i.test(header.noteType) ? null : ofName(header.noteType, hasGaps)
  if (markup === 'text' && (!hasGaps || header.noteTypeColumn !== null)) return null
  return header.noteTypeColumn === null && fields > twoSides().fields.length ? ofName('', hasGaps) : twoSides()
}

/** Names for the fields of a note type that is made up: of columns that hold no tags, deck, note type or guid. */
function nameFields({ noteTypeColumn, deckColumn, tagsColumn, guidColumn }: AnkiHeader, labels: readonly string[], width: number): readonly string[] {
  const taken = new Set([noteTypeColumn, deckColumn, tagsColumn, guidColumn])
  const own = Array.from({ length: width }, (_, at) => ({ column: at + 1, label: labels[at] ?? '' })).filter(({ column, label }) => !taken.has(column) && !(tagsColumn === null && /^tags$/i.test(label.trim())))
  return own.map(({ label }, at) => label.trim() || `Field ${at + 1}`)
}

function firstRow(line: string, delimiter: string): readonly string[] {
  for (const { cells } of scanRows(line, delimiter)) return cells
  return []
}

function guessMarkup(rows: readonly Row[]): TableMarkup {
  return rows.slice(0, 50).some(({ cells }) => cells.some(looksLikeHtml)) ? 'html' : 'text'
}

function findGaps(rows: readonly Row[]): boolean {
  return rows.slice(0, 50).some(({ cells }) => cells.some((cell) => /\{\{c\d{1,4}::/.test(cell)))
}

function sayMatches({ matches }: TableReading): readonly Problem[] {
  if (matches === 'update') return []
  return [{ type: 'keeps-matches', detail: matches === 'keep' ? 'This file asks that notes you have already stay as they are. Its rows that are such a note are passed over.' : 'This file asks that its rows are added besides notes you have already that ask the same.' }]
}
