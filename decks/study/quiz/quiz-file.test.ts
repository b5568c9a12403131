import { expect, test } from 'vitest'
import { aQuizOf, aQuizSource, shippedDecks } from '../../../tests/builders/a-quiz-source.ts'
import type { Quiz, QuizQuestion } from '../../model/quiz.ts'
import { parseQuizFile, writeQuizFile } from './quiz-file.ts'
import { quizToCsv } from './quiz-to-csv.ts'
import { quizToMarkdown } from './quiz-to-markdown.ts'

const quiz = aQuizOf(aQuizSource(shippedDecks()), { count: 20 })
const typeOf = (text: string): string => {
  const read = parseQuizFile(text)
  return read.ok ? 'ok' : read.problem.type
}
const withFirst = (change: (question: QuizQuestion) => object): string => JSON.stringify({ format: 'lectern-quiz', version: 1, quiz: { ...quiz, questions: quiz.questions.map((question, place) => (place === 0 ? change(question) : question)) } })
const firstOf = (form: string): string => quiz.questions.some((question) => question.form === form) ? form : 'none'

test('a quiz that was written is read again as it was', () => {
  const read = parseQuizFile(`\uFEFF${writeQuizFile(quiz)}`)
  expect(read.ok && read.value).toEqual(quiz)
})

test('what is no quiz is refused with words, whatever it is', () => {
  expect(typeOf('')).toBe('not-json')
  expect(typeOf('[]')).toBe('bad-quiz')
  expect(typeOf('null')).toBe('bad-quiz')
  expect(typeOf('{"format":"lectern-quiz","version":2,"quiz":{}}')).toBe('newer-quiz')
  expect(typeOf('{"__proto__":{"format":"lectern-quiz"},"version":1}')).toBe('bad-quiz')
  expect(typeOf(`"${'x'.repeat(10_000_001)}"`)).toBe('too-large')
  expect(typeOf(withFirst((question) => ({ ...question, script: 'alert(1)' })))).toBe('bad-quiz')
})

test('a question that could not be answered right is refused', () => {
  const bad: readonly object[] = [
    { form: 'choice', options: [{ text: 'a', card: null, remark: null }, { text: 'b', card: null, remark: null }], right: 2 },
    { form: 'match', left: ['a', 'b'], right: ['1', '2'], pairs: [0, 5] },
    { form: 'match', left: ['a', 'b'], right: ['1', '2'], pairs: [0, 0] },
    { form: 'match', left: ['a', 'b', 'c'], right: ['1', '2'], pairs: [0, 1] },
    { form: 'order', items: ['a', 'b'], ranks: [0, 1, 2], dates: ['1', '2'] },
    { form: 'truth', statement: 'It rained.', holds: true, altered: { from: 'a', to: 'b' } },
  ]
  const base = { cards: ['c'], family: 'dates', section: null, prompt: 'Asked' }
  expect(bad.map((question) => typeOf(withFirst(() => ({ ...base, ...question }))))).toEqual(bad.map(() => 'bad-quiz'))
})

test('on paper the key stands apart from the questions, or not at all', () => {
  const own: Quiz = { ...quiz, questions: [{ form: 'choice', cards: ['c' as Quiz['questions'][0]['cards'][0]], family: 'dates', section: null, prompt: '[…] (who) *won*?', options: [{ text: '=1+1', card: null, remark: null }, { text: 'b_c', card: null, remark: null }], right: 0 }] }
  expect(quizToMarkdown(own, { key: false })).toBe('# A quiz\n\n**1.** \\[…\\] (who) \\*won\\*?\n\n- A. =1+1\n- B. b\\_c\n')
  expect(quizToMarkdown(own, { key: true })).toContain('\n## Key\n\n1. A. =1+1\n')
  expect(quizToCsv(own)).toBe('number,form,question,lines,answer\r\n1,choice,[…] (who) *won*?,"A. =1+1\nB. b_c",A. =1+1\r\n')
})

test('every question of every form has a key and can be printed', () => {
  const text = quizToMarkdown(quiz, { key: true })
  expect(['choice', 'typed', 'match', 'order', 'whom', 'truth'].map((form) => firstOf(form))).toEqual(['choice', 'typed', 'match', 'order', 'whom', 'truth'])
  expect(text.match(/^\d+\. \S/gmu)).toHaveLength(quiz.questions.length)
  expect(quizToCsv(quiz)).not.toContain('undefined')
  expect(text).not.toContain('undefined')
})

test('a cell that a spreadsheet would run is disarmed', () => {
  const own: Quiz = { ...quiz, questions: [{ form: 'truth', cards: ['c' as Quiz['questions'][0]['cards'][0]], family: 'dates', section: null, prompt: '=cmd()', statement: 'x', holds: true, altered: null }] }
  expect(quizToCsv(own)).toContain(",'=cmd(),")
})
