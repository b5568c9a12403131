import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseKeptBackups, type KeepFacts } from './choose-kept-backups.ts'

const [hour, day] = [3_600_000, 86_400_000]
const noon = Date.UTC(2026, 10, 22, 12)
const whole = (at: number, change: Partial<KeepFacts> = {}): KeepFacts => ({ id: `at ${at}`, at, state: 'whole', bytes: 1, ...change })
const keptAt = (backups: readonly KeepFacts[], now = noon, limit = Number.POSITIVE_INFINITY): number[] => chooseKeptBackups(backups, now, limit).keep.map((id) => backups.find((one) => one.id === id)?.at ?? 0)
const dayOf = (at: number): number => Math.floor(at / day)
/** Weeks begin on Monday, which 5 January 1970 was. */
const weekOf = (at: number): number => Math.floor((at - 4 * day) / (7 * day))
const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7)

test('all of two days, then one a day, a week, a month, each the last', () => {
  const backups = Array.from({ length: 1000 * 4 }, (_, index) => whole(noon - index * 6 * hour))
  const kept = keptAt(backups)
  expect(kept.filter((at) => at > noon - 2 * day)).toHaveLength(8)
  // 20 to 9 November: the last of each day, at 18:00, or what is within two days.
  expect(kept.filter((at) => at <= noon - 2 * day && dayOf(at) > dayOf(noon) - 14).map((at) => new Date(at).toISOString().slice(5, 13))).toEqual(
    ['11-19T18', '11-18T18', '11-17T18', '11-16T18', '11-15T18', '11-14T18', '11-13T18', '11-12T18', '11-11T18', '11-10T18', '11-09T18'],
  )
  const older = kept.filter((at) => dayOf(at) <= dayOf(noon) - 14).map((at) => new Date(at).toISOString().slice(0, 13))
  expect(older.slice(0, 4)).toEqual(['2026-11-08T18', '2026-11-01T18', '2026-10-31T18', '2026-10-25T18'])
  expect(older.at(-1)).toBe('2024-12-31T18')
  expect(kept).toHaveLength(8 + 11 + older.length)
  expect(kept.length).toBeLessThan(60)
})

test('a damaged one does not stand for its day when a whole one can, and does when none can', () => {
  const [early, late] = [whole(noon - 5 * day), whole(noon - 5 * day + hour, { state: 'damaged' })]
  const now = [whole(noon), whole(noon - 1)]
  expect(keptAt([...now, early, late])).toContain(early.at)
  expect(keptAt([...now, early, late])).not.toContain(late.at)
  expect(keptAt([...now, late])).toContain(late.at)
  expect(chooseKeptBackups([...now, early, late], noon, 1e9).remove).toEqual([{ id: late.id, instead: early.id }])
})

test('too much makes the oldest go, never the last two and never the last whole one', () => {
  const backups = [whole(noon - 1, { state: 'damaged', bytes: 10 }), whole(noon - 2, { state: 'damaged', bytes: 10 }), whole(noon - day, { bytes: 10 }), whole(noon - 4 * day, { bytes: 10 }), whole(noon - 5 * day, { bytes: 10 })]
  expect(keptAt(backups, noon, 50)).toHaveLength(5)
  expect(keptAt(backups, noon, 49)).toEqual([noon - 1, noon - 2, noon - day, noon - 4 * day])
  expect(keptAt(backups, noon, 1)).toEqual([noon - 1, noon - 2, noon - day])
})

test('one dated later than now stays, stands for nothing and takes no room from others', () => {
  const backups = [whole(noon + 300 * day, { bytes: 1000 }), whole(noon + hour, { bytes: 1000 }), whole(noon - hour), whole(noon - 2 * hour), whole(noon - 3 * day), whole(noon - 3 * day - hour)]
  const choice = chooseKeptBackups(backups, noon, 3)
  expect(choice.remove).toEqual([{ id: `at ${noon - 3 * day - hour}`, instead: `at ${noon - 3 * day}` }])
})

const someBackups = fc.array(
  fc.record({ ago: fc.oneof(fc.integer({ min: -20, max: 60 }), fc.integer({ min: 0, max: 20_000 })), state: fc.constantFrom('whole' as const, 'whole' as const, 'unread' as const, 'damaged' as const), bytes: fc.integer({ min: 0, max: 50 }) }),
  { maxLength: 120 },
)
const toFacts = (made: readonly { ago: number; state: KeepFacts['state']; bytes: number }[], now: number): KeepFacts[] => made.map(({ ago, state, bytes }, index) => ({ id: `${index}`, at: now - ago * hour, state, bytes }))

