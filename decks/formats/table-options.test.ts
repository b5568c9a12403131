import { expect, test } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import { aNoteType, someNoteTools } from '../../tests/builders/some-note-tools.ts'
import type { CardId, NoteTypeId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { NoteTools } from './note-tools.ts'
import { openTables } from './open-table.ts'
import type { TableOptions } from './open-table.ts'
import type { OpenedCollection } from './opened-collection.ts'
import type { OpenedDeck } from './opened-deck.ts'
import { planImport } from './plan-import.ts'

const vocabulary = aNoteType('Vocabulary', ['Word', 'Meaning', 'Reading'], true)
const tools = someNoteTools([vocabulary])

function open(text: string, options: TableOptions = {}): OpenedCollection {
  const opened = openTables('Words.csv', { text, encoding: 'utf-8' }, options, tools)
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

const first = (opened: OpenedCollection): OpenedDeck => {
  const [deck] = opened.decks
  if (deck === undefined) throw new Error('no deck')
  return deck
}
const notes = (text: string, options: TableOptions = {}): readonly Note[] => open(text, options).decks.flatMap(({ file }) => file.notes)

test('tells how it was read, with the first rows as they stand', () => {
  const long = 'x'.repeat(300)
  const { table } = first(open(`question,answer\n${Array.from({ length: 10 }, (_, at) => `q${at},<b>${long}</b>\n`).join('')}`))
  expect(table).toMatchObject({ delimiter: ',', header: true, columns: [{ heading: 'question', use: 'question' }, { heading: 'answer', use: 'answer' }], markup: 'text', noteType: null, tags: [], deck: 'Words', matches: 'update', split: null })
  expect(table?.preview).toHaveLength(8)
  expect(table?.preview[1]).toEqual(['q0', `<b>${'x'.repeat(197)}`])
})

test('proposes HTML and does not take it unasked', () => {
  const opened = open('a,b\nc,d <br> e\n')
  expect(opened.problems).toMatchObject([{ type: 'looks-like-html', where: 'line 2' }])
  expect(notes('a,b\nc,d <br> e\n')[1]).toMatchObject({ cards: [{ answer: 'd <br> e' }] })
  expect(open('a,b\nc,d < e & f\n').problems).toEqual([])
  expect(open('a,b\nc,d <br> e\n', { markup: 'text' }).problems).toEqual([])
})

test('HTML makes notes of the app’s own type, with the remark as its field', () => {
  expect(notes('question,answer,remark,also right\nWho?,<i>She</i>,later,her\n', { markup: 'html' })).toMatchObject([{ content: { type: 'basic', markup: 'html', fields: ['Who?', '<i>She</i>', 'later'] }, cards: [{ question: 'Who?', answer: 'She', accepts: ['her'] }] }])
})

test('the reader says what each column is', () => {
  expect(notes('north,Oslo,x,Norway?,Bergen; Kristiania,cloze\n', { header: false, columns: ['tags', 'answer', null, 'question', 'accepts', 'kind'] })).toMatchObject([{ tags: ['north'], cards: [{ question: 'Norway?', answer: 'Oslo', kind: 'cloze', accepts: ['Bergen', 'Kristiania'] }] }])
  expect(open('a,b,c\n', { columns: ['question', 'answer'] }).problems).toMatchObject([{ type: 'columns-unused' }])
  expect(first(open('a,b,c\n', { columns: ['question', 'question', 'answer'] })).table?.columns.map(({ use }) => use)).toEqual(['question', null, 'answer'])
})

test('a note type for the whole table: fields by their names, by their order, or as chosen', () => {
  const noteType = vocabulary.id
  const fields = (text: string, options: TableOptions = {}): unknown => notes(text, { noteType, ...options }).map(({ content }) => content?.fields)
  expect(fields('Reading,WORD,tags,meaning\nたべる,食べる,verb,eat\n')).toEqual([['食べる', 'eat', 'たべる']])
  expect(fields('食べる,eat,たべる\n飲む,drink\n')).toEqual([['食べる', 'eat', 'たべる'], ['飲む', 'drink', '']])
  expect(fields('front,back\n食べる,eat\n')).toEqual([['食べる', 'eat', '']])
  expect(fields('eat,食べる\n', { columns: ['field-2', 'field-1'] })).toEqual([['食べる', 'eat', '']])
  expect(notes('食べる,eat\n', { noteType })[0]?.cards.map(({ question, template }) => [question, template])).toEqual([['食べる', 0], ['eat', 1]])
})

test('text in a field is escaped, HTML is not', () => {
  const options = { noteType: vocabulary.id }
  expect(notes('"a < b\nc",d & e\n', options)[0]?.content?.fields).toEqual(['a &lt; b<br>c', 'd &amp; e', ''])
  expect(notes('"a < b\nc",d & e\n', { ...options, markup: 'html' })[0]?.content?.fields).toEqual(['a < b\nc', 'd & e', ''])
  expect(notes('"a < b\nc",d & e\n', options)[0]?.cards[0]).toMatchObject({ question: 'a < b\nc', answer: 'd & e' })
})

test('a gap makes a cloze when the reader chooses it', () => {
  expect(notes('The capital is {{c1::Oslo}}.,\n', { noteType: 'cloze' as NoteTypeId })[0]?.cards).toMatchObject([{ kind: 'cloze', answer: 'Oslo' }])
})

test('tags and a deck for all rows', () => {
  const opened = open('question,answer,tags,deck\na,b,x;y,Other\nc,d,,\n', { tags: ['all', 'x'], deck: 'Mine' })
  expect(opened.decks.map(({ file }) => [file.deck.title, file.notes.map(({ tags }) => tags)])).toEqual([['Other', [['all', 'x', 'y'], ['all', 'x']]]])
  const several = open('question,answer,tags,deck\na,b,x;y,Other\nc,d,,\ne,f,,Third\n', { tags: ['all'], deck: 'Mine' })
  expect(several.decks.map(({ file }) => [file.deck.title, file.notes.map(({ tags }) => tags)])).toEqual([['Mine', [['all']]], ['Other', [['all', 'x', 'y']]], ['Third', [['all']]]])
})

test('a guid names a note whatever it asks', () => {
  const [one] = notes('question,answer,guid\na,b,g 1\n')
  const [two] = notes('question,answer,guid\nc,d,g 1\n')
  expect(one).toMatchObject({ guid: 'g 1', id: two?.id, cards: [{ id: two?.cards[0]?.id }] })
})

test('rows that meet a note change it, are passed over, or are added besides', () => {
  const mine = aNote({ cards: [aCard({ question: 'Norway?', answer: 'Christiania' })] })
  const plan = (matches: 'update' | 'keep' | 'both', existing: readonly Note[] = [mine]) => planImport(first(open('Norway?,Oslo\nChad?,x\n', { matches })), { deck: aDeckOfNotes().deck, notes: existing })
  expect(plan('update')).toMatchObject({ updates: [{ after: { cards: [{ answer: 'Oslo' }] } }], adds: [{ cards: [{ question: 'Chad?' }] }] })
  expect(plan('keep')).toMatchObject({ updates: [], adds: [{ cards: [{ question: 'Chad?' }] }] })
  const besides = plan('both')
  expect(besides).toMatchObject({ updates: [], adds: [{ cards: [{ question: 'Norway?', answer: 'Oslo' }] }, { cards: [{ question: 'Chad?' }] }] })
  expect(new Set([mine.id, ...besides.adds.map(({ id }) => id)]).size).toBe(3)
})

test('a note with fields meets the one of its note type with the same first field', () => {
  const options = { noteType: vocabulary.id }
  const [mine] = notes('食べる,eat,taberu\n', options)
  if (mine === undefined) throw new Error('no note')
  const kept = { ...mine, id: 'mine' as never, cards: mine.cards.map((card, at) => ({ ...card, id: `mine-${at}` as never })) }
  const plan = planImport(first(open('食べる,to eat,taberu\n飲む,drink,nomu\n', options)), { deck: aDeckOfNotes().deck, notes: [kept] })
  expect(plan.updates).toMatchObject([{ after: { id: 'mine', content: { fields: ['食べる', 'to eat', 'taberu'] }, cards: [{ id: 'mine-0', answer: 'to eat' }, { id: 'mine-1', question: 'to eat' }] } }])
  expect(plan.adds).toHaveLength(1)
})

test('hostile rows: formulas, NUL, halves of characters, 100 kB, too much', () => {
  const options = { noteType: vocabulary.id }
  const rows = ['=HYPERLINK("http://x"),"=1+1"', 'nul\0,x', '\uD800,x', `${'a'.repeat(100_000)},x`, `${'a'.repeat(100_001)},x`, ',no first field', '"open,x', `tags,x,${'y'.repeat(50)}`]
  const { file, rejected } = first(open(rows.join('\n'), options))
  expect(rejected.map(({ where, reason }) => [where, reason])).toEqual([['line 2', 'control-characters'], ['line 3', 'control-characters'], ['line 5', 'too-long'], ['line 6', 'no-question']])
  expect(file.notes.map(({ content }) => content?.fields[0]?.slice(0, 12))).toEqual(['=HYPERLINK("', 'aaaaaaaaaaaa', '"open', 'tags'])
  expect(notes('=1,+2\n')[0]?.cards[0]).toMatchObject({ question: '=1', answer: '+2' })
})

const makeCards: NoteTools['makeCards'] = (_type, { fields }, id) => [aCard({ id: `${id}-c` as CardId, question: fields[0] ?? '', answer: fields[1] ?? '', template: 0 })]

test('200,000 rows with fields are read, and no more', () => {
  const text = Array.from({ length: 200_010 }, (_, at) => `w${at},m\n`).join('')
  const opened = openTables('Words.csv', { text, encoding: 'utf-8' }, { noteType: vocabulary.id }, { ...tools, makeCards })
  expect(opened).toMatchObject({ value: { problems: [{ type: 'too-many-rows', where: 'line 200002' }] } })
  expect(opened.ok && first(opened.value).file.notes.length).toBe(200_000)
}, 120_000)

test('a thousand decks are the most', () => {
  const opened = open(`question,answer,deck\n${Array.from({ length: 1010 }, (_, at) => `q${at},a,d${at}\n`).join('')}`)
  expect(opened.decks).toHaveLength(1001)
  expect(first(opened).file.notes).toHaveLength(10)
  expect(opened.problems).toMatchObject([{ type: 'too-many-decks' }])
})
