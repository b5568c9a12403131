import { expect, test } from 'vitest'
import { becameHard, isHard } from './hard.ts'

function telling(hardAfter: number): number[] {
  return Array.from({ length: 30 }, (_, lapses) => lapses + 1).filter((lapses) => becameHard({ lapses: lapses - 1 }, { lapses }, { hardAfter }))
}

test('a card is hard to keep from so many times forgotten on, and none is when that is switched off', () => {
  expect([7, 8, 9].map((lapses) => isHard({ lapses }, { hardAfter: 8 }))).toEqual([false, true, true])
  expect(isHard({ lapses: 99 }, { hardAfter: 0 })).toBe(false)
})

test('it is told at that number and at every half of it, rounded up', () => {
  expect(telling(8)).toEqual([8, 12, 16, 20, 24, 28])
  expect(telling(5)).toEqual([5, 8, 11, 14, 17, 20, 23, 26, 29])
  expect(telling(1).slice(0, 3)).toEqual([1, 2, 3])
  expect(telling(0)).toEqual([])
})

test('an answer that forgot nothing tells nothing', () => {
  expect(becameHard({ lapses: 8 }, { lapses: 8 }, { hardAfter: 8 })).toBe(false)
})
