import { expect, test } from 'vitest'
import type { FitCard } from './fit-log.ts'
import { logToItems, longestHistory } from './fit-items.ts'

const day = 86_400_000
const hour = 3_600_000
/** A reader in Karachi, whose days start at four. */
const clock = { startHour: 4, offsetAt: () => 300 }

function aCard(changed: Partial<FitCard> = {}): FitCard {
  return { ratings: [3, 3], times: [day * 100, day * 103], restarts: [], ...changed }
}

test('cards stand one after the other, with their study days', () => {
  const items = logToItems({ cards: [aCard(), aCard({ ratings: [1, 4], times: [day * 101, day * 102] })] }, clock)
  expect([...items.ratings]).toEqual([3, 3, 1, 4])
  expect([...items.days]).toEqual([100, 103, 101, 102])
  expect([...items.starts]).toEqual([0, 2])
})

test('targets are answers on a later day, in the order in which they were given', () => {
  const items = logToItems({ cards: [aCard(), aCard({ times: [day * 101, day * 102] })] }, clock)
  expect([...items.targets]).toEqual([3, 1])
})

test('answers of the same study day are kept and are no targets', () => {
  const times = [day * 100, day * 100 + hour, day * 102]
  const items = logToItems({ cards: [aCard({ ratings: [1, 3, 3], times })] }, clock)
  expect([...items.ratings]).toEqual([1, 3, 3])
  expect([...items.targets]).toEqual([2])
})

test('the day changes when the reader’s own day does', () => {
  // Four in the morning in Karachi is 23:00 UTC.
  const times = [day * 100 + 22 * hour, day * 100 + 23 * hour]
  expect([...logToItems({ cards: [aCard({ times })] }, clock).targets]).toEqual([1])
  expect([...logToItems({ cards: [aCard({ times })] }, { startHour: 0, offsetAt: () => 0 }).targets]).toEqual([])
})

test('a clock that was set back does not make a card younger', () => {
  const items = logToItems({ cards: [aCard({ ratings: [3, 3, 3], times: [day * 100, day * 90, day * 101] })] }, clock)
  expect([...items.days]).toEqual([100, 100, 101])
  expect([...items.targets]).toEqual([2])
})

test('a card that was made new again begins a second history', () => {
  const items = logToItems({ cards: [aCard({ ratings: [3, 3, 1, 3], times: [100, 103, 110, 111].map((at) => at * day), restarts: [2] })] }, clock)
  expect([...items.starts]).toEqual([0, 2])
  expect([...items.targets]).toEqual([1, 3])
})

test('the end of a history without end is left out', () => {
  const length = longestHistory + 20
  const card = aCard({ ratings: Array.from({ length }, () => 3 as const), times: Array.from({ length }, (_, index) => day * index), restarts: [] })
  const items = logToItems({ cards: [card, aCard()] }, clock)
  expect([...items.starts]).toEqual([0, longestHistory])
  expect(items.ratings).toHaveLength(longestHistory + 2)
})

test('nothing comes of nothing', () => {
  expect(logToItems({ cards: [] }, clock).targets).toHaveLength(0)
  expect(logToItems({ cards: [aCard({ ratings: [], times: [] })] }, clock).starts).toHaveLength(0)
})
