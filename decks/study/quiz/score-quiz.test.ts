import { expect, test } from 'vitest'
import type { CardId } from '../../model/id.ts'
import type { QuizGrade, QuizQuestion } from '../../model/quiz.ts'
import { scoreQuiz } from './score-quiz.ts'
import type { QuizAnswer } from './score-quiz.ts'

const truth = (card: string, family: QuizQuestion['family'], section: string | null): QuizQuestion => ({ form: 'truth', cards: [card as CardId], family, section, prompt: 'True?', statement: 'It rained.', holds: true, altered: null })
const quiz = { questions: [truth('a', 'dates', 'One'), truth('b', 'dates', 'Two'), truth('c', 'people', null)] }
const answer = (credit: number, took: number): QuizAnswer => ({ response: { form: 'truth', said: credit === 1 }, grade: { credit, verdict: (['wrong', 'right'] as const)[credit] ?? 'nearly', overruled: false } satisfies QuizGrade, took })

test('credit is added up over all, by family and by section', () => {
  const score = scoreQuiz(quiz, new Map([[0, answer(1, 2000)], [1, answer(0, 3000)], [7, answer(1, 9000)]]))
  expect(score).toMatchObject({ questions: 3, answered: 2, credit: 1, took: 5000 })
  expect(score.share).toBeCloseTo(1 / 3)
  expect(score.families).toEqual([{ family: 'dates', questions: 2, answered: 2, credit: 1 }, { family: 'people', questions: 1, answered: 0, credit: 0 }])
  expect(score.sections.map(({ section, credit }) => [section, credit])).toEqual([['One', 1], ['Two', 0], [null, 0]])
})

test('what was missed is to be studied, each card once; what was not answered is not', () => {
  const score = scoreQuiz(quiz, new Map([[0, answer(1, 0)], [1, answer(0, 0)]]))
  expect(score.misses).toEqual([{ question: 1, credit: 0, verdict: 'wrong', cards: ['b'] }])
  expect(score.study).toEqual(['b'])
})

test('an answer that the reader overruled is no miss', () => {
  const score = scoreQuiz(quiz, new Map([[1, { ...answer(0, 0), grade: { credit: 1, verdict: 'right', overruled: true } as const }]]))
  expect(score.study).toEqual([])
})
