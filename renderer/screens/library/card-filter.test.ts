import { expect, test } from 'vitest'
import type { CardId } from '../../../decks/model/id.ts'
import { newMemory } from '../../../decks/study/memory.ts'
import { aNote } from '../../../tests/builders/a-note.ts'
import type { MemoryRow } from '../../store/rows.ts'
import type { CardView } from '../../store/store.ts'
import { filterCards, isInState, noFilter } from './card-filter.ts'
import type { CardState } from './card-filter.ts'
import { sayDue } from './say-due.ts'
import { sortCards } from './sort-cards.ts'

const hour = 3_600_000
const now = Date.UTC(2026, 0, 5, 12)
const clock = { startHour: 4, offsetAt: () => 0 }
const context = { now, clock, missing: new Set<CardId>(), weightsOf: () => null, hardAfterOf: () => 8 }

function aView(id: string, state: Partial<MemoryRow> = {}, family: CardView['note']['family'] = 'dates', deck = 'd'): CardView {
  const note = aNote({ family })
  const card = { ...note.cards[0], id: id as CardId } as CardView['card']
  return { card, note, deck: deck as CardView['deck'], deckTitle: deck, state: { card: card.id, note: note.id, deck: deck as CardView['deck'], position: 0, memory: newMemory(), suspended: false, buriedUntil: null, wrong: null, colour: 0, last: null, ...state } }
}

const learned = (due: number) => ({ ...newMemory(), state: 'review' as const, due, stability: 10, reps: 3, lastReviewAt: now - 5 * 24 * hour })

test.each<[string, Partial<MemoryRow>, CardState[], string]>([
  ['never answered', {}, ['new'], 'new'],
  ['due yesterday', { memory: learned(now - 24 * hour) }, ['due'], 'today'],
  ['due before the day ends at four at night', { memory: learned(now + 15 * hour) }, ['due'], 'today'],
  ['due after it', { memory: learned(now + 17 * hour) }, [], 'tomorrow'],
  ['due on a later day', { memory: learned(now + 72 * hour) }, [], '8\u00a0Jan'],
  ['forgotten eight times', { memory: { ...learned(now + 72 * hour), lapses: 8 } }, ['hard'], '8\u00a0Jan'],
  ['forgotten eight times and paused', { memory: { ...learned(now), lapses: 9 }, suspended: true }, ['paused', 'hard'], 'paused'],
  ['paused', { memory: learned(now), suspended: true }, ['paused'], 'paused'],
  ['marked', { memory: learned(now), wrong: '' }, ['marked'], 'marked'],
  ['put off until tomorrow', { memory: learned(now), buriedUntil: 20_459 }, [], 'tomorrow'],
])('A card %s', (_, state, states, words) => {
  const view = aView('c', state)
  expect((['due', 'new', 'marked', 'missing', 'paused', 'hard'] as const).filter((each) => isInState(view, each, context))).toEqual(states)
  expect(sayDue(view.state, now, clock, 'UTC')).toBe(words)
})

const views = [aView('a', {}, 'dates', 'one'), aView('b', { suspended: true }, 'people', 'one'), aView('c', {}, 'dates', 'two')]
const ids = (list: readonly CardView[]) => list.map(({ card }) => card.id)

test('Filters join, and found cards come best first', () => {
  expect(ids(filterCards(views, noFilter, context))).toEqual(['a', 'b', 'c'])
  expect(ids(filterCards(views, { ...noFilter, family: 'dates', deck: 'one' as CardView['deck'] }, context))).toEqual(['a'])
  expect(ids(filterCards(views, { ...noFilter, found: ['c', 'gone', 'a'] as CardId[] }, context))).toEqual(['c', 'a'])
  expect(ids(filterCards(views, { ...noFilter, state: 'missing' }, { ...context, missing: new Set(['b' as CardId]) }))).toEqual(['b'])
})

test('Sorted by recall, the least sure comes first and new cards last', () => {
  const sure = aView('sure', { memory: { ...learned(now), stability: 100 } })
  const unsure = aView('unsure', { memory: { ...learned(now + hour), stability: 1 } })
  expect(ids(sortCards([aView('new'), sure, unsure], 'recall', context))).toEqual(['unsure', 'sure', 'new'])
  expect(ids(sortCards([aView('new'), unsure, sure], 'due', context))).toEqual(['sure', 'unsure', 'new'])
})
