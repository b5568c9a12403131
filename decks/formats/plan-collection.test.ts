import { expect, test } from 'vitest'
import { aCard, aNote } from '../../tests/builders/a-note.ts'
import type { CardStudy } from '../model/card-study.ts'
import type { DeckFile } from '../model/deck.ts'
import type { CardId, DeckId, NoteId, NoteTypeId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { NoteType } from '../model/note-type.ts'
import { openTables } from './open-table.ts'
import type { OpenedCollection } from './opened-collection.ts'
import { planCollection, usuallyTaken, type ExistingCollection } from './plan-collection.ts'
import { takeFromCollection } from './take-from-collection.ts'

const type: NoteType = { id: 'front-back' as NoteTypeId, name: 'Front and back', kind: 'standard', fields: [{ name: 'Front' }, { name: 'Back' }], templates: [{ name: 'Card 1', question: '{{Front}}', answer: '{{Back}}' }], css: '', sortField: 0 }
const hash = 'a'.repeat(64)

function anImported(id: string, change: Partial<Note> = {}): Note {
  return aNote({ id: id as NoteId, guid: `guid-${id}`, modified: 1000, content: { type: type.id, markup: 'html', fields: ['Norway', 'Oslo'], media: [{ name: 'map.png', hash }] }, cards: [aCard({ id: `${id}-0` as CardId, template: 0 })], ...change })
}

function aStudy(card: string, lastReviewAt: number): CardStudy {
  return { card: card as CardId, memory: { state: 'review', due: 9, stability: 3, difficulty: 5, step: 0, reps: 2, lapses: 0, lastReviewAt }, suspended: false, buried: false, colour: 0, reviews: [[lastReviewAt, 3, 1, 1000, 3, 1, 2500]], interval: 3, ease: 2500 }
}

function aCollection(decks: Record<string, Note[]>, studies: CardStudy[] = [], types: NoteType[] = [type]): OpenedCollection {
  const files = Object.entries(decks).map(([id, notes]): DeckFile => ({ format: 'lectern-deck', version: 2, deck: { id: id as DeckId, title: id, subtitle: '', origin: 'import' }, articles: [], notes, noteTypes: types, studies }))
  return { kind: 'anki', says: '', decks: files.map((file) => ({ encoding: 'utf-8', file, table: null, rejected: [], duplicates: [], problems: [] })), presets: [], media: [{ hash, name: 'map.png', bytes: 3 }], problems: [], readMedia: async () => new Uint8Array(3) }
}

const nothing: ExistingCollection = { decks: [], notes: [], noteTypes: [], lastAnswer: () => null }
const all = { titles: new Map(), updates: new Set<NoteId>(), history: true, types: true }

function having(decks: Record<string, Note[]>, more: Partial<ExistingCollection> = {}): ExistingCollection {
  return { ...nothing, decks: Object.keys(decks).map((id) => ({ id: id as DeckId, title: id, subtitle: '', origin: 'own' as const })), notes: Object.entries(decks).flatMap(([deck, notes]) => notes.map((note) => ({ deck: deck as DeckId, note }))), noteTypes: [type], ...more }
}

test('all decks of a file come in, each with its note types, files and history', () => {
  const opened = aCollection({ one: [anImported('a')], two: [anImported('b')] }, [aStudy('a-0', 500)])
  const plan = planCollection(opened, nothing)
  expect(plan).toMatchObject({ typeAdds: [type], typeUpdates: [], studied: 2, decks: [{ isNew: true, adds: [{ id: 'a' }] }, { adds: [{ id: 'b' }] }] })
  const [one, two] = takeFromCollection(opened, plan, { ...all, titles: new Map([['one' as DeckId, 'First']]) })
  expect(one?.file).toMatchObject({ version: 2, deck: { title: 'First' }, noteTypes: [type], media: [{ hash, name: 'map.png', bytes: 3 }], studies: [{ card: 'a-0' }] })
  expect(two?.file.studies).toBeUndefined()
})

test('without its history nothing of it is written', () => {
  const opened = aCollection({ one: [anImported('a')] }, [aStudy('a-0', 500)])
  expect(takeFromCollection(opened, planCollection(opened, nothing), { ...all, history: false })[0]?.file.studies).toBeUndefined()
})

test('the same file again changes nothing, and a note that was moved stays where it is', () => {
  const opened = aCollection({ one: [anImported('a')] })
  const plan = planCollection(opened, having({ one: [], mine: [anImported('a')] }))
  expect(plan.decks).toMatchObject([{ deck: { id: 'mine' }, adds: [], updates: [], same: [{ id: 'a' }] }])
  expect(takeFromCollection(opened, plan, all)).toEqual([])
})

test('a note is found by what the other program calls it, and keeps its ids, sources and wordings', () => {
  const citation = { article: 'art' as never, passage: 'p1' as never, quote: 'Oslo', prefix: '', suffix: '', start: 0, footnotes: [] }
  const mine = anImported('mine', { guid: 'guid-a', citations: [citation], cards: [aCard({ id: 'mine-card' as CardId, template: 0, accepts: ['Christiania'] })] })
  const opened = aCollection({ one: [anImported('a', { modified: 2000, cards: [aCard({ id: 'a-0' as CardId, template: 0, answer: 'Oslo!' })] })] })
  const plan = planCollection(opened, having({ one: [mine] }))
  expect(plan.decks[0]?.updates).toMatchObject([{ uncited: false, mineNewer: false, after: { id: 'mine', citations: [citation], cards: [{ id: 'mine-card', answer: 'Oslo!', accepts: ['Christiania'] }] } }])
})

test('a note that the reader changed later is not taken unasked', () => {
  const opened = aCollection({ one: [anImported('a', { cards: [aCard({ id: 'a-0' as CardId, template: 0, answer: 'Bergen' })] })] })
  const plan = planCollection(opened, having({ one: [anImported('a', { modified: 3000 })] }))
  expect(plan.decks[0]?.updates).toMatchObject([{ mineNewer: true }])
  expect([...usuallyTaken(plan.decks[0]!)]).toEqual([])
})

test('answers that are later in the file come in though the words are the same', () => {
  const opened = aCollection({ one: [anImported('a')] }, [aStudy('a-0', 500)])
  const later = planCollection(opened, having({ one: [anImported('a')] }, { lastAnswer: () => 400 }))
  expect(later.progress).toEqual(['a'])
  expect(takeFromCollection(opened, later, all)).toMatchObject([{ only: ['a'], file: { studies: [{ card: 'a-0' }] } }])
  expect(planCollection(opened, having({ one: [anImported('a')] }, { lastAnswer: () => 600 })).progress).toEqual([])
})

test('a changed note type is told, and taken only when wanted', () => {
  const other = { ...type, css: '.card { color: red }' }
  const opened = aCollection({ one: [anImported('b')] }, [], [other])
  const plan = planCollection(opened, having({ one: [] }))
  expect(plan.typeUpdates).toEqual([{ before: type, after: other }])
  expect(takeFromCollection(opened, plan, { ...all, types: false })[0]?.file.noteTypes).toEqual([type])
})

test('a note type that changed comes in also when no note did', () => {
  const other = { ...type, css: '.card { color: red }' }
  const opened = aCollection({ one: [anImported('a')] }, [], [other])
  const plan = planCollection(opened, having({ one: [anImported('a')] }))
  expect(takeFromCollection(opened, plan, all)).toMatchObject([{ only: [], file: { noteTypes: [other] } }])
  expect(takeFromCollection(opened, plan, { ...all, types: false })).toEqual([])
})

test('decks that are not chosen stay out', () => {
  const plan = planCollection(aCollection({ one: [anImported('a')], two: [anImported('b')] }), nothing, new Set(['two' as DeckId]))
  expect(plan.decks.map(({ deck }) => deck.id)).toEqual(['two'])
})

test('rows of a table that meet a note in another deck change only what the table says', () => {
  const citation = { article: 'art' as never, passage: 'p1' as never, quote: 'Oslo', prefix: '', suffix: '', start: 0, footnotes: [] }
  const mine = aNote({ tags: ['north'], citations: [citation], cards: [aCard({ accepts: ['Christiania'] })] })
  const opened = openTables('Words.csv', { text: 'question,answer,note id,card id\nWhat is the capital of Norway?,Oslo!,note-1,card-1\n', encoding: 'utf-8' })
  if (!opened.ok) throw new Error(opened.problem.detail)
  expect(planCollection(opened.value, having({ mine: [mine] })).decks).toMatchObject([{ deck: { id: 'mine' }, adds: [], updates: [{ after: { tags: ['north'], citations: [citation], cards: [{ id: 'card-1', answer: 'Oslo!', accepts: ['Christiania'] }] } }] }])
})
