import { expect, test } from 'vitest'
import { listMinutes } from './list-minutes.ts'

test('more minutes are told as long as they add something', () => {
  const withMinutes = [{ factor: 0.5, recall: 0.94 }, { factor: 0.75, recall: 0.98 }, { factor: 1, recall: 0.981 }, { factor: 1.5, recall: 0.99 }, { factor: 2, recall: 0.991 }]
  expect(listMinutes({ withMinutes }, 10)).toEqual([{ minutes: 5, recall: 0.94 }, { minutes: 8, recall: 0.98 }, { minutes: 10, recall: 0.981 }, { minutes: 15, recall: 0.99 }])
})

test('of two minutes, three quarters are not two minutes', () => {
  const withMinutes = [{ factor: 0.5, recall: 0.06 }, { factor: 0.75, recall: 0.11 }, { factor: 1, recall: 0.15 }, { factor: 1.25, recall: 0.18 }, { factor: 1.5, recall: 0.2 }]
  expect(listMinutes({ withMinutes }, 2)).toEqual([{ minutes: 1, recall: 0.06 }, { minutes: 2, recall: 0.15 }, { minutes: 3, recall: 0.2 }])
})

test('of one minute there is no half', () => {
  expect(listMinutes({ withMinutes: [{ factor: 0.5, recall: 0.2 }, { factor: 1, recall: 0.3 }] }, 1).map(({ minutes }) => minutes)).toEqual([1])
})
