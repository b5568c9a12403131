import { expect, test } from 'vitest'
import { measureAgreement } from './agreement.ts'

const verdict = (pass: boolean, words = 'w'): { pass: boolean; reason: string; words: string } => ({ pass, reason: '', words })

test('two readers agree on what both read in the same words', () => {
  const one = { a: verdict(true), b: verdict(true), c: verdict(false), d: verdict(false), e: verdict(true) }
  const two = { a: verdict(true), b: verdict(false), c: verdict(false), d: verdict(false), e: verdict(true, 'other words') }
  const { cards, agreed, kappa } = measureAgreement([[one, two]])
  expect([cards, agreed]).toEqual([4, 3])
  expect(kappa).toBeCloseTo(0.5)
})

test('agreement by chance alone is no agreement', () => {
  expect(measureAgreement([[{ a: verdict(true), b: verdict(false), c: verdict(true), d: verdict(false) }, { a: verdict(true), b: verdict(true), c: verdict(false), d: verdict(false) }]]).kappa).toBeCloseTo(0)
})
