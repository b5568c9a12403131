import { expect, test } from 'vitest'
import { aCard } from '../../../tests/builders/a-note.ts'
import type { CardId } from '../../model/id.ts'
import type { QuizQuestion } from '../../model/quiz.ts'
import { asksTwice, tellsAnswer } from './tells-answer.ts'

const base = { cards: ['c' as CardId], family: 'dates' as const, section: null }
const typed = (prompt: string, answer: string): QuizQuestion => ({ ...base, form: 'typed', prompt, asked: aCard({ answer }), others: [] })
const truth = (statement: string): QuizQuestion => ({ ...base, form: 'truth', prompt: 'True?', statement, holds: true, altered: null })

test('a question tells the answer of one about the same thing', () => {
  expect(tellsAnswer(typed('In 1958, to which city did Chile move its mint?', 'Lota'), typed('In which year did Chile move its mint to Lota?', '1958'))).toBe(true)
  expect(tellsAnswer(truth('In 1958, Chile moved its mint to Lota.'), typed('To which city did Chile move its mint?', 'Lota'))).toBe(true)
})

test('a word that happens to be an answer elsewhere tells nothing', () => {
  expect(tellsAnswer(typed('How many people lived in Lota in 1901?', '30'), typed('To which city did Chile move its mint?', 'Lota'))).toBe(false)
})

test('a statement that may be false does not stand beside a question of its matter', () => {
  expect(asksTwice(truth('In 1958, Chile moved its mint to Arica.'), truth('In 1958, Chile moved its mint to Arica.'))).toBe(true)
  expect(asksTwice(typed('Who ran the mint?', 'Ana'), typed('Who closed the port?', 'Juan'))).toBe(false)
})
