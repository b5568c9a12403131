import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aNoteType, someNoteTools } from '../../tests/builders/some-note-tools.ts'
import { decodeText } from '../decode-text.ts'
import type { Note } from '../model/note.ts'
import type { NoteTypeId } from '../model/id.ts'
import { isAnkiText, readAnkiHeader } from './anki-header.ts'
import { openAnkiText } from './open-anki-text.ts'
import type { TableOptions } from './open-table.ts'
import type { OpenedCollection } from './opened-collection.ts'

const vocabulary = aNoteType('Vocabulary', ['Word', 'Meaning', 'Reading'], true)
const tools = someNoteTools([vocabulary])

function open(text: string, options: TableOptions = {}): OpenedCollection {
  const opened = openAnkiText('Japanese.txt', { text, encoding: 'utf-8' }, options, tools)
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

const notesOf = (opened: OpenedCollection): Note[] => opened.decks.flatMap(({ file }) => file.notes)
const sides = (opened: OpenedCollection): string[][] => notesOf(opened).flatMap((note) => note.cards.map((card) => [card.question, card.answer]))

test('knows such a file by its first lines', () => {
  for (const text of ['#separator:tab\n', '# a word\n#deck:A\n', 'tags:one two\na\tb\n', '#if matches:keep both']) expect(isAnkiText(text)).toBe(true)
  for (const text of ['# A heading\nText', '#1: first\n', 'a\tb\n#html:true\n', '', '#']) expect(isAnkiText(text)).toBe(false)
})

test('reads every header', () => {
  const header = readAnkiHeader('#separator:Pipe\r\n#html:TRUE\r\n#tags:one  two\r\n#columns:A|B\r\n#notetype:Basic\r\n#deck: Far::East\r\n#notetype column:1\r\n#deck column:2\r\n#tags column: 3\r\n#guid column:4\r\n#if matches:keep current\r\n#unknown:x\r\n# words\r\na|b\r\n')
  expect(header).toMatchObject({ delimiter: '|', markup: 'html', tags: ['one', 'two'], columns: { line: 'A|B', delimiter: '|' }, noteType: 'Basic', deck: 'Far::East', noteTypeColumn: 1, deckColumn: 2, tagsColumn: 3, guidColumn: 4, matches: 'keep', linesBefore: 13 })
})

test('knows delimiters by name and as they are', () => {
  const pairs = [['comma', ','], ['Semicolon', ';'], ['tab', '\t'], ['space', ' '], ['PIPE', '|'], ['colon', ':'], [',', ','], ['\t', '\t'], [' ', ' '], [':', ':'], [String.raw`\t`, '\t']] as const
  for (const [named, delimiter] of pairs) expect(sides(open(`#separator:${named}\nNorway${delimiter}Oslo\n`)), named).toEqual([['Norway', 'Oslo']])
})

test('without HTML rows are plain cards, and signs of HTML stay', () => {
  const opened = open('#separator:tab\n#html:false\n#tags:all\n#tags column:3\nNorway\t<b>Oslo</b>\tnorth cold\n# no row\nChad\t"N\'Djamena,\nby the river"\t\n')
  expect(opened).toMatchObject({ kind: 'anki-text', says: 'Anki text', problems: [] })
  expect(notesOf(opened)).toMatchObject([
    { tags: ['all', 'north', 'cold'], cards: [{ question: 'Norway', answer: '<b>Oslo</b>' }] },
    { tags: ['all'], cards: [{ question: 'Chad', answer: "N'Djamena,\nby the river" }] },
  ])
  for (const note of notesOf(opened)) expect(note.content).toBeUndefined()
})

test('with HTML rows are notes, and their cards say it without markup', () => {
  const [note] = notesOf(open('#separator:tab\n#html:true\nNorway\t<b>Oslo</b> &amp; Bergen\n'))
  expect(note).toMatchObject({ content: { type: 'basic', markup: 'html', fields: ['Norway', '<b>Oslo</b> &amp; Bergen', ''] }, cards: [{ template: 0, question: 'Norway', answer: 'Oslo & Bergen' }] })
})

test('HTML is guessed when the file does not say', () => {
  expect(notesOf(open('#separator:tab\na\tb<br>c\n'))[0]?.content?.markup).toBe('html')
  expect(notesOf(open('#separator:tab\na\tb < c\n'))[0]?.content).toBeUndefined()
})

test('notes of several note types and decks, with guids', () => {
  const opened = open('#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:7\ng1\tVocabulary\tWords::Japanese\t食べる\tto eat\tたべる\tverb\ng2\tCloze\tWords\tThe capital is {{c1::Oslo}}.\t\t\t\ng3\tBasic (and reversed card)\tWords\ta\tb\t\t\n')
  expect(opened.decks.map(({ file }) => [file.deck.title, file.notes.length, file.version])).toEqual([['Words::Japanese', 1, 2], ['Words', 2, 2]])
  expect(notesOf(opened)).toMatchObject([
    { guid: 'g1', tags: ['verb'], content: { type: 'vocabulary', fields: ['食べる', 'to eat', 'たべる'] }, cards: [{ question: '食べる', answer: 'to eat' }, { question: 'to eat', answer: '食べる' }] },
    { guid: 'g2', cards: [{ kind: 'cloze', answer: 'Oslo' }] },
    { guid: 'g3', cards: [{ template: 0 }, { template: 1 }] },
  ])
  expect(opened.problems).toEqual([])
})

test('fields are found by the labels of the file', () => {
  const opened = open('#separator:;\n#html:true\n#columns:Meaning;Tags;Word\n#notetype:Vocabulary\nto eat;verb;食べる\n')
  expect(notesOf(opened)).toMatchObject([{ tags: ['verb'], content: { fields: ['食べる', 'to eat', ''] } }])
})

test('a note type that nobody knows is made up, with every field', () => {
  const opened = open('#separator:tab\n#html:true\n#columns:Word\tMeaning\tExample {x}\n#notetype:My own\na\tb\tc\n')
  expect(opened.decks[0]?.file.noteTypes).toMatchObject([{ name: 'My own', kind: 'standard', fields: [{ name: 'Word' }, { name: 'Meaning' }, { name: 'Example  x' }] }])
  expect(notesOf(opened)).toMatchObject([{ content: { fields: ['a', 'b', 'c'] }, cards: [{ question: 'a', answer: 'b\nc' }] }])
  expect(opened.problems).toMatchObject([{ type: 'note-type-made-up' }])
})

test('gaps make a cloze even where no note type is named', () => {
  expect(notesOf(open('#separator:tab\n#html:false\nThe capital of {{c1::Norway}} is {{c2::Oslo}}\n'))[0]?.cards.map(({ answer }) => answer)).toEqual(['Norway', 'Oslo'])
})

test('the reader overrules what the file says', () => {
  const text = '#separator:tab\n#html:true\n#deck:A\na\tb\tc\n'
  expect(notesOf(open(text, { markup: 'text', columns: ['answer', 'question', 'tags'] }))).toMatchObject([{ tags: ['c'], cards: [{ question: 'b', answer: 'a' }] }])
  expect(open(text, { deck: 'Mine' }).decks[0]?.file.deck.title).toBe('Mine')
  expect(notesOf(open(text, { noteType: 'vocabulary' as NoteTypeId }))[0]?.content).toMatchObject({ type: 'vocabulary', fields: ['a', 'b', 'c'] })
})

test('rows that cannot be notes are named with their line', () => {
  const opened = open('#separator:tab\n#html:true\n\tno front\n# comment\nok\tyes\nn\0ul\tx\nok\tyes\n')
  expect(opened.decks[0]?.rejected.map(({ where, reason }) => [where, reason])).toEqual([['line 3', 'no-question'], ['line 6', 'control-characters']])
  expect(opened.decks[0]?.duplicates).toMatchObject([{ kept: 'line 5', left: 'line 7', sameAnswer: true }])
})

test('a note stands in one deck only', () => {
  const opened = open('#separator:tab\n#html:true\n#guid column:1\n#deck column:2\ng1\tA\ta\tb\ng1\tB\ta\tc\ng2\tB\ta\tc\n')
  expect(opened.decks.map(({ file, duplicates }) => [file.notes.map(({ guid }) => guid), duplicates.map(({ kept, left }) => [kept, left])])).toEqual([[['g1'], []], [['g2'], [['line 5', 'line 6']]]])
})

test('the wish to keep notes is taken over and told', () => {
  const opened = open('#separator:tab\n#if matches:keep current\na\tb\n')
  expect(opened.decks[0]?.table).toMatchObject({ matches: 'keep' })
  expect(opened.problems).toMatchObject([{ type: 'keeps-matches' }])
})

test('never throws, whatever the file says', () => {
  const line = fc.array(fc.constantFrom('#', 'separator', 'html', 'columns', 'notetype', 'deck', 'guid', ' column', ':', 'true', '1', '999', 'tab', '\t', ',', '"', 'a', '{{c1::', '}}', '<b>', '\n', '\r\n', ' ', '\0', '\uD800'), { maxLength: 40 })
  fc.assert(
    fc.property(line, (parts) => {
      const opened = openAnkiText('x.txt', { text: `#separator:tab\n${parts.join('')}`, encoding: 'utf-8' }, {}, tools)
      if (!opened.ok) expect(opened.problem.type).toBe('empty-file')
    }),
    { numRuns: 2000 },
  )
})

const shared = new URL('../../../shared/decks/ankidroid+Anki-Android/', import.meta.url)
const here = existsSync(shared)
if (!here) console.log('The sample decks are not beside this checkout: their text files were not read as Anki reads them')

function sample(name: string): OpenedCollection {
  const decoded = decodeText(new Uint8Array(readFileSync(new URL(name, shared))))
  if (!decoded.ok) throw new Error(decoded.problem.detail)
  const opened = openAnkiText(name, decoded.value, {}, tools)
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

test.runIf(here)('reads text files of another program as that one does', () => {
  const list = sample('text-2fields.txt')
  expect(sides(list)).toEqual([['食べる', 'to eat'], ['飲む', 'to drink'], ['テスト', 'test'], ['to eat', '食べる'], ['多すぎる', 'too many']])
  expect(list.decks[0]?.rejected.map(({ where, reason }) => [where, reason])).toEqual([['line 8', 'too-few-columns'], ['line 9', 'no-answer'], ['line 10', 'no-question']])
  expect(list.problems).toMatchObject([{ type: 'columns-unused' }])
  expect(sides(sample('text-ucs2-be-bom.txt'))).toEqual([['Hello', ' world']])
  expect(sides(sample('text-utf8-bom.txt'))).toEqual([['Hello', ' world']])
  expect(sides(sample('text-update.txt'))).toEqual([['1', 'x']])
})
