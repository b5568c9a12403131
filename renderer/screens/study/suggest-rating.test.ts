import { expect, test } from 'vitest'
import { checkAnswer } from '../../../decks/study/answer/check-answer.ts'
import { suggestRating } from './suggest-rating.ts'

const check = (answer: string, typed: string) => checkAnswer({ answer, accepts: [] }, typed)

test('right is good, wrong is again, and nearly right hard if there is such an answer', () => {
  const typed = [check('Karachi', 'karachi'), check('Karachi', 'karahci'), check('300 ships', '310 ships'), check('Karachi', 'Lahore')]
  expect(typed.map((each) => suggestRating(each, 4))).toEqual([3, 3, 2, 1])
})

test('with two answers only a slight difference is knowing', () => {
  const typed = [check('Karachi', 'karahci'), check('28 December 2009', 'December 2009'), check('more than 30', '30'), check('28 December 2009', '2009'), check('300 ships', '310 ships'), check('more than 30', 'less than 30')]
  expect(typed.map((each) => suggestRating(each, 2))).toEqual([3, 3, 3, 1, 1, 1])
})

test('with a hint it is hard at best, where that can be said', () => {
  expect([suggestRating(check('Karachi', 'karachi'), 4, { hinted: true }), suggestRating(check('Karachi', 'Lahore'), 4, { hinted: true }), suggestRating(check('Karachi', 'karachi'), 2, { hinted: true })]).toEqual([2, 1, 3])
})

test('what the reader counts it as goes before', () => {
  expect([suggestRating(check('Karachi', 'Lahore'), 2, { overruled: 'right' }), suggestRating(check('Karachi', 'Lahore'), 4, { overruled: 'right' }), suggestRating(check('Karachi', 'karachi'), 4, { overruled: 'wrong' })]).toEqual([3, 3, 1])
})
