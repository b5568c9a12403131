import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEntryId } from '../../tests/builders/a-review.ts'
import { entrySchema, type Entry } from '../model/entry.ts'
import { foldCard } from './fold-card.ts'
import { liveEntries } from './live-entries.ts'

function review(at: number, card = 'card-1'): Entry {
  return entrySchema.parse({ kind: 'review', id: anEntryId(at), device: 'desk', at, card, rating: 3, took: 1000 })
}

function retract(at: number, target: number): Entry {
  return entrySchema.parse({ kind: 'retract', id: anEntryId(at), device: 'desk', at, entry: anEntryId(target) })
}

const times = (entries: readonly Entry[]): number[] => entries.filter((entry) => entry.kind !== 'retract').map((entry) => entry.at)

test('undo takes an entry back, undo of the undo brings it back, and so on', () => {
  const entries = [review(1), review(2)]
  expect(times(liveEntries(entries))).toEqual([1, 2])
  expect(times(liveEntries([...entries, retract(3, 2)]))).toEqual([1])
  expect(times(liveEntries([...entries, retract(3, 2), retract(4, 3)]))).toEqual([1, 2])
  expect(times(liveEntries([...entries, retract(3, 2), retract(4, 3), retract(5, 4)]))).toEqual([1])
})

test('an entry taken back twice comes back only when both are taken back', () => {
  expect(times(liveEntries([review(1), retract(2, 1), retract(3, 1), retract(4, 3)]))).toEqual([])
  expect(times(liveEntries([review(1), retract(2, 1), retract(3, 1), retract(4, 3), retract(5, 2)]))).toEqual([1])
})

test('an entry cannot take back itself or what comes after it', () => {
  expect(times(liveEntries([retract(1, 2), review(2)]))).toEqual([2])
  expect(liveEntries([retract(1, 1)])).toHaveLength(1)
})

const anyEntry = fc.oneof(
  fc.nat(40).map((at) => review(at * 2)),
  fc.tuple(fc.nat(40), fc.nat(80)).map(([at, target]) => retract(at * 2 + 1, target)),
)
const journal = fc.array(anyEntry, { maxLength: 30 })

test('journals merge as sets: in any order, any number of times', () => {
  fc.assert(
    fc.property(journal, journal, (ours, theirs) => {
      // One id is one entry; the first journal's reading of an id is taken for both.
      const byId = new Map([...theirs, ...ours].map((entry) => [entry.id, entry]))
      const mine = ours.map((entry) => byId.get(entry.id) ?? entry)
      const others = theirs.map((entry) => byId.get(entry.id) ?? entry)
      const merged = liveEntries([...mine, ...others])
      expect(liveEntries([...others, ...mine])).toEqual(merged)
      expect(liveEntries([...mine, ...others, ...mine])).toEqual(merged)
    }),
  )
})

test('a card has its marks and its answers from its entries', () => {
  const base = { device: 'desk', card: 'card-1' }
  const entries = [
    review(1),
    entrySchema.parse({ ...base, kind: 'suspend', id: anEntryId(2), at: 2, suspended: true }),
    entrySchema.parse({ ...base, kind: 'flag', id: anEntryId(3), at: 3, wrong: 'The year is off.' }),
    entrySchema.parse({ ...base, kind: 'bury', id: anEntryId(4), at: 4, until: 20_000 }),
    entrySchema.parse({ ...base, kind: 'suspend', id: anEntryId(5), at: 5, suspended: false }),
  ]
  expect(foldCard(entries)).toEqual({
    marks: { suspended: false, buriedUntil: 20_000, wrong: 'The year is off.', colour: 0 },
    events: [review(1)],
  })
})
