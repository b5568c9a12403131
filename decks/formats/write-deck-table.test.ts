import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import { aNoteType, someNoteTools } from '../../tests/builders/some-note-tools.ts'
import { decodeText } from '../decode-text.ts'
import type { CardId, DeckId, NoteId, NoteTypeId } from '../model/id.ts'
import type { DeckFile } from '../model/deck.ts'
import { deckFileSchema } from '../model/deck.ts'
import type { Note } from '../model/note.ts'
import { cutText } from './cut-text.ts'
import { openDeck } from './open-deck.ts'
import { openTables } from './open-table.ts'
import type { TableOptions } from './open-table.ts'
import type { OpenedCollection } from './opened-collection.ts'
import { planImport } from './plan-import.ts'
import { scanRows } from './scan-rows.ts'
import { writeDeckJson } from './write-deck-json.ts'
import { writeDeckTable } from './write-deck-table.ts'
import type { TableForm } from './write-deck-table.ts'

const both = aNoteType('Vocabulary', ['Word', 'Meaning', 'Reading'], true)
const twin = { ...aNoteType('Vocabulary', ['Word', 'Meaning']), id: 'vocabulary-2' as NoteTypeId }
const tools = someNoteTools([both, twin])
const forms: readonly TableForm[] = (['lossless', 'spreadsheet'] as const).flatMap((mode) => ([',', '\t'] as const).map((delimiter) => ({ mode, delimiter })))
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function reopen(bytes: Uint8Array, options: TableOptions = {}): OpenedCollection {
  const decoded = decodeText(bytes)
  if (!decoded.ok) throw new Error(decoded.problem.detail)
  const opened = openTables('Words.csv', decoded.value, options, tools)
  if (!opened.ok) throw new Error(opened.problem.detail)
  for (const { rejected, duplicates } of opened.value.decks) expect([rejected, duplicates]).toEqual([[], []])
  return opened.value
}

const awkward = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom("'", '"', ',', ';', '\t', '|', '\n', '\r', '\\', ' ', '=', '+', '-', '@', 'a', '\uFEFF', '＝', '\u2028', '<', '&', '#'), maxLength: 12 }),
    fc.constantFrom('=1+1', '<b>bold</b>', '{{c1::a}}', '<script>alert(1)</script>', '&amp;', '__proto__', 'question', '#separator:tab', 'sep=;'),
  )
  .map((text) => text.replaceAll('\0', ''))
const spoken = awkward.filter((text) => text.trim() !== '')

const noteWithFields = fc.record({ type: fc.constantFrom(both, twin), fields: fc.tuple(spoken, spoken, awkward), markup: fc.constantFrom('html' as const, 'markdown' as const), remark: fc.option(spoken), accepts: fc.array(spoken, { maxLength: 2 }), guid: fc.option(fc.constantFrom('a#b', 'x y', '=1', 'q"q'), { nil: undefined }), tags: fc.array(spoken, { maxLength: 2 }) })
const plainNote = fc.record({ question: spoken, answer: spoken, remark: fc.option(spoken), tags: fc.array(spoken, { maxLength: 2 }) })

function deckOf(id: string, notes: readonly (typeof noteWithFields extends fc.Arbitrary<infer T> ? T : never)[], plain: readonly (typeof plainNote extends fc.Arbitrary<infer T> ? T : never)[]): DeckFile {
  const withFields = notes.map(({ type, fields, markup, remark, accepts, guid, tags }, at): Note => {
    const note = `${id}-n${at}` as NoteId
    const content = { type: type.id, markup, fields: type.fields.map((_, place) => fields[place] ?? '') }
    const cards = tools.makeCards(type, content, note).map((card, place) => ({ ...card, id: `${id}-c${at}-${place}` as CardId, remark, accepts }))
    return aNote({ id: note, tags, content, ...(guid === undefined ? {} : { guid }), cards })
  })
  const plainNotes = plain.map(({ tags, ...card }, at) => aNote({ id: `${id}-p${at}` as NoteId, tags, cards: [aCard({ ...card, id: `${id}-q${at}` as CardId }), aCard({ id: `${id}-r${at}` as CardId })] }))
  const used = new Set(withFields.map(({ content }) => content?.type))
  const noteTypes = [both, twin].filter((type) => used.has(type.id))
  return deckFileSchema.parse({ ...aDeckOfNotes({ notes: [...withFields, ...plainNotes].toReversed() }), version: noteTypes.length > 0 ? 2 : 1, deck: { id: id as DeckId, title: `Words::${id}`, subtitle: '', origin: 'own' }, ...(noteTypes.length > 0 ? { noteTypes } : {}) })
}

const decks = fc.tuple(fc.array(noteWithFields, { maxLength: 4 }), fc.array(plainNote, { maxLength: 3 })).filter(([notes, plain]) => notes.length + plain.length > 0)

