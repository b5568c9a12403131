import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { CardId, DeckId, PassageId, QuizId } from '../../decks/model/id.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { quizSchema, type Quiz } from '../../decks/model/quiz.ts'
import type { Rating } from '../../decks/model/review.ts'
import { aCitation, anArticle } from '../../tests/builders/a-cited-deck.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { must } from '../../tests/builders/must.ts'
import { answerQuiz } from './answer-quiz.ts'
import { flagCard } from './flag-card.ts'
import { findQuiz, listQuizzes } from './list-quizzes.ts'
import { openTestStore } from './open-test-store.ts'
import { readQuizSource } from './read-quiz-source.ts'
import { readToday } from './read-today.ts'
import { recordReview } from './record-review.ts'
import { redoLast } from './redo-last.ts'
import { removeQuiz } from './remove-quiz.ts'
import { savePreset } from './save-preset.ts'
import { startQuiz } from './start-quiz.ts'
import type { Store } from './store.ts'
import { suspendCard } from './suspend-card.ts'
import { undoLast } from './undo-last.ts'

const noon = Date.UTC(2026, 0, 5, 12)
const aQuiz = (id = 'quiz-1', at = noon): Quiz =>
  quizSchema.parse({
    id,
    title: 'Rivers',
    at,
    recipe: { decks: ['rivers'], articles: [], tags: [], families: [], only: 'all', cards: [], forms: ['truth'], count: 2, minutes: null, feed: true, seed: 1 },
    questions: ['c1', 'c2'].map((card) => ({ cards: [card], family: 'figures', section: null, prompt: 'Does it hold?', form: 'truth', statement: 'It is 40 miles long.', holds: true, altered: null })),
  })

const answer = (store: Store, question: number, cards: CardId[] = [], said = true, quiz = 'quiz-1') =>
  answerQuiz(store, { quiz: quiz as QuizId, question, response: { form: 'truth', said }, grade: { credit: said ? 1 : 0, verdict: said ? 'right' : 'wrong', overruled: false }, took: 6000, reviews: cards.map((card) => ({ card, rating: 3 as Rating })) })

test('a quiz is begun, answered question by question, and done when all are', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({}, {})] })
  must(await startQuiz(store, aQuiz()))
  must(await startQuiz(store, aQuiz('quiz-2', noon + 1)))
  expect((await listQuizzes(store)).map(({ quiz, answers, done }) => [quiz.id, answers.size, done])).toEqual([['quiz-2', 0, false], ['quiz-1', 0, false]])
  must(await answer(store, 0, [], false))
  must(await answer(store, 0))
  expect((await findQuiz(store, 'quiz-1' as QuizId))?.answers.get(0)).toMatchObject({ grade: { verdict: 'right' } })
  must(await answer(store, 1))
  expect(await findQuiz(store, 'quiz-1' as QuizId)).toMatchObject({ done: true })
  must(await undoLast(store, 'answers'))
  must(await undoLast(store, 'answers'))
  expect((await findQuiz(store, 'quiz-1' as QuizId))?.answers.get(0)).toMatchObject({ grade: { verdict: 'wrong' } })
  expect(await answer(store, 2)).toMatchObject({ ok: false, problem: { type: 'no-quiz' } })
  expect(await startQuiz(store, { ...aQuiz(), title: '' })).toMatchObject({ ok: false, problem: { type: 'bad-quiz', where: 'title' } })
})

test('a quiz that is removed comes back with its answers', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({}, {})] })
  must(await startQuiz(store, aQuiz()))
  must(await answer(store, 0))
  must(await removeQuiz(store, 'quiz-1' as QuizId))
  expect(await listQuizzes(store)).toEqual([])
  expect(await findQuiz(store, 'quiz-1' as QuizId)).toBeNull()
  expect(await removeQuiz(store, 'quiz-1' as QuizId)).toMatchObject({ ok: false, problem: { type: 'no-quiz' } })
  must(await undoLast(store, 'edits'))
  expect((await findQuiz(store, 'quiz-1' as QuizId))?.answers.size).toBe(1)
})

