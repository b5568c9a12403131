import { expect, test } from 'vitest'
import { anEntryId } from '../../tests/builders/a-review.ts'
import { retractedEntries, targetsOf } from './retracted-entries.ts'

const [a, b, c, d] = [anEntryId(1), anEntryId(2), anEntryId(3), anEntryId(4)]

test('a retraction takes back the one it names and the others', () => {
  expect(targetsOf({ entry: a, others: [b] })).toEqual([a, b])
  expect(targetsOf({ entry: a })).toEqual([a])
  expect(targetsOf({ others: [a, b] })).toEqual([a, b])
  expect(targetsOf({})).toEqual([])
})

test('of many, only what came before is taken back, and all of it comes back with one', () => {
  const many = { id: c, kind: 'retract', others: [a, b, d] } as const
  expect(retractedEntries([many])).toEqual(new Set([a, b]))
  expect(retractedEntries([many, { id: d, kind: 'retract', entry: c }])).toEqual(new Set([c]))
})
