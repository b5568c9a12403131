import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import type { DeckFile } from '../model/deck.ts'
import { deckFileSchema } from '../model/deck.ts'
import type { CardId, NoteId } from '../model/id.ts'
import { openDeck } from './open-deck.ts'
import { cutText } from './cut-text.ts'
import { scanRows } from './scan-rows.ts'
import { writeDeckCsv } from './write-deck-csv.ts'
import type { CsvMode } from './write-deck-csv.ts'
import { writeDeckJson } from './write-deck-json.ts'

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function reopen(name: string, bytes: Uint8Array): DeckFile {
  const opened = openDeck({ name, bytes })
  if (!opened.ok) throw new Error(opened.problem.detail)
  expect(opened.value.rejected).toEqual([])
  expect(opened.value.duplicates).toEqual([])
  return opened.value.file
}

// Text of every kind that files are known to trip over.
const awkward = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom("'", '"', ',', ';', '\t', '|', '\n', '\r', '\\', ' ', '=', '+', '-', '@', 'a', '\uFEFF', '＝', '\u2028', '\u0001'), minLength: 1, maxLength: 12 }),
  fc.constantFrom('=1+1', '-5 people', "'=1", '"', '<script>alert(1)</script>', '&amp;', 'constructor', '__proto__', 'question', '\u202Etext', 'null', '0x1F', '1e5', '😀👩‍👩‍👧'),
)
const spoken = awkward.filter((text) => text.trim() !== '' && !text.includes('\0'))
const listed = awkward.filter((text) => !text.includes('\0'))

const notes = fc.array(fc.array(fc.record({ question: spoken, answer: spoken, remark: fc.option(listed), accepts: fc.array(listed, { maxLength: 3 }), kind: fc.constantFrom('question' as const, 'cloze' as const) }), { minLength: 1, maxLength: 3 }), { maxLength: 6 })

const deckOf = (groups: typeof notes extends fc.Arbitrary<infer T> ? T : never, tags: readonly string[]): DeckFile =>
  aDeckOfNotes({ notes: groups.map((cards, at) => aNote({ id: `note-${at}` as NoteId, tags: [...tags], cards: cards.map((card, place) => aCard({ ...card, id: `card-${at}-${place}` as CardId })) })) })

const tags = fc.array(listed, { maxLength: 3 })

test('JSON gives back every deck, byte for byte', () => {
  fc.assert(
    fc.property(notes, tags, (groups, tags) => {
      const file = deckOf(groups, tags)
      const bytes = writeDeckJson(file)
      expect(reopen('x.lectern.json', bytes)).toEqual(file)
      expect(writeDeckJson(reopen('x.lectern.json', bytes))).toEqual(bytes)
    }),
  )
})

test('JSON is the same whatever the order of the keys', () => {
  const file = aDeckOfNotes()
  const reversed = JSON.parse(JSON.stringify(file), (_, value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toReversed()) : value)) as DeckFile
  expect(Object.keys(reversed)[0]).toBe('notes')
  expect(writeDeckJson(reversed)).toEqual(writeDeckJson(file))
})

test('JSON has one note a line', () => {
  const file = aDeckOfNotes({ notes: [aNote(), aNote({ id: 'note-2' as NoteId })] })
  expect(textOf(writeDeckJson(file)).split('\n').filter((line) => line.startsWith('{"id":"note'))).toHaveLength(2)
})

test('both ways of CSV give back every card, byte for byte', () => {
  fc.assert(
    fc.property(notes, tags, fc.constantFrom<CsvMode>('lossless', 'spreadsheet'), (groups, tags, mode) => {
      fc.pre(groups.length > 0)
      const file = deckOf(groups, tags)
      const bytes = writeDeckCsv(file, mode)
      const again = reopen('Capitals.csv', bytes)
      expect(again.deck.id).toBe(file.deck.id)
      expect(again.notes).toEqual(file.notes.map((note) => ({ ...note, cards: note.cards.map((card) => ({ ...card, remark: card.remark || null })) })))
      expect(writeDeckCsv(again, mode)).toEqual(bytes)
    }),
    { numRuns: 500 },
  )
})

test('for a spreadsheet no cell starts a formula, and the encoding is marked', () => {
  fc.assert(
    fc.property(notes, tags, (groups, tags) => {
      const text = textOf(writeDeckCsv(deckOf(groups, tags), 'spreadsheet'))
      expect(text.startsWith('\uFEFFquestion,answer,')).toBe(true)
      for (const { cells } of scanRows(text, ',')) for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r]/)
    }),
  )
})

test('without guard the text is as it is', () => {
  const file = aDeckOfNotes({ notes: [aNote({ cards: [aCard({ question: '-5 people', answer: '=x' })] })] })
  expect(textOf(writeDeckCsv(file, 'lossless'))).toBe('question,answer,remark,also right,tags,kind,deck id,note id,card id\n-5 people,=x,,,,question,deck-1,note-1,card-1\n')
  expect(textOf(writeDeckCsv(file, 'spreadsheet'))).toContain("\r\n'-5 people,'=x,")
})

test('refuses to write what is not a deck', () => {
  expect(() => writeDeckJson(aDeckOfNotes({ notes: [aNote({ cards: [] })] }))).toThrow()
})

const blns = new URL('../../../shared/corpora/blns.json', import.meta.url)
const here = existsSync(blns)
if (!here) console.log('The list of naughty strings is not beside this checkout: it was not read')

test.runIf(here)('the list of naughty strings survives every way of writing', () => {
  const strings = (JSON.parse(readFileSync(blns, 'utf8')) as string[]).filter((text) => text.trim() !== '')
  expect(strings.length).toBeGreaterThan(490)
  const file = deckFileSchema.parse(aDeckOfNotes({ notes: strings.map((text, at) => aNote({ id: `note-${at}` as NoteId, tags: [cutText(text, 40)], cards: [aCard({ id: `card-${at}` as CardId, question: text, answer: text, remark: text, accepts: [text] })] })) }))
  expect(reopen('x.json', writeDeckJson(file))).toEqual(file)
  for (const mode of ['lossless', 'spreadsheet'] as const) expect(reopen('x.csv', writeDeckCsv(file, mode)).notes).toEqual(file.notes)
})
