import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hintAnswer } from './hint-answer.ts'

const texts = (answer: string, most = 9) => Array.from({ length: most }, (_, place) => hintAnswer(answer, place + 1)).flatMap((hint) => (hint === null ? [] : [hint.text]))

test('the first letters of all words, and one more each time', () => {
  expect(texts('Harkat ul Mujahideen', 3)).toEqual(['H… u… M…', 'Ha… ul Mu…', 'Har… ul Muj…'])
  expect(hintAnswer('Harkat ul Mujahideen', 1)).toMatchObject({ beginnings: ['H', 'u', 'M'], more: true })
})

test('what stands between the words stays', () => {
  expect(hintAnswer('Lashkar-i-Jhangvi (LJ)', 1)?.text).toBe('L…-i-J… (L…)')
  expect(hintAnswer("Shi‘a, or the Prophet’s party", 1)?.text).toBe('S…, o… t… P… p…')
})

test('it ends one letter before the whole answer', () => {
  expect(texts('Oslo')).toEqual(['O…', 'Os…', ...Array.from({ length: 7 }, () => 'Osl…')])
  expect([2, 3].map((letters) => hintAnswer('Oslo', letters)?.more)).toEqual([true, false])
  expect(texts('a b')).toEqual([])
})

test('a number keeps its last figure', () => {
  expect(texts('10,905', 6).at(-1)).toBe('10,90…')
  expect(texts('5 km', 3)).toEqual(['… k…', '… km', '… km'])
  expect(hintAnswer('5 km', 2)?.more).toBe(false)
  expect([3, 4].map((letters) => hintAnswer('12345 men', letters)?.more)).toEqual([true, false])
  expect(hintAnswer('7', 1)).toBeNull()
  expect(hintAnswer('?', 1)).toBeNull()
})

test('accents stay with their letter', () => {
  expect(hintAnswer('E\u0301cole', 1)?.text).toBe('E\u0301…')
})

test('no hint is ever the answer, and every press but the last tells more', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), fc.integer({ min: 1, max: 80 }), (answer, letters) => {
      const hint = hintAnswer(answer, letters)
      if (hint === null) return
      expect(hint.text).not.toBe(answer)
      expect(hint.text === hintAnswer(answer, letters + 1)?.text).toBe(!hint.more)
    }),
    { numRuns: 1000 },
  )
})
