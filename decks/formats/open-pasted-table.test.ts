import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { someNoteTools } from '../../tests/builders/some-note-tools.ts'
import type { TableOptions } from './open-table.ts'
import { openPastedTable } from './open-pasted-table.ts'
import type { OpenedCollection } from './opened-collection.ts'

function paste(text: string, options: TableOptions = {}): OpenedCollection {
  const opened = openPastedTable('Pasted cards', text, options, someNoteTools())
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

const pairs = (opened: OpenedCollection): string[][] => opened.decks.flatMap(({ file }) => file.notes.flatMap((note) => note.cards.map((card) => [card.question, card.answer])))

test('cells of a spreadsheet: tabs between them, quotes around those of several lines', () => {
  const opened = paste('Front\tBack\tTags\r\nNorway\t"Oslo,\nby the ""fjord"""\tnorth\r\nSay "hi"\tGreet\t\r\n')
  expect(pairs(opened)).toEqual([['Norway', 'Oslo,\nby the "fjord"'], ['Say "hi"', 'Greet']])
  expect(opened).toMatchObject({ kind: 'table', says: 'Table with tabs', decks: [{ file: { deck: { title: 'Pasted cards' }, notes: [{ tags: ['north'] }, {}] }, table: { header: true, split: null } }] })
})

test('a set of Quizlet: tab and line break, or all in one line', () => {
  expect(pairs(paste('bonjour\thello; hi\nchat\tcat\n'))).toEqual([['bonjour', 'hello; hi'], ['chat', 'cat']])
  expect(pairs(paste('bonjour\thello;chat\tcat;'))).toEqual([['bonjour', 'hello'], ['chat', 'cat']])
  expect(pairs(paste('bonjour - hello;chat - cat'))).toEqual([['bonjour', 'hello'], ['chat', 'cat']])
  expect(pairs(paste('bonjour,hello;chat,cat'))).toEqual([['bonjour', 'hello'], ['chat', 'cat']])
})

test('a set of Quizlet with whatever stands between', () => {
  const opened = paste('a "b":::c:::d\n\n###\n\ne:::f###', { split: { between: ':::', rows: '###' } })
  expect(pairs(opened)).toEqual([['a "b"', 'c:::d'], ['e', 'f']])
  expect(opened).toMatchObject({ says: 'Pasted list', decks: [{ table: { split: { between: ':::', rows: '###' } } }] })
  expect(paste('a:::b###c', { split: { between: ':::', rows: '###' } }).decks[0]?.rejected).toMatchObject([{ where: 'line 1', reason: 'too-few-columns' }])
})

test('cards of several lines, with blank lines between them', () => {
  for (const end of ['\n', '\r\n']) expect(pairs(paste(['a: one', 'two', '', 'b: three', ''].join(end), { split: { between: ': ', rows: '\n\n' } }))).toEqual([['a', `one${end}two`], ['b', 'three']])
})

test('a list with dashes, only the first of which parts', () => {
  expect(pairs(paste('1914 – War begins, and soon spreads\n1918 – War ends – at last\n'))).toEqual([['1914', 'War begins, and soon spreads'], ['1918', 'War ends – at last']])
  expect(pairs(paste('Norway = Oslo\nChad = N’Djamena'))).toEqual([['Norway', 'Oslo'], ['Chad', 'N’Djamena']])
  expect(pairs(paste('Norway: Oslo\nChad: N’Djamena'))).toEqual([['Norway', 'Oslo'], ['Chad', 'N’Djamena']])
})

test('a table with delimiters is none with dashes', () => {
  expect(pairs(paste('well-known - a word;that is known\nold - a word;that is old\n'))).toEqual([['well-known - a word', 'that is known'], ['old - a word', 'that is old']])
  expect(pairs(paste('a,b - c\nd,e - f\n'))).toEqual([['a', 'b - c'], ['d', 'e - f']])
})

test('the reader overrules what was recognised', () => {
  expect(pairs(paste('a - b;c\nd - e;f', { delimiter: ';' }))).toEqual([['a - b', 'c'], ['d - e', 'f']])
  expect(pairs(paste('a - b;c\nd - e;f', { split: { between: ' - ', rows: '\n' } }))).toEqual([['a', 'b;c'], ['d', 'e;f']])
  expect(pairs(paste('a - b\tc', { split: null }))).toEqual([['a - b', 'c']])
})

test('the text of a file of Anki’s is read as one', () => {
  expect(paste('#separator:|\n#deck:North\nNorway|Oslo\n')).toMatchObject({ kind: 'anki-text', decks: [{ file: { deck: { title: 'North' } } }] })
})

test('nothing, and what nothing parts, is refused', () => {
  expect(openPastedTable('x', ' \n')).toMatchObject({ problem: { type: 'empty-file' } })
  expect(openPastedTable('x', '\n\n', { split: { between: '-', rows: '\n' } })).toMatchObject({ problem: { type: 'empty-file' } })
  expect(openPastedTable('x', 'just a line')).toMatchObject({ problem: { type: 'one-column' } })
})

test('counts the lines of what is left out', () => {
  expect(paste('a - b\n\nc\nd - e\nf - g\nh - i\nj - k\n').decks[0]?.rejected).toMatchObject([{ where: 'line 3' }])
  expect(paste('a::b;;\nc\n;;d::', { split: { between: '::', rows: ';;' } }).decks[0]?.rejected).toMatchObject([{ where: 'line 2' }, { where: 'line 3' }])
})

test('any marks give back the texts that do not contain them', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', ',', 'é') }).filter((value) => value.trim() !== '')
  const mark = fc.constantFrom('::', '\t', ' – ', '@@', ';', '|', '~')
  const cards = fc.uniqueArray(fc.tuple(text, text), { selector: ([question]) => question.trim().replace(/\s+/g, ' '), minLength: 1 })
  fc.assert(
    fc.property(cards, mark, mark, (cards, between, rows) => {
      fc.pre(between !== rows)
      const pasted = cards.map(([question, answer]) => `${question}${between}${answer}`).join(rows)
      expect(pairs(paste(pasted, { split: { between, rows }, header: false }))).toEqual(cards)
    }),
  )
})

test('a hundred thousand breaks or marks cost no more than their length', () => {
  for (const unit of ['\n', ' - ', ';', '\r\n\t', 'a - b\n']) openPastedTable('x', `${unit.repeat(100_000)}a`, { split: { between: '=', rows: ';' } })
  expect(pairs(paste(`${'\n'.repeat(100_000)}a=b`, { split: { between: '=', rows: ';' } }))).toEqual([['a', 'b']])
})
