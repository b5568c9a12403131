import { expect, test } from 'vitest'
import type { CardId } from '../../model/id.ts'
import type { QuizQuestion } from '../../model/quiz.ts'
import { tellLast } from './tell-last.ts'

const truth = (statement: string): QuizQuestion => ({ form: 'truth', cards: ['c1' as CardId], family: 'other', section: null, prompt: 'True or false?', statement, holds: true, altered: null })
const choice = (prompt: string, answer: string): QuizQuestion => ({ form: 'choice', cards: ['c2' as CardId], family: 'other', section: null, prompt, options: [{ text: answer, card: null, remark: null }, { text: 'Arica', card: null, remark: null }], right: 0 })

const teller = truth('In 1958, Chile moved its mint to Lota.')
const told = choice('To which city did Chile move its mint?', 'Lota')
const other = truth('Ana Rojas founded a school in Cusco.')

test('what tells an answer stands behind the question for it; the rest keeps its order', () => {
  expect(tellLast([teller, other, told])).toEqual([other, told, teller])
  expect(tellLast([told, teller, other])).toEqual([told, teller, other])
})

test('two that tell each other are both kept', () => {
  const back = choice('Where was the mint of Chile that was moved to Lota in 1958?', 'Lota')
  expect(tellLast([told, back])).toHaveLength(2)
})
