import { expect, test } from 'vitest'
import type { DeckId } from '../../../decks/model/id.ts'
import { seminarSchema } from '../../../decks/model/seminar.ts'
import { zoneToClock } from '../../store/zone-to-clock.ts'
import { draftToSeminar, seminarToDraft, type SeminarDraft } from './seminar-draft.ts'

const today = { day: 20_779, clock: zoneToClock('Europe/Berlin', 4) }
const now = Date.UTC(2026, 10, 22, 17)
const deck = { id: 'deck-1' as DeckId, title: 'A deck', subtitle: '', origin: 'own' as const, notes: 1, cards: 2, fresh: 2, due: 0 }
const draft = (change: Partial<SeminarDraft> = {}): SeminarDraft => ({ ...seminarToDraft(null, today, [deck]), title: 'Sea trade', ...change })

test('a new draft is about the only deck, two weeks from now, and makes a seminar', () => {
  const made = draftToSeminar(draft(), today, now)
  expect(made.ok && seminarSchema.parse(made.seminar)).toMatchObject({ title: 'Sea trade', at: Date.UTC(2026, 11, 6, 13), decks: ['deck-1'], minutes: 15, from: 20_779 })
})

test('a seminar goes through its draft unchanged', () => {
  const made = draftToSeminar(draft({ weekdays: [5, 6], days: [20_785], gated: true, time: '09:30' }), today, now)
  if (!made.ok) throw new Error('The draft is sound.')
  expect(draftToSeminar(seminarToDraft(made.seminar, today, []), today, now)).toEqual(made)
})

test.each([
  ['a title', { title: ' ' }, 'title'],
  ['a day', { date: '' }, 'date'],
  ['a real day', { date: '2026-02-31' }, 'date'],
  ['a day ahead', { date: '2026-11-22', time: '08:00' }, 'date'],
  ['a day within a year', { date: '2029-01-01' }, 'date'],
  ['a time', { time: '' }, 'time'],
  ['a deck', { decks: [] }, 'decks'],
] as const)('a draft without %s says so', (_, change, field) => {
  const made = draftToSeminar(draft(change), today, now)
  expect(made.ok ? {} : made.problems).toHaveProperty(field)
})
