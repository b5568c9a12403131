import { expect, test } from 'vitest'
import { aCard, aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import { aStudy } from '../../tests/builders/a-study.ts'
import type { DeckFile } from '../model/deck.ts'
import type { CardId, DeckId, NoteId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import { fieldsToHtml } from '../template/render-markdown.ts'
import { noteToCards } from '../template/note-to-cards.ts'
import { findNoteType, ownNoteTypes } from '../template/own-note-types.ts'
import type { AnkiCollection } from './anki-collection.ts'
import { ankiToDecks } from './anki-to-decks.ts'
import { decksToAnki } from './decks-to-anki.ts'
import { nameMedia, safeName } from './name-media.ts'
import { renameMedia } from './rename-media.ts'

const now = Date.UTC(2026, 0, 5, 12)
const options = { history: true, now, dayOf: (at: number) => Math.floor((at - 4 * 3_600_000) / 86_400_000), startHour: 4, minutesWest: -60, fieldsToHtml, findType: (id: string) => findNoteType([], id) }

const write = (decks: readonly DeckFile[]) => decksToAnki(decks, [], options)
const read = (collection: AnkiCollection) => ankiToDecks(collection, new Map(), { makeCards: noteToCards })
const notesOf = (collection: AnkiCollection): Note[] => read(collection).decks.flatMap(({ file }) => [...file.notes])

const cited = aNote({ family: 'dates', status: 'reported', confidence: 0.5, tags: ['new york'], citations: [{ article: 'a' as never, passage: 'p' as never, quote: 'So it <was>.', prefix: '', suffix: '', start: 0, footnotes: [3] }], cards: [aCard({ remark: 'small', accepts: ['Kristiania'] })] })

test('a plain card says all it has in the fields of its note', () => {
  const { collection } = write([aDeckOfNotes({ notes: [cited] })])
  expect(collection.notes[0]).toMatchObject({ guid: 'note-1', tags: ['new_york'], fields: ['What is the capital of Norway?', 'Oslo', 'small', 'Kristiania', '“So it &lt;was&gt;.”<br>Footnote 3'] })
  expect(notesOf(collection)).toEqual([cited])
})

test('what was changed in Anki counts, and the note stays the one it was', () => {
  const { collection } = write([aDeckOfNotes({ notes: [cited] })])
  const notes = collection.notes.map((note) => ({ ...note, fields: ['Capital of Norway?', ...note.fields.slice(1)], tags: ['other'] }))
  const [note] = notesOf({ ...collection, notes })
  expect(note).toMatchObject({ id: 'note-1', family: 'dates', citations: cited.citations, tags: ['other'], cards: [{ id: 'card-1', question: 'Capital of Norway?', answer: 'Oslo' }] })
  expect(note?.content?.fields[0]).toBe('Capital of Norway?')
})

test('of a plain note of several cards only the changed one goes its own way, in whatever order they come', () => {
  const note = aNote({ cards: ['a', 'b', 'c'].map((id) => aCard({ id: id as CardId, question: id })) })
  const { collection } = write([aDeckOfNotes({ notes: [note] })])
  expect(notesOf({ ...collection, notes: collection.notes.toReversed() })).toEqual([note])
  const notes = collection.notes.map((each) => (each.fields[0] === 'b' ? { ...each, fields: ['B', ...each.fields.slice(1)] } : each))
  expect(notesOf({ ...collection, notes }).map(({ cards }) => cards.map(({ question }) => question))).toEqual([['a', 'c'], ['B']])
})

test.each([
  ['no JSON', () => '{"lectern":1,'],
  ['another shape', () => '{"lectern":1,"at":0,"sum":"x","note":{"id":"../x"}}'],
  ['a place that is none', (data: string) => data.replace('"at":0', '"at":-1')],
  ['keys that are not known', (data: string) => data.replace('"at":0', '"at":0,"__proto__":{"x":1},"more":1')],
])('data that is %s does not count', (_, change) => {
  const { collection } = write([aDeckOfNotes({ notes: [cited] })])
  const [note] = notesOf({ ...collection, notes: collection.notes.map((each) => ({ ...each, data: change(each.data) })) })
  expect(note).toMatchObject({ guid: 'note-1', family: 'other', citations: [], content: { markup: 'html' } })
})

test('two notes that say they are the same one stay two', () => {
  const { collection } = write([aDeckOfNotes({ notes: [aNote(), aNote({ id: 'note-2' as NoteId, cards: [aCard({ id: 'card-2' as CardId })] })] })])
  const [first] = collection.notes
  const ids = notesOf({ ...collection, notes: collection.notes.map((note) => ({ ...note, data: first?.data ?? '' })) }).map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
})

test('when cards come back, how well they are known, and the log', () => {
  const at = Date.UTC(2026, 0, 1, 9)
  const study = { ...aStudy('card-1', at), colour: 3 }
  const { collection } = write([aDeckOfNotes({ version: 2, studies: [study] })])
  const [card] = collection.cards
  const firstDay = Math.floor((collection.crt + 3600) / 86_400)
  expect(card).toMatchObject({ type: 2, queue: 2, ivl: 6, factor: 2500, reps: 3, lapses: 0, flags: 3, data: `{"s":6.5,"d":5.25,"dr":0.9,"lrt":${at / 1000}}` })
  expect(firstDay + (card?.due ?? 0)).toBe(options.dayOf(study.memory.due))
  expect(collection.reviews.map(({ id, ease }) => [id, ease])).toEqual(study.reviews.map(([id, ease]) => [id, ease]))
})

const titled = (title: string, at: number): DeckFile => aDeckOfNotes({ deck: { id: `d${at}` as DeckId, title, subtitle: '', origin: 'own' }, notes: [aNote({ id: `n${at}` as NoteId, cards: [aCard({ id: `c${at}` as CardId })] })] })

test('decks of one name, below others, or with odd names', () => {
  const { collection } = write(['History::Greece', 'history::greece', ' :: x', 'Default'].map(titled))
  expect(collection.decks.map(({ name }) => name).sort()).toEqual(['Default', 'History', 'History::Greece', 'blank', 'blank::x', 'history::greece+'])
  expect(read(collection).decks.map(({ file }) => file.deck.title).sort()).toEqual([' :: x', 'Default', 'History::Greece', 'history::greece'])
})

test('shapes on a picture go out as Anki draws them', () => {
  const type = ownNoteTypes.find(({ kind }) => kind === 'occlusion')
  if (type === undefined) throw new Error('There is no such type')
  const content = { type: type.id, markup: 'html' as const, fields: ['{{c1::image-occlusion:rect:left=.1:top=.1:width=.2:height=.2}}', '<img src="map.png">', '', '', ''] }
  const note = aNote({ content, cards: noteToCards(type, content, 'note-1' as NoteId) })
  const { collection } = write([aDeckOfNotes({ notes: [note] })])
  const [anki] = collection.noteTypes
  expect(anki).toMatchObject({ type: 1, stockKind: 6, fields: [{ tag: 0 }, { tag: 1 }, { tag: 2 }, { tag: 3 }, { tag: 4 }] })
  for (const side of [anki?.templates[0]?.qfmt, anki?.templates[0]?.afmt]) expect(side).toMatch(/\{\{cloze:Occlusion\}\}[^]*<div id="image-occlusion-container">[^]*<canvas id="image-occlusion-canvas"><\/canvas>\s*<\/div>[^]*setup\(\)/)
  expect(notesOf(collection)).toEqual([note])
})

test('names of files are fit for any disk, and one name is one file', () => {
  expect(['a.png', '../b.png', 'con.txt', '...', 'q?*.mp3', 'e\u0301.jpg', `${'x'.repeat(300)}.png`].map(safeName)).toEqual(['a.png', '_b.png', '_con.txt', 'file', 'q__.mp3', '\u00E9.jpg', `${'x'.repeat(96)}.png`])
  const names = nameMedia()
  const given = [['a.png', '1'], ['A.png', '2'], ['a.png', '2'], ['a.png', '1']].map(([name = '', hash = '']) => names.nameOf({ name, hash: hash.repeat(64) }))
  expect(given).toEqual(['a.png', 'A-22222222.png', 'a-2222222222222222.png', 'a.png'])
  expect(names.files().map(({ name }) => name)).toEqual(['a.png', 'A-22222222.png', 'a-2222222222222222.png'])
})

test('fields follow the names of their files', () => {
  const names = new Map([['a b.png', 'c&d.png'], ['s.mp3', 't.mp3']])
  expect(renameMedia(`<img src="a%20b.png"><IMG SRC='a b.png' alt=x><img src=other.png> [sound:s.mp3] url('a b.png') a b.png`, names)).toBe('<img src="c&amp;d.png"><IMG SRC="c&amp;d.png" alt=x><img src=other.png> [sound:t.mp3] url("c&d.png") a b.png')
})
