import { expect, test } from 'vitest'
import { aDeckOfNotes, aNote } from '../../tests/builders/a-note.ts'
import { anEntry } from '../../tests/builders/an-entry.ts'
import type { DeckFile } from '../model/deck.ts'
import type { Entry } from '../model/entry.ts'
import type { NoteId } from '../model/id.ts'
import type { Content } from './content.ts'
import { foldContent, isContentEntry } from './fold-content.ts'

const files = new Map<string, DeckFile>()

/** Makes the entry that takes a deck in, and remembers its file. */
function take(count: number, ids: readonly string[], change: object = {}, origin: DeckFile['deck']['origin'] = 'import'): Entry {
  const file = String(count).padStart(64, '0')
  const { deck } = aDeckOfNotes()
  files.set(file, aDeckOfNotes({ deck: { ...deck, origin }, notes: ids.map((id) => aNote({ id: id as NoteId, tags: [`of-${count}`] })) }))
  return anEntry('import', count, { file, title: '', ...change })
}

const fold = (...entries: Entry[]): Content => foldContent(entries, (entry) => files.get(entry.file) ?? null)
const ship = (count: number, ids: readonly string[], change: object = {}): Entry => take(count, ids, { device: 'library', ...change }, 'library')
const notes = (content: Content): string[] => [...content.notes.values()].map(({ note }) => `${note.id} ${note.tags[0]}`)
const placed = (content: Content): string[] => [...content.notes.values()].filter(({ deck }) => deck === 'deck-2').toSorted((a, b) => a.position - b.position).map(({ id }) => id)
const decks = (content: Content): unknown[] => [...content.decks.values()].map(({ title, origin }) => [title, origin])
const move = (count: number, deck: string): Entry => anEntry('move', count, { deck, notes: ['b', 'a', 'gone'] })

test('of several versions of a shipped deck only the last counts', () => {
  const content = fold(ship(1, ['a', 'b'], { title: 'Old' }), ship(2, ['b', 'c'], { title: 'New' }))
  expect(notes(content)).toEqual(['b of-2', 'c of-2'])
  expect(decks(content)).toEqual([['New', 'library']])
  expect([...content.notes.values()].map(({ added, edited }) => [added, edited])).toEqual([[0, 0], [0, 0]])
})

test('shipped decks do not stand in for one another, and the reader’s own imports all count', () => {
  expect(notes(fold(ship(1, ['a']), ship(2, ['b'], { deck: 'deck-2' })))).toEqual(['a of-1', 'b of-2'])
  expect(notes(fold(take(1, ['a']), take(2, ['b'])))).toEqual(['a of-1', 'b of-2'])
  expect([...fold(take(1, ['a'])).notes.values()].map(({ added }) => added)).toEqual([anEntry('import', 1).at])
})

test('a deck is called as the reader said, else as it calls itself, and says where it is from', () => {
  expect(decks(fold(take(1, ['a'])))).toEqual([['Capitals', 'import']])
  expect(decks(fold(take(1, ['a'], { title: 'Mine' })))).toEqual([['Mine', 'import']])
  expect(decks(fold(take(1, ['a'], {}, 'own')))).toEqual([['Capitals', 'own']])
  // A shipped deck that was given to somebody as a file did not come with her app.
  expect(decks(fold(take(1, ['a'], {}, 'library')))).toEqual([['Capitals', 'import']])
})

test('of a deck only the notes that were wanted are taken in', () => {
  expect(notes(fold(take(1, ['a', 'b', 'c'], { only: ['c', 'a', 'x'] })))).toEqual(['a of-1', 'c of-1'])
})

test('an import whose file is lost counts for nothing, and what stands on it neither', () => {
  const lost = anEntry('import', 1, { file: 'f'.repeat(64) })
  const content = fold(lost, anEntry('note', 2, { deck: 'deck-1', note: aNote() }), anEntry('deck', 3, { deck: { id: 'deck-1', title: 'Renamed', subtitle: '', origin: 'import' } }))
  expect([content.decks.size, content.notes.size]).toEqual([0, 0])
})

test('notes move to a deck that is there, once, behind all that came before, and go with it', () => {
  const two = [take(1, ['a', 'b', 'c']), take(2, ['d'], { deck: 'deck-2' })]
  expect(placed(fold(...two, move(3, 'deck-2')))).toEqual(['d', 'b', 'a'])
  expect(fold(...two, move(3, 'deck-2'), move(4, 'deck-2')).notes).toEqual(fold(...two, move(3, 'deck-2')).notes)
  expect(placed(fold(...two, move(3, 'nowhere')))).toEqual(['d'])
  expect(notes(fold(...two, move(3, 'deck-2'), anEntry('remove', 4, { deck: 'deck-2', notes: [] })))).toEqual(['c of-1'])
})

test('tags are put on and taken off notes that are there', () => {
  const content = fold(take(1, ['a', 'b']), anEntry('tag', 2, { notes: ['a', 'gone'], add: ['history'], remove: ['of-1'] }), anEntry('tag', 3, { notes: ['b'], add: [], remove: ['absent'] }))
  expect([...content.notes.values()].map(({ note, edited }) => [note.tags, edited])).toEqual([[['history'], anEntry('tag', 2).at], [['of-1'], anEntry('import', 1).at]])
})

test('an answer says nothing about what is in the collection', () => {
  expect(isContentEntry({ kind: 'import' })).toBe(true)
  expect(isContentEntry({ kind: 'review' })).toBe(false)
  expect(fold(take(1, ['a']), anEntry('review', 2))).toEqual(fold(take(1, ['a'])))
})
