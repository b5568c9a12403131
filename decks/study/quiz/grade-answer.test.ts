import { expect, test } from 'vitest'
import { aCard } from '../../../tests/builders/a-note.ts'
import type { CardId } from '../../model/id.ts'
import type { QuizQuestion } from '../../model/quiz.ts'
import { gradeAnswer } from './grade-answer.ts'
import { listMissed, suggestReviews } from './suggest-reviews.ts'

const id = (name: string): CardId => name as CardId
const base = { family: 'dates' as const, section: null, prompt: 'Asked' }
const options = ['Oslo', 'Lima', 'Rome'].map((text, place) => ({ text, card: id(`c${place}`), remark: place === 1 ? 'The answer to another card: Which city is in Peru?' : null }))
const choice: QuizQuestion = { ...base, form: 'choice', cards: [id('c0')], options, right: 0 }
const match: QuizQuestion = { ...base, form: 'match', cards: [id('a'), id('b'), id('c'), id('d')], left: ['a', 'b', 'c', 'd'], right: ['1', '2', '3', '4'], pairs: [3, 2, 1, 0] }
const order: QuizQuestion = { ...base, form: 'order', cards: [id('a'), id('b'), id('c'), id('d')], items: ['a', 'b', 'c', 'd'], ranks: [2, 0, 1, 3], dates: ['1960', '1947', '1958', '1998'] }
const truth: QuizQuestion = { ...base, form: 'truth', cards: [id('a')], statement: 'It rained in 1948.', holds: false, altered: { from: '1947', to: '1948' } }
const typed: QuizQuestion = { ...base, form: 'typed', cards: [id('a')], asked: aCard({ answer: 'Wafaq al-Madaris', answerType: 'group' }), others: [] }

test('a choice is right or wrong, and a wrong one says what it would have answered', () => {
  expect(gradeAnswer(choice, { form: 'choice', chosen: 0 })).toEqual({ grade: { credit: 1, verdict: 'right', overruled: false }, said: '' })
  expect(gradeAnswer(choice, { form: 'choice', chosen: 1 })).toMatchObject({ grade: { credit: 0, verdict: 'wrong' }, said: 'The answer is Oslo. Lima: the answer to another card: Which city is in Peru?' })
  expect(gradeAnswer(choice, { form: 'choice', chosen: null })).toMatchObject({ grade: { verdict: 'wrong' }, said: 'The answer is Oslo.' })
})

test('an answer of another form than the question is wrong', () => {
  expect(gradeAnswer(choice, { form: 'truth', said: true }).grade.verdict).toBe('wrong')
  expect(gradeAnswer(order, { form: 'choice', chosen: 0 }).grade.credit).toBe(0)
  expect(gradeAnswer(match, { form: 'typed', text: 'x' }).grade.credit).toBe(0)
})

test('pairs count by how many are right', () => {
  expect(gradeAnswer(match, { form: 'match', pairs: [3, 2, 1, 0] }).grade).toEqual({ credit: 1, verdict: 'right', overruled: false })
  expect(gradeAnswer(match, { form: 'match', pairs: [3, 2, 0, 1] })).toMatchObject({ grade: { credit: 0.5, verdict: 'nearly' }, said: '2 of 4 pairs are right.' })
  expect(gradeAnswer(match, { form: 'match', pairs: [3, null, null, null] }).grade).toMatchObject({ credit: 0.25, verdict: 'wrong' })
})

test('an order counts by how near it is, and chance earns nothing', () => {
  const credit = (places: number[]): number => gradeAnswer(order, { form: 'order', order: places }).grade.credit
  expect(credit([1, 2, 0, 3])).toBe(1)
  expect(credit([2, 1, 0, 3])).toBeCloseTo(4 / 6)
  expect(credit([3, 0, 2, 1])).toBe(0)
  expect(gradeAnswer(order, { form: 'order', order: [2, 1, 0, 3] }).said).toBe('One of them is out of place: of 6 pairs, 5 stand the right way round. Half of them do by chance, so only those beyond half count.')
  expect(gradeAnswer(order, { form: 'order', order: null }).grade.credit).toBe(0)
})

test('things of one time stand right either way', () => {
  const even: QuizQuestion = { ...order, ranks: [0, 0, 1, 2] }
  expect(gradeAnswer(even, { form: 'order', order: [1, 0, 2, 3] }).grade.credit).toBe(1)
  expect(gradeAnswer(even, { form: 'order', order: [0, 1, 2, 3] }).grade.credit).toBe(1)
})

test('an order with things left out or named twice is not right', () => {
  expect(gradeAnswer(order, { form: 'order', order: [1, 2] }).grade.verdict).not.toBe('right')
  expect(gradeAnswer(order, { form: 'order', order: [1, 1, 1, 1] }).grade.verdict).toBe('wrong')
})

test('an altered fact is named, whatever was answered', () => {
  expect(gradeAnswer(truth, { form: 'truth', said: false })).toMatchObject({ grade: { credit: 1 }, said: 'Altered: the text has “1947”, not “1948”.' })
  expect(gradeAnswer(truth, { form: 'truth', said: true })).toMatchObject({ grade: { credit: 0 }, said: 'Altered: the text has “1947”, not “1948”.' })
  expect(gradeAnswer(truth, { form: 'truth', said: null }).grade.verdict).toBe('wrong')
})

test('typed answers are judged as in study', () => {
  expect(gradeAnswer(typed, { form: 'typed', text: 'wafaq al madaris' }).grade).toMatchObject({ credit: 1, verdict: 'right' })
  expect(gradeAnswer(typed, { form: 'typed', text: 'Lima' }).grade.verdict).toBe('wrong')
  expect(gradeAnswer(typed, { form: 'typed', text: ' ' })).toMatchObject({ grade: { credit: 0 }, said: 'The answer is Wafaq al-Madaris.' })
})

const rate = (question: QuizQuestion, response: Parameters<typeof gradeAnswer>[1], feed = true): string[] => suggestReviews(question, response, gradeAnswer(question, response).grade, feed).map(({ card, rating }) => `${card} ${rating}`)

test('only what proves recall, or its lack, counts in the schedule', () => {
  expect(rate(typed, { form: 'typed', text: 'Wafaq al-Madaris' })).toEqual(['a 3'])
  expect(rate(typed, { form: 'typed', text: 'no idea' })).toEqual(['a 1'])
  expect(rate(typed, { form: 'typed', text: 'Wafaq al-Madarsi' })).toEqual(['a 3'])
  expect(suggestReviews(typed, { form: 'typed', text: 'Wafaq al-Madarsi' }, { credit: 0.5, verdict: 'nearly', overruled: true }, true)).toEqual([{ card: 'a', rating: 2 }])
  expect(rate(choice, { form: 'choice', chosen: 0 })).toEqual([])
  expect(rate(choice, { form: 'choice', chosen: 2 })).toEqual(['c0 1'])
  expect(rate(match, { form: 'match', pairs: [3, 2, 0, 1] })).toEqual(['c 1', 'd 1'])
  expect(rate(order, { form: 'order', order: [2, 1, 0, 3] })).toHaveLength(1)
  expect(rate(truth, { form: 'truth', said: false })).toEqual([])
  expect(rate(typed, { form: 'typed', text: 'no idea' }, false)).toEqual([])
})

test('of an order that nobody knew, all of it is to be studied', () => {
  const response = { form: 'order' as const, order: null }
  expect(listMissed(order, response, gradeAnswer(order, response).grade)).toEqual(order.cards)
})
