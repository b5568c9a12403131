import type { CardId } from '../../decks/model/id.ts'
import { quizSchema, type Quiz, type QuizQuestion } from '../../decks/model/quiz.ts'
import { aCard } from './a-note.ts'

const cards = ['one'] as CardId[]
const base = { cards, family: 'figures', section: 'The docks' } as const

/** One question of every form, about the deck of `aCitedDeck`. */
export const someQuestions: readonly QuizQuestion[] = [
  { ...base, form: 'choice', prompt: 'How many ships wait each month?', options: [{ text: '200', card: null, remark: 'Those that land' }, { text: '300', card: cards[0] ?? null, remark: null }, { text: '40', card: null, remark: null }], right: 1 },
  { ...base, form: 'typed', prompt: 'How many ships wait each month, by the older company?', asked: aCard({ id: 'one' as CardId, question: 'How many ships wait each month, by the older company?', answer: '300 ships', answerType: 'count' }), others: [] },
  { ...base, form: 'match', cards: ['one', 'two', 'three'] as CardId[], family: 'relations', section: null, prompt: 'Which belongs to which?', left: ['Docks', 'Road', 'Register'], right: ['the north', 'volume 3', 'two companies'], pairs: [2, 0, 1] },
  { ...base, form: 'order', cards: ['one', 'two', 'three'] as CardId[], family: 'dates', prompt: 'Put these events in order.', items: ['The road opens', 'The docks open', 'The register begins'], ranks: [2, 0, 1], dates: ['2004', '1999', '2001'] },
  { ...base, form: 'whom', prompt: 'According to whom do 300 ships wait?', options: [{ text: 'the older company', card: cards[0] ?? null, remark: null }, { text: 'the harbour register', card: null, remark: null }], right: 0 },
  { ...base, form: 'contested', prompt: 'Who gives which figure?', left: ['300 ships', '280 ships'], right: ['the register', 'the older company'], pairs: [1, 0] },
  { ...base, form: 'truth', prompt: 'True or false?', statement: 'The port moves 60 million tons a year.', holds: false, altered: { from: '40 million', to: '60 million' } },
]

/** A quiz of these questions, by default of all; its results stay out of the schedule. */
export function aQuiz(questions: readonly QuizQuestion[] = someQuestions, change: Partial<Quiz['recipe']> = {}): Quiz {
  return quizSchema.parse({
    id: 'quiz-1',
    title: 'The port',
    at: Date.UTC(2026, 0, 5, 12),
    recipe: { decks: [], articles: [], tags: [], families: [], only: 'all', cards: [], forms: ['choice', 'typed', 'match', 'order', 'whom', 'contested', 'truth'], count: questions.length, minutes: null, feed: false, seed: 7, ...change },
    questions,
  })
}

/** The questions of one form. */
export function questionsOf(form: QuizQuestion['form']): QuizQuestion[] {
  return someQuestions.filter((question) => question.form === form)
}