test('answers that feed the schedule are reviews in the same act; those that do not stay apart', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({}, {})] })
  must(await startQuiz(store, aQuiz()))
  must(await answer(store, 0))
  expect(await readToday(store)).toMatchObject({ done: { answers: 0, newCards: 0 }, apart: { quiz: { answers: 1, known: 1, took: 6000 } } })
  must(await answer(store, 1, [aCardId('c1'), aCardId('c2'), aCardId('gone')]))
  expect(await readToday(store)).toMatchObject({ done: { answers: 2, newCards: 2, took: 6000 }, apart: { quiz: { answers: 1 } } })
  const reviews = (await store.database.entries.toArray()).flatMap(({ entry }) => (entry.kind === 'review' ? [entry] : []))
  expect(reviews).toMatchObject([{ quiz: 'quiz-1', took: 3000 }, { quiz: 'quiz-1', took: 3000 }])
  expect(must(await undoLast(store, 'answers'))).toMatchObject({ undone: { kind: 'quiz-answer' }, count: 3 })
  expect((await store.database.memories.toArray()).map(({ memory }) => memory.reps)).toEqual([0, 0])
  must(await redoLast(store, 'answers'))
  expect((await store.database.memories.toArray()).map(({ memory }) => memory.reps)).toEqual([1, 1])
})

test('a card that an answer in a quiz makes hard to keep is paused in the same act where its options say so', async () => {
  let now = noon
  const { store } = await openTestStore({ decks: [aDeckFile({}, {})], now: () => now })
  must(await savePreset(store, { ...standardPreset, hardAfter: 1, pauseHard: true }, { replan: false }))
  must(await recordReview(store, { card: aCardId('c1'), rating: 4, took: 1 }))
  now += 30 * 24 * 3_600_000
  must(await startQuiz(store, aQuiz()))
  const miss = { quiz: 'quiz-1' as QuizId, question: 0, response: { form: 'truth', said: false }, grade: { credit: 0, verdict: 'wrong', overruled: false }, took: 6000, reviews: [{ card: aCardId('c1'), rating: 1 }, { card: aCardId('c2'), rating: 1 }] } as const
  must(await answerQuiz(store, miss))
  const paused = async () => (await store.database.memories.toArray()).map(({ suspended, memory }) => [suspended, memory.lapses])
  expect(await paused()).toEqual([[true, 1], [false, 0]])
  expect(must(await undoLast(store, 'answers'))).toMatchObject({ undone: { kind: 'quiz-answer' }, count: 4 })
  expect(await paused()).toEqual([[false, 0], [false, 0]])
})

test('quizzes are built from all notes, what is known of their cards, and their articles', async () => {
  const file = aDeckFile({}, {}, {})
  const passages = anArticle().passages.map((passage) => ({ ...passage, section: `Part ${passage.paragraph}` }))
  const notes = file.notes.map((note, place) => ({ ...note, citations: place === 2 ? [] : [aCitation({ passage: (place === 0 ? 'p1' : 'f1') as PassageId })] }))
  const others = { ...aDeckFile({ id: 'a1' }), deck: { ...file.deck, id: 'a' as DeckId, title: 'A first deck' }, notes: aDeckFile({ id: 'a1' }).notes.map((note) => ({ ...note, id: 'a-note' as typeof note.id })) }
  const { store } = await openTestStore({ decks: [{ ...file, articles: [anArticle({ passages })], notes }, others] })
  must(await recordReview(store, { card: aCardId('c1'), rating: 4, took: 1 }))
  must(await flagCard(store, aCardId('c2'), ''))
  must(await suspendCard(store, aCardId('c3'), true))
  const source = await readQuizSource(store)
  expect(source.decks.map(({ title }) => title)).toEqual(['A first deck', 'Rivers'])
  expect(source.articles).toEqual([{ id: 'port', title: 'The Port in Figures', authors: ['A. Writer'], issued: '2010-01', label: 'Writer 2010' }])
  expect(source.notes.map(({ note, deck, section, article }) => [note.id, deck, section, article])).toEqual([['a-note', 'a', null, null], ['n1', 'rivers', 'Part 1', 'port'], ['n2', 'rivers', 'Part 2', 'port'], ['n3', 'rivers', null, null]])
  expect([...source.cards]).toEqual([
    ['c1', { met: true, marked: false, paused: false, recall: 1, hard: false }],
    ['c2', { met: false, marked: true, paused: false, recall: null, hard: false }],
    ['c3', { met: false, marked: false, paused: true, recall: null, hard: false }],
  ])
})
