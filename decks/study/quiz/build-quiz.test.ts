import { expect, test } from 'vitest'
import { assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check'
import { aQuizOf, aQuizSource, aRecipe, shippedDecks } from '../../../tests/builders/a-quiz-source.ts'
import { aCard, aDeckOfNotes, aNote } from '../../../tests/builders/a-note.ts'
import type { CardId, NoteId, QuizId } from '../../model/id.ts'
import type { QuizQuestion } from '../../model/quiz.ts'
import { quizFormSchema, quizSchema } from '../../model/quiz.ts'
import { familySchema } from '../../model/fact.ts'
import { buildQuiz } from './build-quiz.ts'
import { countQuiz } from './count-quiz.ts'
import { couldBeRight } from './also-right.ts'
import { readKnowledge } from './knowledge.ts'
import { keyOf } from './names.ts'
import { tellsAnswer } from './tells-answer.ts'
import type { QuizCardState } from './quiz-source.ts'

const source = aQuizSource(shippedDecks())
const knowledge = readKnowledge(source)
const head = { id: 'quiz-1' as QuizId, title: 'A quiz', at: 5 }
const aState = (rest: Partial<QuizCardState>): QuizCardState => ({ met: true, marked: false, paused: false, recall: 0.99, hard: false, ...rest })
const recipes = record({
  forms: uniqueArray(constantFrom(...quizFormSchema.options), { minLength: 1 }),
  families: uniqueArray(constantFrom(...familySchema.options), { maxLength: 3 }),
  count: integer({ min: 1, max: 60 }),
  seed: integer({ min: 0, max: 4_294_967_295 }),
})

/** What must hold of any question, as a list of what does not. */
function findFaults(question: QuizQuestion): string[] {
  const faults: string[] = []
  const asked = knowledge.byId.get(question.cards[0] as CardId)
  if (question.form === 'choice' || question.form === 'whom') {
    const texts = question.options.map(({ text }) => keyOf(text))
    if (new Set(texts).size < texts.length) faults.push('two options are the same')
    if (question.options[question.right]?.card !== question.cards[0]) faults.push('the right one is not that of the card')
    if (question.form === 'choice' && asked !== undefined && question.options.some(({ text }, place) => place !== question.right && couldBeRight(text, asked, knowledge))) faults.push('a wrong option could be right')
  }
  if (question.form === 'match' || question.form === 'contested') {
    if (question.pairs.length !== question.left.length || new Set(question.pairs).size < question.pairs.length) faults.push('pairs do not fit')
  }
  if (question.form === 'match') {
    const answers = question.cards.map((id) => knowledge.byId.get(id)?.card.answer)
    if (question.pairs.some((right, left) => question.right[right] !== answers[left])) faults.push('a pair is not that of its card')
  }
  if (question.form === 'order') {
    if (question.items.some((item) => /\b(?:1\d|20)\d\d\b/u.test(item))) faults.push('an item tells its year')
    if (new Set(question.ranks).size < question.ranks.length || question.ranks.length !== question.cards.length) faults.push('ranks do not fit')
    const years = question.dates.map((date) => Number(/\d{4}/u.exec(date)?.[0]))
    if (question.ranks.some((rank, a) => question.ranks.some((other, b) => rank < other && (years[a] ?? 0) > (years[b] ?? 0)))) faults.push('ranks go against the dates')
  }
  if (question.form === 'truth') {
    if (question.holds !== (question.altered === null)) faults.push('it is true and altered')
    if (question.altered !== null && !question.statement.includes(question.altered.to)) faults.push('what was altered is not in it')
    if (/\b(?:the the|an? the|a [aeiou]\p{L}+ is|the (?:\p{L}+ )?the) /u.test(question.statement)) faults.push('an article stands twice')
  }
  return faults
}

test('any recipe gives sound questions, no more than wanted, and the same ones every time', () => {
  assert(property(recipes, (rest) => {
    const [built, again] = [buildQuiz(source, aRecipe(rest), head), buildQuiz(source, aRecipe(rest), head)]
    expect(JSON.stringify(again)).toBe(JSON.stringify(built))
    if (!built.ok) {
      expect(built.problem.detail).toMatch(/[Cc]hoose/u)
      return
    }
    const { questions } = built.value
    expect(questions.length).toBeLessThanOrEqual(rest.count)
    expect(questions.flatMap((question) => findFaults(question).map((fault) => `${fault}: ${JSON.stringify(question)}`))).toEqual([])
    expect(questions.filter((question) => !rest.forms.includes(question.form))).toEqual([])
    expect(quizSchema.parse(JSON.parse(JSON.stringify(built.value)))).toEqual(built.value)
  }), { numRuns: 30 })
})

test('another seed gives another quiz', () => {
  const quizzes = [1, 2, 3, 4, 5].map((seed) => JSON.stringify(aQuizOf(source, { seed }).questions))
  expect(new Set(quizzes).size).toBe(5)
})

test('no note is asked twice while others are left, and no question twice in one form', () => {
  const { questions } = aQuizOf(source, { count: 40 })
  const notes = questions.flatMap(({ cards }) => cards.map((id) => knowledge.byId.get(id)?.note.id))
  expect(new Set(notes).size).toBe(notes.length)
  const many = aQuizOf(source, { count: 200 }).questions
  const asked = many.map(({ form, prompt, cards, ...rest }) => JSON.stringify([form, form === 'truth' ? { ...rest } : prompt, form === 'match' || form === 'order' ? cards : []]))
  expect(new Set(asked).size).toBe(asked.length)
})

test('no question of a short quiz tells the answer of another', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const { questions } = aQuizOf(source, { count: 12, seed })
    const telling = questions.flatMap((one) => questions.filter((other) => other !== one && tellsAnswer(one, other)).map((other) => `${JSON.stringify(one)} tells ${JSON.stringify(other)}`))
    expect(telling).toEqual([])
  }
})

