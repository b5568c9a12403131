import { expect, test } from 'vitest'
import { aDeckFile } from '../tests/builders/a-deck-file.ts'
import { someMemoryOptions } from '../tests/builders/some-memory-options.ts'
import { collectionOfDecks } from './formats/collection-of-decks.ts'
import type { RawStudy } from './formats/raw-study.ts'
import type { CardId } from './model/id.ts'
import { placeRaw } from './place-raw.ts'
import { fail, ok } from './result.ts'

const day = 86_400_000
const now = 20_000 * day + day / 2
const tools = { options: someMemoryOptions(), now, hash: async () => '' }

function place(change: Partial<RawStudy>) {
  const study: RawStudy = { card: 'c1' as CardId, state: 'review', due: null, byDay: false, lastReviewAt: null, interval: 10, ease: 2500, reps: 3, lapses: 0, reviews: [], suspended: false, ...change }
  const file = aDeckFile({}, {})
  const placed = placeRaw(ok({ ...collectionOfDecks('mnemosyne', 'Mnemosyne', []), decks: [{ encoding: 'utf-8', file, table: null, rejected: [], duplicates: [], problems: [] }], raw: [study] }), tools)
  if (!placed.ok) throw new Error(placed.problem.detail)
  return placed.value.decks[0]?.file
}

const dueOf = (change: Partial<RawStudy>): number | undefined => place(change)?.studies?.[0]?.memory.due

test('a card comes back when its program said, at the start of a day where it knows only days', () => {
  expect(dueOf({ due: now + 12_345 })).toBe(now + 12_345)
  expect(dueOf({ due: 20_004 * day, byDay: true })).toBe(20_004 * day + 4 * 3_600_000)
})

test('a program that says only when a card was answered is asked for its interval; one that says neither has it due today', () => {
  expect(dueOf({ lastReviewAt: 19_998 * day + 5 })).toBe(20_008 * day + 4 * 3_600_000)
  expect(dueOf({})).toBe(20_000 * day + 4 * 3_600_000)
})

test('a deck none of whose cards is known stays as it was, and a failure is passed on', () => {
  expect(place({ card: 'of-another' as CardId })?.studies).toBeUndefined()
  expect(placeRaw(fail('no-cards', 'There are none.'), tools)).toMatchObject({ ok: false, problem: { type: 'no-cards' } })
})
