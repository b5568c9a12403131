import { expect, test } from 'vitest'
import { makeStamps } from './make-stamps.ts'

const hour = 3_600_000
const noon = Date.UTC(2026, 0, 5, 12)

function stampsAt(...times: readonly number[]) {
  const left = [...times]
  return makeStamps(() => left.shift() ?? noon, null)
}

test('stamps ascend within one ms and while the clock goes back a little', () => {
  const stamp = stampsAt(noon, noon, noon - 1000, noon - hour + 1, noon + 1)
  const ids = Array.from({ length: 5 }, () => stamp().id)
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(5)
})

test('a clock that goes back by more than an hour is believed, and what is done then still comes last', () => {
  const stamp = stampsAt(noon + 48 * hour, noon, noon + 1, noon + 49 * hour)
  const stamps = [stamp(), stamp(), stamp(), stamp()]
  expect(stamps.map(({ at }) => at)).toEqual([noon + 48 * hour, noon, noon + 1, noon + 49 * hour])
  const ids = stamps.map(({ id }) => id)
  expect(ids.toSorted()).toEqual(ids)
})

test('so it does after a start, when only the last id is known', () => {
  const last = stampsAt(noon + 48 * hour)().id
  const stamp = makeStamps(() => noon, last)
  const [first, second] = [stamp(), stamp()]
  expect([first.at, second.at]).toEqual([noon, noon])
  expect([last, first.id, second.id].toSorted()).toEqual([last, first.id, second.id])
})

test('what takes something back sorts after it, whatever the clock says', () => {
  const stamp = stampsAt(noon + 48 * hour, noon)
  const taken = stamp().id
  expect(stamp(taken).id > taken).toBe(true)
})

test('it goes on from the last id that is known, though the clock is a little behind it', () => {
  const last = stampsAt(noon)().id
  expect(makeStamps(() => noon - 1000, last)().id > last).toBe(true)
})

test('two pages that go on from the same last id while the clock is behind it never give the same one', () => {
  const last = stampsAt(noon)().id
  const [one, other] = [makeStamps(() => noon - 1000, last), makeStamps(() => noon - 1000, last)]
  const ids = Array.from({ length: 50 }, () => [one().id, other().id]).flat()
  expect(new Set(ids).size).toBe(100)
})
