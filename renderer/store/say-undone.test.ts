import { expect, test } from 'vitest'
import { entrySchema } from '../../decks/model/entry.ts'
import { aNote } from '../../tests/builders/a-note.ts'
import { sayUndone } from './say-undone.ts'

const at = { id: '01KE70EHG045SD57HCS7VMKMR8', device: 'desk', at: 1 }

test.each([
  [{ kind: 'review', card: 'c', rating: 3, took: 1 }, 'Your last answer is taken back.'],
  [{ kind: 'import', file: '0'.repeat(64), deck: 'd', title: 'Terms', only: null }, 'The import of “Terms” is taken back.'],
  [{ kind: 'suspend', card: 'c', suspended: true }, 'The card is no longer paused.'],
  [{ kind: 'suspend', card: 'c', suspended: false }, 'The card is paused again.'],
  [{ kind: 'bury', card: 'c', until: 3 }, 'The card is no longer put off.'],
  [{ kind: 'flag', card: 'c', wrong: '' }, 'The mark is taken off.'],
  [{ kind: 'flag', card: 'c', wrong: null }, 'The card is marked as wrong again.'],
  [{ kind: 'note', deck: 'd', note: aNote() }, 'The card is as it was before.'],
  [{ kind: 'deck', deck: { id: 'd', title: 'Terms', subtitle: '', origin: 'own' } }, 'The change to the deck “Terms” is taken back.'],
  [{ kind: 'remove', deck: null, notes: ['n'] }, 'The removed cards are back.'],
  [{ kind: 'remove', deck: 'd', notes: [] }, 'The removed deck is back.'],
  [{ kind: 'settings', change: { theme: 'dark' } }, 'The setting is as it was before.'],
  [{ kind: 'settings', change: { catchUp: { since: 1, until: 3, perDay: 20 } } }, 'You are no longer catching up.'],
  [{ kind: 'settings', change: { catchUp: null } }, 'You are catching up again.'],
  [{ kind: 'settings', change: { extra: { day: 1, newCards: 5, repeatedCards: 0 } } }, 'The extra cards of today are taken back.'],
  [{ kind: 'practice', card: 'c', rating: 3, took: 1 }, 'Your last answer in practice is taken back.'],
  [{ kind: 'schedule', card: 'c', to: { what: 'new' } }, 'The card is planned as before.'],
  [{ kind: 'assign', deck: 'd', preset: null, replan: false }, 'The options of the deck are as they were before.'],
  [{ kind: 'read', article: 'a', passages: ['p'], read: true }, 'What you have read is marked as before.'],
])('%j', (entry, words) => {
  expect(sayUndone(entrySchema.parse({ ...at, ...entry }))).toBe(words)
})

test('what many cards were spared is said of all of them', () => {
  expect(sayUndone(entrySchema.parse({ ...at, kind: 'suspend', card: 'c', suspended: true }), 12)).toBe('The 12 cards are no longer paused.')
  expect(sayUndone(entrySchema.parse({ ...at, kind: 'flag', card: 'c', wrong: null }), 12)).toBe('The 12 cards are marked as wrong again.')
})

test('an answer that paused its card brings it back', () => {
  expect(sayUndone(entrySchema.parse({ ...at, kind: 'review', card: 'c', rating: 1, took: 1 }), 2)).toBe('Your last answer is taken back, and the card is no longer paused.')
})

test('accepted drafts wait again, as many as there were', () => {
  const note = entrySchema.parse({ ...at, kind: 'note', deck: 'd', note: aNote() })
  expect(sayUndone(note, 2)).toBe('The draft waits again.')
  expect(sayUndone(note, 8)).toBe('The 7 drafts wait again.')
})
