import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DeckSource } from './open-deck.ts'
import { openDeck } from './open-deck.ts'
import type { OpenedDeck } from './opened-deck.ts'

function open(text: string, rest: Partial<DeckSource> = {}): OpenedDeck {
  const opened = openDeck({ name: 'Capitals of Europe.csv', bytes: new TextEncoder().encode(text), ...rest })
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

const pairs = (opened: OpenedDeck): string[][] => opened.file.notes.flatMap((note) => note.cards.map((card) => [card.question, card.answer]))

const idsOf = (opened: OpenedDeck): string[] => opened.file.notes.flatMap((note) => [note.id as string, ...note.cards.map((card) => card.id as string)]).sort()

test('reads comma separated text with a header, and names the deck by the file', () => {
  const opened = open('Question,Answer,Tags,Remark,Also right\r\nCapital of Norway?,Oslo,"north, cities",Since 1814,Christiania; Kristiania\r\n')
  expect(opened.file.deck).toMatchObject({ title: 'Capitals of Europe', subtitle: 'Capitals of Europe.csv', origin: 'import' })
  expect(opened.table).toMatchObject({ delimiter: ',', header: true })
  expect(opened.file.notes).toMatchObject([{ family: 'other', status: 'stated', tier: 1, citations: [], tags: ['north', 'cities'], cards: [{ kind: 'question', question: 'Capital of Norway?', answer: 'Oslo', remark: 'Since 1814', accepts: ['Christiania', 'Kristiania'] }] }])
  expect(opened.problems).toEqual([])
})

test('knows the delimiter by the text', () => {
  for (const delimiter of [',', ';', '\t', '|']) {
    const opened = open(`Norway${delimiter}Oslo\nChad${delimiter}N'Djamena\n`)
    expect(opened.table).toMatchObject({ delimiter, header: false })
    expect(pairs(opened)).toEqual([['Norway', 'Oslo'], ['Chad', "N'Djamena"]])
  }
})

test('commas and semicolons within a copied list do not split it', () => {
  const opened = open('What came first, and why?\tThe war; the treaty, later\nAnd then, what?\tPeace\n')
  expect(opened.table?.delimiter).toBe('\t')
  expect(opened.file.notes).toHaveLength(2)
})

test('a comma that a blank follows is prose where another delimiter cuts as well', () => {
  expect(open('Who;What, then\nWhere;Here, of course\n').table?.delimiter).toBe(';')
  expect(open('Who, me\nWhere, here\n').table?.delimiter).toBe(',')
})

test('headings decide in any order and several languages', () => {
  const opened = open('Rückseite;Vorderseite\n1,5 Millionen;Einwohner?\n')
  expect(opened.table?.delimiter).toBe(';')
  expect(pairs(opened)).toEqual([['Einwohner?', '1,5 Millionen']])
})

test('a spreadsheet may say its delimiter', () => {
  const opened = open('sep=;\r\na,b;c\r\n')
  expect(pairs(opened)).toEqual([['a,b', 'c']])
  expect(open('sep=;\na;\n').rejected).toMatchObject([{ where: 'line 2' }])
})

test('the reader overrules delimiter and header', () => {
  expect(pairs(open('term,definition\na;b,c\n', { header: false, delimiter: ',' }))).toEqual([['term', 'definition'], ['a;b', 'c']])
  expect(pairs(open('one,two\na,b\n', { header: true }))).toEqual([['a', 'b']])
  expect(pairs(open('a;b,c\n', { delimiter: ';' }))).toEqual([['a', 'b,c']])
})

test('leaves out what is no card, with its line in the file and the reason', () => {
  const opened = open('question,answer\n"two\nlines",ok\n,nothing asked\nasked,\nalone\nnul,a\0b\n"long","' + 'x'.repeat(20_001) + '"\n\nlast,one\n')
  expect(opened.rejected.map(({ where, reason }) => [where, reason])).toEqual([
    ['line 4', 'no-question'],
    ['line 5', 'no-answer'],
    ['line 6', 'too-few-columns'],
    ['line 7', 'control-characters'],
    ['line 8', 'too-long'],
  ])
  expect(pairs(opened)).toEqual([['two\nlines', 'ok'], ['last', 'one']])
  for (const row of opened.rejected) expect(row.excerpt.length).toBeLessThanOrEqual(80)
})

test('keeps the first of two that ask the same, and says where both stand', () => {
  const opened = open('Norway,Oslo\nChad,x\n Norway ,Oslo\nNorway,Bergen\n')
  expect(opened.duplicates).toEqual([
    { question: ' Norway ', kept: 'line 1', left: 'line 3', sameAnswer: true },
    { question: 'Norway', kept: 'line 1', left: 'line 4', sameAnswer: false },
  ])
  expect(opened.file.notes).toHaveLength(2)
})

test('the same file gives the same ids, another file other ones', () => {
  const text = 'Norway,Oslo\nChad,x\n'
  expect(idsOf(open(text))).toEqual(idsOf(open('Chad,y\nNorway,Oslo,\n')))
  expect(new Set([...idsOf(open(text)), ...idsOf(open(text, { name: 'Other.csv' }))]).size).toBe(8)
})

test('a note holds at most a hundred cards', () => {
  const opened = open(`question,answer,note id,card id\n${Array.from({ length: 102 }, (_, at) => `q${at},a,n,c${at}\n`).join('')}`)
  expect(opened.file.notes).toMatchObject([{ id: 'n' }])
  expect(opened.file.notes[0]?.cards).toHaveLength(100)
  expect(opened.rejected.map((row) => row.where)).toEqual(['line 102', 'line 103'])
})

test('says which columns are not used', () => {
  expect(open('a,b,c\nd,e,f\n').problems).toMatchObject([{ type: 'columns-unused', detail: expect.stringContaining('Column 3 (line 1)') as unknown }])
  expect(open('term,definition,Page\nd,e,f\n').problems).toMatchObject([{ detail: expect.stringContaining('“Page”') as unknown }])
  expect(open('a,b,\nd,e,\n').problems).toEqual([])
})

test('HTML and entities are text like any other', () => {
  expect(pairs(open('<b>Oslo</b>,&amp; <script>alert(1)</script>\n'))).toEqual([['<b>Oslo</b>', '&amp; <script>alert(1)</script>']])
})

test('an apostrophe before a sign stays in files that are not ours', () => {
  expect(pairs(open("'+' means,plus\n"))).toEqual([["'+' means", 'plus']])
})

test('refuses what has no columns or nothing at all', () => {
  expect(openDeck({ name: 'a.txt', bytes: new TextEncoder().encode('just\nlines\n') })).toMatchObject({ problem: { type: 'one-column' } })
  expect(openDeck({ name: 'a.csv', bytes: new TextEncoder().encode(' \n\n') })).toMatchObject({ problem: { type: 'empty-file' } })
})

test('reads at most 200,000 rows and says so', () => {
  const opened = open('a,\n'.repeat(200_010))
  expect(opened.problems).toMatchObject([{ type: 'too-many-rows', where: 'line 200002' }])
  expect(opened.rejected).toHaveLength(200_000)
})

const shared = new URL('../../../shared/decks/ankidroid+Anki-Android/', import.meta.url)
const here = existsSync(shared)
if (!here) console.log('The sample decks are not beside this checkout: their text files were not read')

const sample = (name: string) => openDeck({ name, bytes: new Uint8Array(readFileSync(new URL(name, shared))) })

test.runIf(here)('reads text files of another program', () => {
  const list = sample('text-2fields.txt')
  expect(list).toMatchObject({ ok: true, value: { table: { delimiter: '\t', header: false } } })
  if (!list.ok) return
  expect(pairs(list.value)).toHaveLength(5)
  expect(list.value.duplicates).toMatchObject([{ kept: 'line 3', left: 'line 6', sameAnswer: true }])
  expect(list.value.rejected.map(({ where, reason }) => [where, reason])).toEqual([
    ['line 1', 'too-few-columns'],
    ['line 8', 'too-few-columns'],
    ['line 9', 'no-answer'],
    ['line 10', 'no-question'],
  ])
  expect(sample('text-ucs2-be-bom.txt')).toMatchObject({ ok: true, value: { encoding: 'utf-16be', file: { notes: [{ cards: [{ question: 'Hello', answer: ' world' }] }] } } })
  expect(sample('text-utf8-bom.txt')).toMatchObject({ ok: true })
  expect(sample('text-update.txt')).toMatchObject({ ok: true, value: { file: { notes: [{ cards: [{ question: '1', answer: 'x' }] }] } } })
  expect(sample('templates.apkg')).toMatchObject({ problem: { type: 'other-kind' } })
})
