import { expect, test } from 'vitest'
import { hintAnswer } from '../../../decks/study/answer/hint-answer.ts'
import { sayHint } from './say-hint.ts'

test('beginnings are spoken without dots', () => {
  expect(sayHint(hintAnswer('Harkat ul Mujahideen', 1))).toBe('The answer begins: H, u, M.')
  expect(sayHint(hintAnswer('Oslo', 3))).toBe('The answer begins: Osl. There is no further hint.')
  expect(sayHint(hintAnswer('7', 1))).toBe('This answer is too short for a hint.')
})
