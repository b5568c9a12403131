import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import type { Deck } from '../model/deck.ts'
import type { CardId, DeckId, NoteId } from '../model/id.ts'
import { openDeck } from './open-deck.ts'
import type { OpenedDeck } from './opened-deck.ts'
import { planImport } from './plan-import.ts'
import { takeFromPlan } from './take-from-plan.ts'
import { writeDeckCsv } from './write-deck-csv.ts'
import { writeDeckJson } from './write-deck-json.ts'

const citation = { article: 'art' as never, passage: 'p1' as never, quote: 'Oslo is the capital', prefix: '', suffix: '', start: 0, footnotes: [1] }
const mine: Deck = { id: 'deck-1' as DeckId, title: 'My capitals', subtitle: '', origin: 'own' }

function open(source: string | Uint8Array, name = 'Capitals.csv'): OpenedDeck {
  const opened = openDeck({ name, bytes: typeof source === 'string' ? new TextEncoder().encode(source) : source })
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

const none = { deck: null, notes: [] }

test('into a new deck everything is added', () => {
  const opened = open('Norway,Oslo\nChad,\nNorway,Oslo\n')
  const plan = planImport(opened, none)
  expect(plan).toMatchObject({ isNew: true, deck: opened.file.deck, adds: [{ cards: [{ answer: 'Oslo' }] }], updates: [], same: [] })
  expect(plan.rejected).toHaveLength(1)
  expect(plan.duplicates).toHaveLength(1)
})

test('the same file again changes nothing', () => {
  for (const opened of [open('Norway,Oslo\nChad,x\n'), open(writeDeckJson(aDeckOfNotes()), 'a.json')]) {
    const first = planImport(opened, none)
    const again = planImport(opened, { deck: first.deck, notes: first.adds })
    expect(again).toMatchObject({ isNew: false, adds: [], updates: [], same: first.adds })
  }
})

test('a changed answer is an update that keeps both ids', () => {
  const first = planImport(open('Norway,Christiania\n'), none)
  const plan = planImport(open('Norway,Oslo\nChad,x\n'), { deck: first.deck, notes: first.adds })
  expect(plan.adds).toHaveLength(1)
  expect(plan.updates).toMatchObject([{ before: { cards: [{ answer: 'Christiania' }] }, after: { id: first.adds[0]?.id, cards: [{ id: first.adds[0]?.cards[0]?.id, answer: 'Oslo' }] }, uncited: false }])
})

test('a row meets the card that asks the same in the deck the reader picks, and leaves its source alone', () => {
  const note = aNote({ citations: [citation], tags: ['north'], family: 'places', cards: [aCard({ remark: 'since 1814', answerType: 'place' })] })
  const plan = planImport(open('what,is\nWhat is the  capital of Norway? ,Bergen\n', 'Anything.csv'), { deck: mine, notes: [note] })
  expect(plan.adds).toMatchObject([{ cards: [{ question: 'what' }] }])
  expect(plan.updates).toMatchObject([{ uncited: true, after: { ...note, cards: [{ ...note.cards[0], question: 'What is the  capital of Norway? ', answer: 'Bergen' }] } }])
})

test('a table that Lectern wrote and someone edited comes back to its own cards', () => {
  const siblings = aNote({ citations: [citation], cards: [aCard(), aCard({ id: 'card-2' as CardId, question: 'Of what is Oslo the capital?', answer: 'Norway' })] })
  const text = new TextDecoder().decode(writeDeckCsv(aDeckOfNotes({ notes: [siblings] }), 'spreadsheet'))
  const edited = text.replace('What is the capital of Norway?', 'Capital of Norway?').concat('What is the capital of Norway?,Oslo\r\n')
  const plan = planImport(open(edited), { deck: { ...mine }, notes: [siblings] })
  expect(plan.updates).toMatchObject([{ uncited: false, after: { id: 'note-1', citations: [citation], cards: [{ id: 'card-1', question: 'Capital of Norway?' }, siblings.cards[1]] } }])
  expect(plan.adds).toMatchObject([{ cards: [{ question: 'What is the capital of Norway?' }] }])
})

test('a table says nothing about what it has no column for', () => {
  const note = aNote({ tags: ['north'], cards: [aCard({ remark: 'since 1814', accepts: ['Christiania'] })] })
  expect(planImport(open('question,answer\nWhat is the capital of Norway?,Oslo\n'), { deck: mine, notes: [note] }).same).toEqual([note])
  const plan = planImport(open('question,answer,remark,tags\nWhat is the capital of Norway?,Oslo,,cold\n'), { deck: mine, notes: [note] })
  expect(plan.updates).toMatchObject([{ after: { tags: ['cold'], cards: [{ remark: null, accepts: ['Christiania'] }] } }])
})

test('a deck without sources does not take away mine unasked', () => {
  const note = aNote({ citations: [citation] })
  const plan = planImport(open(writeDeckJson(aDeckOfNotes({ notes: [aNote({ cards: [aCard({ answer: 'oslo' })] })] })), 'a.json'), { deck: mine, notes: [note] })
  expect(plan.updates).toMatchObject([{ uncited: true }])
})

test('into another deck new cards get ids of that deck, and are known again the next time', () => {
  for (const opened of [open('Norway,Oslo\nChad,x\n'), open(writeDeckJson(aDeckOfNotes()), 'a.json')]) {
    const other: Deck = { ...mine, id: 'deck-9' as DeckId }
    const plan = planImport(opened, { deck: other, notes: [] })
    const ids = new Set(opened.file.notes.flatMap((note) => [note.id as string, ...note.cards.map((card) => card.id as string)]))
    for (const note of plan.adds) for (const id of [note.id, ...note.cards.map((card) => card.id)]) expect(ids.has(id)).toBe(false)
    expect(planImport(opened, { deck: other, notes: plan.adds })).toMatchObject({ adds: [], updates: [], same: plan.adds })
  }
})

test('a note that another deck has is added as one of its own', () => {
  const plan = planImport(open(writeDeckJson(aDeckOfNotes()), 'a.json'), { deck: null, notes: [], elsewhere: new Set(['card-1']) })
  expect(plan.adds[0]?.id).not.toBe('note-1')
  expect(plan.adds[0]?.cards[0]?.id).not.toBe('card-1')
  expect(planImport(open(writeDeckJson(aDeckOfNotes()), 'a.json'), { deck: null, notes: [], elsewhere: new Set(['other']) }).adds).toEqual([aNote()])
})

test('takes the new notes and the ticked changes, under the title the reader gave', () => {
  const first = planImport(open('Norway,Christiania\nChad,a\n'), none)
  const plan = planImport(open('Norway,Oslo\nChad,b\nMali,c\n'), { deck: first.deck, notes: first.adds })
  const ticked = first.adds[0]?.id as NoteId
  const { file, only } = takeFromPlan(plan, { title: 'Capitals of the world', updates: new Set([ticked]) })
  expect(file).toMatchObject({ deck: { id: first.deck.id, title: 'Capitals of the world' }, notes: [{ id: ticked, cards: [{ answer: 'Oslo' }] }, { cards: [{ answer: 'a' }] }, { cards: [{ answer: 'c' }] }] })
  expect(only).toEqual([ticked, plan.adds[0]?.id])
  expect(() => writeDeckJson(file)).not.toThrow()
})

const table = (list: readonly { question: string; answer: string; tags: string }[]): string => ['question,answer,tags', ...list.map((row) => `${row.question},${row.answer},${row.tags}`)].join('\n')

test('what a plan adds and changes is what the deck has afterwards: importing again finds nothing to do', () => {
  const rows = fc.uniqueArray(fc.record({ question: fc.constantFrom('a', 'b', 'c', 'd', 'e'), answer: fc.constantFrom('1', '2', '3'), tags: fc.constantFrom('', 'x', 'y;z') }), { selector: (row) => row.question, minLength: 1 })
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const start = planImport(open(table(before)), none)
      const plan = planImport(open(table(after)), { deck: start.deck, notes: start.adds })
      const taken = takeFromPlan(plan, { title: 't', updates: new Set(plan.updates.map((update) => update.before.id)) })
      expect(planImport(open(table(after)), { deck: start.deck, notes: taken.file.notes })).toMatchObject({ adds: [], updates: [] })
      expect(taken.only).toHaveLength(plan.adds.length + plan.updates.length)
      expect(plan.adds.length + plan.updates.length + plan.same.length).toBe(after.length)
    }),
  )
})
