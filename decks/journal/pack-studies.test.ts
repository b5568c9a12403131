import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardIdSchema } from '../model/id.ts'
import { cardStudySchema, type CardStudy } from '../model/card-study.ts'
import { packStudies, unpackStudies, unpackStudy } from './pack-studies.ts'

const large = fc.maxSafeNat()
const whole = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -5, max: 5 }))
const positive = fc.double({ min: 0, max: 1e9, noNaN: true }).map((number) => number + 0)
const review = fc.tuple(large, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 }), fc.nat(100_000_000), whole, whole, large)
const study = fc.record({
  card: fc.stringMatching(/^[a-z]{1,8}$/).map((id) => cardIdSchema.parse(id)),
  memory: fc.record({ state: fc.constantFrom('new' as const, 'learning' as const, 'review' as const, 'relearning' as const), due: fc.double({ noNaN: true, noDefaultInfinity: true }), stability: positive, difficulty: positive, step: large, reps: large, lapses: large, lastReviewAt: fc.option(large) }),
  suspended: fc.boolean(),
  buried: fc.boolean(),
  colour: fc.integer({ min: 0, max: 7 }),
  reviews: fc.array(review, { maxLength: 20 }),
  interval: whole,
  ease: large,
})
const studies: fc.Arbitrary<CardStudy[]> = fc.uniqueArray(study, { selector: ({ card }) => card, maxLength: 30 }).map((all) => all.toSorted((a, b) => (a.card < b.card ? -1 : 1)))

test('what is packed comes out again, all or card by card', () => {
  fc.assert(
    fc.property(studies, (all) => {
      for (const one of all) expect(cardStudySchema.safeParse(one).success).toBe(true)
      const packed = packStudies(all)
      expect(unpackStudies(packed)).toEqual(all)
      for (const one of all) expect(unpackStudy(packed, one.card)).toEqual(one)
      expect(unpackStudy(packed, cardIdSchema.parse('NONE'))).toBeNull()
    }),
  )
})

test('an answer takes about ten bytes', () => {
  const at = Date.UTC(2026, 0, 5)
  const reviews = Array.from({ length: 1000 }, (_, day): CardStudy['reviews'][number] => [at + day * 86_400_000, 3, 1, 8000, day + 2, day + 1, 2500])
  const [packed] = [packStudies([{ card: cardIdSchema.parse('c'), memory: { state: 'review', due: at, stability: 10, difficulty: 5, step: 0, reps: 3, lapses: 0, lastReviewAt: at }, suspended: false, buried: false, colour: 0, reviews, interval: 3, ease: 2500 }])]
  expect(packed.bytes.length / reviews.length).toBeLessThan(16)
})
