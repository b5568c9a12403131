import { array, assert, boolean, constantFrom, double, integer, property, record } from 'fast-check'
import { FSRSAlgorithm, default_w, generatorParameters } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { firstHeld, heldAfter, heldAfterStep, ratioAt, recallAt } from './fsrs-steps.ts'

/** Weights a little or a lot off the standard ones, within the bounds that ts-fsrs keeps. */
const someWeights = array(double({ min: 0.8, max: 1.2, noNaN: true }), { minLength: 21, maxLength: 21 }).map((factors) => generatorParameters({ w: default_w.map((weight, place) => weight * (factors[place] ?? 1)) }).w)
const held = record({ stability: double({ min: 0.05, max: 2000, noNaN: true }), difficulty: double({ min: 1, max: 10, noNaN: true }) })

test('the forgetting curve is that of ts-fsrs', () => {
  assert(
    property(someWeights, held, double({ min: 0, max: 400, noNaN: true }), (weights, { stability }, days) => {
      const theirs = new FSRSAlgorithm({ w: weights }).forgetting_curve(days, stability)
      const ours = recallAt(days / stability, [...weights])
      expect(ours).toBeCloseTo(theirs, 6)
      expect(ratioAt(ours, [...weights]) * stability).toBeCloseTo(days, 4)
    }),
  )
})

test('stability and difficulty after an answer on a later day are those of ts-fsrs', () => {
  assert(
    property(someWeights, held, integer({ min: 1, max: 400 }), boolean(), (weights, card, days, known) => {
      const theirs = new FSRSAlgorithm({ w: weights }).next_state(card, days, known ? 3 : 1)
      const ours = heldAfter(card, known, recallAt(days / card.stability, [...weights]), [...weights])
      expect(Math.abs(ours.stability / theirs.stability - 1)).toBeLessThan(1e-4)
      expect(ours.difficulty).toBeCloseTo(theirs.difficulty, 5)
    }),
  )
})

test('first answers and answers on the same day are those of ts-fsrs', () => {
  assert(
    property(someWeights, held, constantFrom(1 as const, 3 as const), (weights, card, rating) => {
      const algorithm = new FSRSAlgorithm({ w: weights })
      const first = algorithm.next_state(null, 0, rating)
      expect(firstHeld(rating, [...weights]).stability).toBeCloseTo(first.stability, 6)
      expect(firstHeld(rating, [...weights]).difficulty).toBeCloseTo(first.difficulty, 5)
      const again = algorithm.next_state(card, 0, 3)
      const ours = heldAfterStep(card, [...weights])
      expect(Math.abs(ours.stability / again.stability - 1)).toBeLessThan(1e-4)
      expect(ours.difficulty).toBeCloseTo(again.difficulty, 5)
    }),
  )
})