test('every kind of table gives back every note with its fields, card by card', () => {
  fc.assert(
    fc.property(decks, fc.constantFrom(...forms), ([notes, plain], form) => {
      const file = deckOf('d', notes, plain)
      const bytes = writeDeckTable([file], form)
      const [again, ...more] = reopen(bytes).decks
      expect(more).toEqual([])
      expect(again?.file.deck.id).toBe('d')
      expect(again?.file.notes).toEqual(file.notes)
      expect(new Set(again?.file.noteTypes ?? [])).toEqual(new Set(file.noteTypes ?? []))
    }),
    { numRuns: 500 },
  )
})

test('the deck format gives back the same, byte for byte', () => {
  fc.assert(
    fc.property(decks, ([notes, plain]) => {
      const file = deckOf('d', notes, plain)
      const bytes = writeDeckJson(file)
      const again = openDeck({ name: 'x.lectern.json', bytes })
      expect(again).toMatchObject({ ok: true, value: { file, problems: [], rejected: [], duplicates: [] } })
      if (again.ok) expect(writeDeckJson(again.value.file)).toEqual(bytes)
    }),
  )
})

test('several decks in one table are several again, with their titles', () => {
  fc.assert(
    fc.property(decks, decks, fc.constantFrom(...forms), ([one, onePlain], [two, twoPlain], form) => {
      const files = [deckOf('one', one, onePlain), deckOf('two', two, twoPlain)]
      const again = reopen(writeDeckTable(files, form))
      expect(again.decks.map(({ file }) => [file.deck.id, file.deck.title, file.notes])).toEqual(files.map(({ deck, notes }) => [deck.id, deck.title, notes]))
    }),
  )
})

test('importing a table over the deck it came from changes nothing', () => {
  fc.assert(
    fc.property(decks, fc.constantFrom(...forms), ([notes, plain], form) => {
      const file = deckOf('d', notes, plain)
      const [opened] = reopen(writeDeckTable([file], form)).decks
      if (opened === undefined) throw new Error('no deck')
      expect(planImport(opened, { deck: file.deck, notes: file.notes })).toMatchObject({ adds: [], updates: [], same: file.notes, problems: [] })
    }),
  )
})

test('Papa Parse reads the same cells', () => {
  fc.assert(
    fc.property(decks, fc.constantFrom(...forms), ([notes, plain], form) => {
      const text = textOf(writeDeckTable([deckOf('d', notes, plain)], form)).replace(/^\uFEFF/, '')
      const newline = form.mode === 'spreadsheet' ? '\r\n' : '\n'
      const theirs = Papa.parse(text.slice(0, -newline.length), { delimiter: form.delimiter, newline })
      expect(theirs.errors).toEqual([])
      expect(Array.from(scanRows(text, form.delimiter), ({ cells }) => cells)).toEqual(theirs.data)
    }),
  )
})

test('for a spreadsheet no field starts a formula', () => {
  fc.assert(
    fc.property(decks, fc.constantFrom(',' as const, '\t' as const), ([notes, plain], delimiter) => {
      const text = textOf(writeDeckTable([deckOf('d', notes, plain)], { mode: 'spreadsheet', delimiter }))
      for (const { cells } of scanRows(text.slice(1), delimiter)) for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/)
    }),
  )
})

const note = aNote({ content: { type: both.id, markup: 'html', fields: ['taberu', '<b>eat</b>', ''] }, cards: [...tools.makeCards(both, { type: both.id, markup: 'html', fields: ['taberu', '<b>eat</b>', ''] }, 'note-1' as NoteId)] })
const file = aDeckOfNotes({ version: 2, noteTypes: [both], notes: [note] })

test('a note stands in its first row, the fields under their names', () => {
  const [head, first, second] = Array.from(scanRows(textOf(writeDeckTable([file], { mode: 'lossless', delimiter: ',' })), ','), ({ cells }) => cells)
  expect(head?.slice(9)).toEqual(['note type', 'note type id', 'markup', 'template', 'field 1: Word', 'field 2: Meaning', 'field 3: Reading'])
  expect(first?.slice(0, 2)).toEqual(['taberu', 'eat'])
  expect(first?.slice(9)).toEqual(['Vocabulary', 'vocabulary', 'html', '1', 'taberu', '<b>eat</b>', ''])
  expect(second?.slice(9)).toEqual(['', '', '', '2', '', '', ''])
})

