import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCardId } from '../../tests/builders/a-review.ts'
import { utcClock } from '../../tests/builders/zone-clock.ts'
import { deckIdSchema } from '../model/id.ts'
import { chooseCustom, type CustomChoice, type CustomRow } from './custom.ts'
import { newMemory, type Memory } from './memory.ts'

const now = Date.UTC(2026, 0, 10, 12)
const day = 86_400_000
const [north, south] = [deckIdSchema.parse('north'), deckIdSchema.parse('south')]
const moment = { now, clock: utcClock(), seed: 1 }
const scope = { decks: [], tags: [], families: [], most: 100, order: 'text', counts: false } as const

function met(change: Partial<Memory> = {}): Memory {
  return { ...newMemory(), state: 'review', due: now + 5 * day, stability: 20, difficulty: 5, reps: 3, lastReviewAt: now - 5 * day, ...change }
}

function aRow(name: string, change: Partial<CustomRow> = {}): CustomRow {
  return { card: aCardId(name), deck: north, tags: [], family: 'groups', memory: met(), weights: null, suspended: false, wrong: false, forgottenAt: null, ...change }
}

function choose(choice: CustomChoice, ...rows: readonly CustomRow[]): string[] {
  return chooseCustom(choice, rows, moment)
}

test('forgotten: by study days, today counts as the first', () => {
  const rows = [aRow('now', { forgottenAt: now - 1000 }), aRow('yesterday', { forgottenAt: now - day }), aRow('before', { forgottenAt: now - 3 * day }), aRow('never')]
  expect(choose({ ...scope, what: 'forgotten', days: 1 }, ...rows)).toEqual(['now'])
  expect(choose({ ...scope, what: 'forgotten', days: 2 }, ...rows)).toEqual(['now', 'yesterday'])
  expect(choose({ ...scope, what: 'forgotten', days: 4 }, ...rows)).toEqual(['now', 'yesterday', 'before'])
})

test('ahead: what is due by then, with what is due already, no new card', () => {
  const rows = [aRow('late', { memory: met({ due: now - 9 * day }) }), aRow('soon', { memory: met({ due: now + 2 * day }) }), aRow('far', { memory: met({ due: now + 3 * day }) }), aRow('new', { memory: newMemory() })]
  expect(choose({ ...scope, what: 'ahead', days: 2 }, ...rows)).toEqual(['late', 'soon'])
})

test('weak: the least likely recalled, those forgotten often before others, whatever order they then come in', () => {
  const rows = [aRow('firm', { memory: met({ stability: 400 }) }), aRow('often', { memory: met({ lapses: 6 }) }), aRow('fair'), aRow('weak', { memory: met({ stability: 0.5 }) }), aRow('new', { memory: newMemory() })]
  expect(choose({ ...scope, what: 'weak', order: 'weakest' }, ...rows)).toEqual(['weak', 'often', 'fair', 'firm'])
  expect(choose({ ...scope, what: 'weak', order: 'text', most: 2 }, ...rows)).toEqual(['often', 'weak'])
})

test('marked, new ones and all: only these; paused cards never, marked ones only when asked for', () => {
  const rows = [aRow('plain'), aRow('marked', { wrong: true }), aRow('new', { memory: newMemory() }), aRow('paused', { suspended: true }), aRow('both', { suspended: true, wrong: true })]
  expect(choose({ ...scope, what: 'marked' }, ...rows)).toEqual(['marked'])
  expect(choose({ ...scope, what: 'fresh' }, ...rows)).toEqual(['new'])
  expect(choose({ ...scope, what: 'cram' }, ...rows)).toEqual(['plain', 'new'])
})

test('decks, tags and families narrow it down together; an empty list leaves nothing out', () => {
  const rows = [aRow('a', { tags: ['x', 'y'], family: 'dates' }), aRow('b', { tags: ['y'], deck: south, family: 'dates' }), aRow('c', { tags: ['y'], deck: south }), aRow('d', { deck: south, family: 'dates' })]
  expect(choose({ ...scope, what: 'cram', decks: [south] }, ...rows)).toEqual(['b', 'c', 'd'])
  expect(choose({ ...scope, what: 'cram', tags: ['x', 'y'] }, ...rows)).toEqual(['a', 'b', 'c'])
  expect(choose({ ...scope, what: 'cram', families: ['dates'], tags: ['y'], decks: [south] }, ...rows)).toEqual(['b'])
})

test('in any choice each card comes once, at most as many as wanted, the same each time', () => {
  const aChoice: fc.Arbitrary<CustomChoice> = fc.record({ ...Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, fc.constant(value)])), what: fc.constantFrom('forgotten', 'ahead', 'weak', 'fresh', 'cram', 'marked'), days: fc.integer({ min: 1, max: 9 }), most: fc.nat(12), order: fc.constantFrom('weakest', 'text', 'shuffled') }) as never
  const anyRows = fc.array(fc.record({ name: fc.nat(20), stability: fc.double({ min: 0.1, max: 500, noNaN: true }), fresh: fc.boolean(), wrong: fc.boolean(), ago: fc.option(fc.nat(12)) }), { maxLength: 30 })
  fc.assert(
    fc.property(aChoice, anyRows, (choice, drawn) => {
      const rows = drawn.map(({ name, stability, fresh, wrong, ago }) => aRow(`c${name}`, { memory: fresh ? newMemory() : met({ stability }), wrong, forgottenAt: ago === null ? null : now - ago * day }))
      const chosen = choose(choice, ...rows)
      expect(new Set(chosen).size).toBe(chosen.length)
      expect(chosen.length).toBeLessThanOrEqual(choice.most)
      expect(choose(choice, ...rows)).toEqual(chosen)
      if (choice.order === 'shuffled' && choice.what !== 'weak' && drawn.length === new Set(drawn.map((row) => row.name)).size) expect(choose(choice, ...rows.toReversed())).toEqual(chosen)
    }),
    { numRuns: 500 },
  )
})
