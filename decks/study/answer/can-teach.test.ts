import { expect, test } from 'vitest'
import { canTeach } from './can-teach.ts'
import { checkAnswer } from './check-answer.ts'

test('what was not right and has words can be taught', () => {
  const card = { answer: 'Karachi', accepts: [] }
  expect(['Kurrachee', 'karahci', 'karachi', '', '?!'].map((typed) => canTeach(checkAnswer(card, typed)))).toEqual([true, true, false, false, false])
})
