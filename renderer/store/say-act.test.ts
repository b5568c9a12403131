import { expect, test } from 'vitest'
import { standardPreset } from '../../decks/model/preset.ts'
import { aNote } from '../../tests/builders/a-note.ts'
import { anEntry } from '../../tests/builders/an-entry.ts'
import { anEntryId } from '../../tests/builders/a-review.ts'
import { actKinds } from './act-kinds.ts'
import { sayAct } from './say-act.ts'

const id = anEntryId(Date.UTC(2026, 0, 1))

test.each([
  [anEntry('review', 0, { rating: 1 }), 2, 'Answered a card: didn’t know it, and it was paused as hard to keep'],
  [anEntry('practice'), 1, 'Practised a card: knew it'],
  [anEntry('settle', 0, { notes: ['a', 'b'] }), 1, 'Turned down 2 drafts'],
  [anEntry('settle', 0, { as: 'accepted' }), 2, 'Put a draft into the deck'],
  [anEntry('settle', 0, { as: 'waiting' }), 1, 'Made a draft wait again'],
  [anEntry('suspend', 0, { suspended: false }), 12, 'Took up 12 cards again'],
  [anEntry('flag', 0, { wrong: null }), 3, 'Took the mark off 3 cards'],
  [anEntry('note', 0, { deck: 'd', note: aNote() }), 1, 'Wrote or changed a card'],
  [anEntry('remove', 0, { deck: 'd', notes: [] }), 1, 'Removed a deck'],
  [anEntry('remove', 0, { article: 'd' }), 1, 'Removed an article'],
  [anEntry('settings', 0, { change: { catchUp: null } }), 1, 'Stopped catching up'],
  [anEntry('settings', 0, { change: { extra: { day: 1, newCards: 1, repeatedCards: 0 } } }), 1, 'Allowed more cards on that day'],
  [anEntry('schedule', 0, { to: { what: 'new' } }), 4, 'Made 4 cards new again'],
  [anEntry('preset', 0, { value: null }), 1, 'Removed options of decks'],
  [anEntry('preset', 0, { value: standardPreset }), 1, 'Changed the options of decks'],
  [anEntry('colour', 0, { colour: 0 }), 1, 'Took the colour off a card'],
  [anEntry('retract', 0, { entry: id, restored: 5 }), 1, 'Brought back a backup'],
])('%j of %d', (entry, count, words) => {
  expect(sayAct(entry, count)).toBe(words)
})

test('every kind has words, with a capital and no full stop', () => {
  for (const kind of actKinds.flatMap(({ kinds }) => kinds)) {
    const entry = anEntry(kind, 0, { ...(kind === 'note' ? { deck: 'd', note: aNote() } : {}), ...(kind === 'retract' ? { entry: id } : {}) })
    expect(sayAct(entry)).toMatch(/^[A-Z].*[^.]$/u)
  }
})
