import { expect, test } from 'vitest'
import { checkAnswer } from '../../../decks/study/answer/check-answer.ts'
import { nameVerdict, sayCheck, sayOverruled } from './say-check.ts'

const check = (answer: string, typed: string, accepts: string[] = []) => checkAnswer({ answer, accepts, tolerance: 0.02 }, typed)

test('the answer itself, another way to write it, and a wording that counts are told apart', () => {
  expect(['OSLO', 'Christiania', 'Olso', 'Bergen'].map((typed) => nameVerdict(check('Oslo', typed, ['Christiania']), 'Oslo'))).toEqual(['Same as the answer', 'Counts as right', 'Nearly right', 'Not the same'])
  expect(['10905', '11,000'].map((typed) => nameVerdict(check('10,905', typed), '10,905'))).toEqual(['Same as the answer', 'Right'])
})

test('the reader has the last word', () => {
  expect((['right', 'wrong'] as const).map((overruled) => nameVerdict(check('Oslo', 'Olso'), 'Oslo', overruled))).toEqual(['Counted as right', 'Counted as wrong'])
  expect([sayOverruled('wrong'), sayOverruled(null)]).toEqual(['Counted as wrong.', 'Not overruled any more.'])
})

test('what is spoken says what differs and ends with the answer', () => {
  expect(sayCheck(check('Oslo', 'Bergen'), 'Oslo')).toBe('Not the same. The answer is: Oslo')
  expect(sayCheck(check('300', '310'), '300')).toBe('Nearly right. Near. The text says 300. You are 3.3% above it. The answer is: 300')
})