test('whatever there is: the newest two stay, and every day, week and month that had a whole one has one', () => {
  fc.assert(
    fc.property(someBackups, fc.integer({ min: 0, max: 400 }), (made, shift) => {
      const now = noon + shift * day
      const backups = toFacts(made, now)
      const { keep, remove } = chooseKeptBackups(backups, now, Number.POSITIVE_INFINITY)
      const kept = new Set(keep)
      expect([...keep, ...remove.map(({ id }) => id)].toSorted()).toEqual(backups.map(({ id }) => id).toSorted())
      const past = backups.filter(({ at }) => at <= now).toSorted((a, b) => b.at - a.at)
      const second = past[1]?.at ?? past[0]?.at ?? 0
      expect(past.filter(({ at }) => at > second).every(({ id }) => kept.has(id))).toBe(true)
      expect(past.filter(({ id, at }) => kept.has(id) && at >= second).length).toBeGreaterThanOrEqual(Math.min(2, past.length))
      for (const { id, at } of backups) if (at > now - 2 * day) expect(kept).toContain(id)
      const sound = past.filter(({ state }) => state !== 'damaged')
      const stays = sound.filter(({ id }) => kept.has(id))
      for (const { at } of sound) {
        if (dayOf(now) - dayOf(at) < 14) expect(stays.some((one) => dayOf(one.at) === dayOf(at))).toBe(true)
        if (weekOf(now) - weekOf(at) < 12) expect(stays.some((one) => weekOf(one.at) === weekOf(at))).toBe(true)
        if (new Date(now).getUTCFullYear() * 12 + new Date(now).getUTCMonth() - new Date(at).getUTCFullYear() * 12 - new Date(at).getUTCMonth() < 24) expect(stays.some((one) => monthOf(one.at) === monthOf(at))).toBe(true)
      }
      for (const { instead } of remove) if (instead !== null) expect(kept).toContain(instead)
    }),
  )
})

test('with any limit: the newest two and a whole one stay, and what goes for size is older than what stays', () => {
  fc.assert(
    fc.property(someBackups, fc.integer({ min: 1, max: 2000 }), (made, limit) => {
      const backups = toFacts(made, noon)
      const { keep } = chooseKeptBackups(backups, noon, limit)
      const byAge = new Set(chooseKeptBackups(backups, noon, Number.POSITIVE_INFINITY).keep)
      const kept = new Set(keep)
      const past = backups.filter(({ at }) => at <= noon)
      expect(past.filter(({ id }) => kept.has(id)).length).toBeGreaterThanOrEqual(Math.min(2, past.length))
      if (past.some(({ state }) => state === 'whole')) expect(past.some(({ id, state }) => kept.has(id) && state === 'whole')).toBe(true)
      expect(backups.filter(({ at }) => at > noon).every(({ id }) => kept.has(id))).toBe(true)
      const gone = past.filter(({ id }) => byAge.has(id) && !kept.has(id))
      const room = past.filter(({ id }) => kept.has(id)).reduce((all, { bytes }) => all + bytes, 0)
      if (room > limit) expect(kept.size - backups.filter(({ at }) => at > noon).length).toBeLessThanOrEqual(3)
      for (const one of gone) expect(past.filter(({ id, at }) => kept.has(id) && at < one.at).length).toBeLessThanOrEqual(1)
    }),
  )
})

test('day after day, what stays always covers the days, weeks and months before', () => {
  let backups: KeepFacts[] = []
  for (let step = 0; step < 900; step += 1) {
    const now = noon + step * day + (step % 7) * hour
    backups = [...backups, whole(now - hour), whole(now)]
    const kept = new Set(chooseKeptBackups(backups, now, Number.POSITIVE_INFINITY).keep)
    backups = backups.filter(({ id }) => kept.has(id))
  }
  const now = noon + 899 * day + 3 * hour
  expect(new Set(backups.map(({ at }) => dayOf(at)).filter((one) => one > dayOf(now) - 14)).size).toBe(14)
  expect(new Set(backups.map(({ at }) => weekOf(at)).filter((one) => one > weekOf(now) - 12)).size).toBe(12)
  expect(new Set(backups.map(({ at }) => monthOf(at))).size).toBe(24)
  expect(backups.length).toBeLessThan(50)
})