test('a field that was edited makes its cards anew under their ids; an edited question does not', () => {
  const text = textOf(writeDeckTable([file], { mode: 'lossless', delimiter: ',' }))
  const plan = (edited: string) => {
    const [opened] = reopen(new TextEncoder().encode(edited)).decks
    if (opened === undefined) throw new Error('no deck')
    return planImport(opened, { deck: file.deck, notes: [{ ...note, family: 'places', content: { ...note.content!, media: [{ name: 'a.png', hash: 'a'.repeat(64) }] } }] })
  }
  expect(plan(text.replace('<b>eat</b>', '<i>to eat</i>')).updates).toMatchObject([{ after: { family: 'places', content: { fields: ['taberu', '<i>to eat</i>', ''], media: [{ name: 'a.png' }] }, cards: [{ id: note.cards[0]?.id, answer: 'to eat' }, { id: note.cards[1]?.id, question: 'to eat' }] } }])
  expect(plan(text.replace('taberu,eat', 'tabero,eat')).updates).toEqual([])
})

test('without its note type a note is read as plain cards, which change nothing of the note', () => {
  const decoded = { text: textOf(writeDeckTable([file], { mode: 'lossless', delimiter: ',' })).replace('taberu,eat', 'tabero,eat'), encoding: 'utf-8' as const }
  const opened = openTables('x.csv', decoded, {}, someNoteTools())
  if (!opened.ok) throw new Error('not read')
  expect(opened.value.problems).toMatchObject([{ type: 'note-type-missing' }])
  const [deck] = opened.value.decks
  if (deck === undefined) throw new Error('no deck')
  expect(deck.file).toMatchObject({ version: 1, notes: [{ id: 'note-1', cards: [{ question: 'tabero' }, { question: 'eat' }] }] })
  expect(planImport(deck, { deck: file.deck, notes: [note] })).toMatchObject({ adds: [], updates: [], same: [note], problems: [{ type: 'made-of-fields' }] })
})

const blns = new URL('../../../shared/corpora/blns.json', import.meta.url)
const here = existsSync(blns)
if (!here) console.log('The corpora are not beside this checkout: naughty strings and csv-spectrum were not written as tables')

test.runIf(here)('the list of naughty strings survives every kind of table, as text and as fields', () => {
  const strings = (JSON.parse(readFileSync(blns, 'utf8')) as string[]).filter((text) => text.trim() !== '')
  const notes = strings.flatMap((text, at): Note[] => {
    const content = { type: both.id, markup: 'html' as const, fields: [text, text, text] }
    const id = `n${at}` as NoteId
    return [aNote({ id, tags: [cutText(text, 40)], content, cards: [...tools.makeCards(both, content, id)] }), aNote({ id: `p${at}` as NoteId, cards: [aCard({ id: `q${at}` as CardId, question: text, answer: text, remark: text, accepts: [text] })] })]
  })
  const naughty = deckFileSchema.parse({ ...aDeckOfNotes({ notes }), version: 2, noteTypes: [both] })
  for (const form of forms) expect(reopen(writeDeckTable([naughty], form)).decks[0]?.file.notes, JSON.stringify(form)).toEqual(naughty.notes)
})

test.runIf(here)('every cell of csv-spectrum survives every kind of table', () => {
  const folder = new URL('../../../shared/corpora/csv/', import.meta.url)
  const cells = readdirSync(folder).filter((name) => name.endsWith('.csv')).flatMap((name) => Array.from(scanRows(readFileSync(new URL(name, folder), 'utf8'), ','), (row) => row.cells)).flat().filter((cell) => cell.trim() !== '')
  expect(cells.length).toBeGreaterThan(40)
  const deck = aDeckOfNotes({ notes: cells.map((cell, at) => aNote({ id: `n${at}` as NoteId, cards: [aCard({ id: `c${at}` as CardId, question: `${cell}${at}`, answer: cell })] })) })
  for (const form of forms) expect(reopen(writeDeckTable([deck], form)).decks[0]?.file.notes).toEqual(deck.notes)
})

const samples = new URL('../../../shared/decks/ankidroid+Anki-Android/', import.meta.url)
const samplesHere = existsSync(samples)
if (!samplesHere) console.log('The sample decks are not beside this checkout: their text files were not written as tables')

test.runIf(samplesHere)('text files of another program are the same after they went out as any table', () => {
  for (const name of ['text-2fields.txt', 'text-ucs2-be-bom.txt', 'text-utf8-bom.txt', 'text-update.txt']) {
    const decoded = decodeText(new Uint8Array(readFileSync(new URL(name, samples))))
    if (!decoded.ok) throw new Error(decoded.problem.detail)
    const opened = openTables(name, decoded.value, {}, tools)
    if (!opened.ok) throw new Error(opened.problem.detail)
    const files = opened.value.decks.map(({ file }) => file)
    expect(files.flatMap(({ notes }) => notes).length).toBeGreaterThan(0)
    for (const form of forms) expect(reopen(writeDeckTable(files, form)).decks.map(({ file }) => file.notes), name).toEqual(files.map(({ notes }) => notes))
  }
})