test('a short quiz is spread over the text', () => {
  const { questions } = aQuizOf(source, { count: 12, forms: ['choice', 'typed'] })
  expect(new Set(questions.map(({ section }) => section)).size).toBeGreaterThanOrEqual(4)
  expect(new Set(questions.map(({ family }) => family)).size).toBeGreaterThanOrEqual(4)
})

test('about half of the statements are true', () => {
  const truths = [1, 2, 3, 4].flatMap((seed) => aQuizOf(source, { count: 200, forms: ['truth'], seed }).questions)
  const share = truths.filter((question) => question.form === 'truth' && question.holds).length / truths.length
  expect(truths.length).toBeGreaterThan(100)
  expect(share).toBeGreaterThan(0.4)
  expect(share).toBeLessThan(0.6)
})

function typedOf(recall: number | null): number {
  const own = aQuizSource(shippedDecks(), new Map(knowledge.cards.map(({ card }) => [card.id, aState({ met: recall !== null, recall })])))
  return aQuizOf(own, { count: 30, forms: ['choice', 'typed', 'truth'] }).questions.filter(({ form }) => form === 'typed').length
}

test('cards known well are asked in harder forms than new ones', () => {
  expect(typedOf(0.95)).toBeGreaterThan(typedOf(null) + 3)
})

test('the recipe decides whose cards are asked', () => {
  const [first, second, third] = knowledge.cards
  const own = aQuizSource(shippedDecks(), new Map([[first!.card.id, aState({ marked: true })], [second!.card.id, aState({ recall: 0.3 })], [third!.card.id, aState({ paused: true })]]))
  const askedBy = (rest: Parameters<typeof aRecipe>[0]): number => countQuiz(own, aRecipe(rest)).cards
  expect(askedBy({ only: 'marked' })).toBe(1)
  expect(askedBy({ only: 'weak' })).toBe(1)
  expect(askedBy({ only: 'met' })).toBe(1)
  expect(askedBy({ only: 'all' })).toBe(knowledge.cards.length - 2)
  expect(askedBy({ cards: [first!.card.id] })).toBe(1)
  expect(askedBy({ decks: [source.decks[1]!.id] })).toBe(6)
  expect(askedBy({ articles: [source.articles[1]!.id] })).toBe(6)
  expect(askedBy({ families: ['places'] })).toBe(knowledge.cards.filter(({ note }) => note.family === 'places').length)
})

test('where there is nothing to ask, it is said what to change', () => {
  const empty = buildQuiz(source, aRecipe({ only: 'marked' }), head)
  expect(!empty.ok && empty.problem.detail).toBe('No cards are marked as wrong in what you chose. Choose “all cards”.')
  const unfit = buildQuiz(aQuizSource([aDeckOfNotes()]), aRecipe({ forms: ['order', 'contested'] }), head)
  expect(!unfit.ok && unfit.problem.detail).toContain('an order needs three dated events')
})

test('cards that were written by hand have options too: what others of their deck answer that ask alike', () => {
  const capitals = [['Norway', 'Oslo'], ['Chile', 'Santiago'], ['Kenya', 'Nairobi'], ['Peru', 'Lima']]
  const notes = capitals.map(([land, city], place) => aNote({ id: `n${place}` as NoteId, cards: [aCard({ id: `c${place}` as CardId, question: `What is the capital of ${land}?`, answer: city ?? '' })] }))
  const { questions } = aQuizOf(aQuizSource([aDeckOfNotes({ notes })]), { forms: ['choice'] })
  expect(questions).toHaveLength(4)
  expect(questions.every((question) => question.form === 'choice' && question.options.length === 4)).toBe(true)
})

test('the count says what each form can give', () => {
  const { cards, byForm } = countQuiz(source, aRecipe())
  expect(cards).toBe(knowledge.cards.length)
  for (const form of ['choice', 'typed', 'truth'] as const) {
    expect(aQuizOf(source, { forms: [form], count: 200 }).questions.length).toBeLessThanOrEqual(byForm[form])
    expect(byForm[form]).toBeGreaterThan(30)
  }
  expect(aQuizOf(source, { forms: ['order'], count: 200 }).questions).toHaveLength(byForm.order)
})

test('no two questions tell the answers of each other, however many are wanted', () => {
  for (const seed of [1, 2, 3]) {
    const { questions } = aQuizOf(source, { seed, count: 90, forms: ['choice', 'typed', 'truth', 'whom'] })
    const telling = questions.flatMap((one, at) => questions.slice(at + 1).filter((later) => tellsAnswer(one, later) && tellsAnswer(later, one)))
    expect(telling).toEqual([])
  }
})

test('true and false statements are in balance', () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const statements = aQuizOf(source, { seed, count: 10, forms: ['truth'] }).questions.flatMap((question) => (question.form === 'truth' ? [question.holds] : []))
    const truths = statements.filter(Boolean).length
    expect(Math.abs(2 * truths - statements.length)).toBeLessThanOrEqual(4)
  }
})
