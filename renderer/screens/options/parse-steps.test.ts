import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSteps, saySteps } from './parse-steps.ts'

test.each<[string, number[]]>([
  ['1 min, 10 min', [1, 10]],
  ['1m 10m', [1, 10]],
  ['1 10', [1, 10]],
  ['  1;10 ', [1, 10]],
  ['1 min, then 10 minutes and 1.5 hours', [1, 10, 90]],
  ['2H', [120]],
  ['10 min.', [10]],
  ['', []],
  ['  ', []],
])('“%s” is %j', (text, steps) => {
  expect(parseSteps(text)).toEqual({ ok: true, value: steps })
})

test.each([
  ['soon', '“soon” is not a time. Write minutes or hours, such as “1 min, 10 min”.'],
  ['1 min, soon', '“soon” is not a time. Write minutes or hours, such as “1 min, 10 min”.'],
  ['1 min, -5', '“-” is not a time. Write minutes or hours, such as “1 min, 10 min”.'],
  ['10 foo', '“foo” is not a time. Write “min” for minutes or “h” for hours.'],
  ['1 d', '“1 d” is a day or longer. Steps are for the same day; what comes after is planned for you.'],
  ['24 h', '“24 h” is a day or longer. Steps are for the same day; what comes after is planned for you.'],
  ['1440', '“1440” is a day or longer. Steps are for the same day; what comes after is planned for you.'],
  ['0.5 min', 'A step lasts a minute or longer.'],
  ['1 2 3 4 5 6 7 8 9 10 11', 'These are 11 steps; at most 10 can be kept.'],
])('“%s” cannot be kept, and why is said', (text, detail) => {
  expect(parseSteps(text)).toMatchObject({ ok: false, problem: { detail } })
})

test('what is shown is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1439 }), { maxLength: 10 }), (steps) => {
      expect(parseSteps(saySteps(steps))).toEqual({ ok: true, value: steps })
    }),
  )
})

test('whatever is typed is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const parsed = parseSteps(text)
      if (parsed.ok) for (const minutes of parsed.value) expect(minutes >= 1 && minutes <= 1439).toBe(true)
      else expect(parsed.problem.detail).not.toBe('')
    }),
  )
})
