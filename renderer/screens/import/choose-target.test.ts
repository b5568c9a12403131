import { expect, test } from 'vitest'
import { aDeckOfNotes, aNote } from '../../../tests/builders/a-note.ts'
import { openDeck } from '../../../decks/formats/open-deck.ts'
import type { OpenedDeck } from '../../../decks/formats/opened-deck.ts'
import { writeDeckJson } from '../../../decks/formats/write-deck-json.ts'
import type { DeckId, NoteId } from '../../../decks/model/id.ts'
import type { Note } from '../../../decks/model/note.ts'
import type { NoteRow } from '../../store/rows.ts'
import type { DeckView } from '../../store/store.ts'
import { chooseTarget, freeDeckId } from './choose-target.ts'

const viewOf = (id: string): DeckView => ({ id: id as DeckId, title: id, subtitle: '', origin: 'own', notes: 0, cards: 0, fresh: 0, due: 0 })
const rowOf = (deck: string, note: Note): NoteRow => ({ id: note.id, deck: deck as DeckId, position: 0, added: 0, edited: 0, note })

function open(name: string, bytes: Uint8Array): OpenedDeck {
  const opened = openDeck({ name, bytes })
  if (!opened.ok) throw new Error(opened.problem.detail)
  return opened.value
}

const deck = open('x.json', writeDeckJson(aDeckOfNotes()))
const table = open('Capitals.csv', new TextEncoder().encode('Norway,Oslo\nChad,N’Djamena\n'))

test('a Lectern deck goes into the deck of its id', () => {
  expect(chooseTarget(deck, [viewOf('deck-1'), viewOf('b')], [])).toBe('deck-1')
  expect(chooseTarget(deck, [viewOf('b')], [])).toBeNull()
})

test('or into the one that has most of its notes, if at least half', () => {
  const more = open('x.json', writeDeckJson(aDeckOfNotes({ notes: [1, 2, 3].map((at) => aNote({ id: `n${at}` as NoteId, cards: [{ ...aNote().cards[0]!, id: `c${at}` as never }] })) })))
  const rows = [rowOf('a', aNote({ id: 'n1' as NoteId })), rowOf('b', aNote({ id: 'n2' as NoteId })), rowOf('b', aNote({ id: 'n3' as NoteId }))]
  expect(chooseTarget(more, [viewOf('a'), viewOf('b')], rows)).toBe('b')
  expect(chooseTarget(more, [viewOf('a'), viewOf('b')], rows.slice(0, 1))).toBeNull()
})

test('a table goes into the deck of its name only when they share cards', () => {
  const decks = [viewOf(table.file.deck.id)]
  expect(chooseTarget(table, decks, [])).toBeNull()
  expect(chooseTarget(table, decks, table.file.notes.slice(0, 1).map((note) => rowOf(table.file.deck.id, note)))).toBe(table.file.deck.id)
})

test('a new deck never takes the id of another', () => {
  expect(freeDeckId('a' as DeckId, [viewOf('b')])).toBe('a')
  expect(freeDeckId('a' as DeckId, [viewOf('a'), viewOf('a~2')])).toBe('a~3')
})
