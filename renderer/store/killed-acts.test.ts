import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { DeckId, PresetId, QuizId } from '../../decks/model/id.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { quizSchema } from '../../decks/model/quiz.ts'
import type { Result } from '../../decks/result.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { anEntry } from '../../tests/builders/an-entry.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { must } from '../../tests/builders/must.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { answerQuiz } from './answer-quiz.ts'
import { applyEntries } from './apply-entries.ts'
import { assignPreset } from './assign-preset.ts'
import { findQuiz } from './list-quizzes.ts'
import { openTestStore, type TestStore } from './open-test-store.ts'
import { readDeckPreset } from './read-deck-preset.ts'
import { recordReview } from './record-review.ts'
import { savePreset } from './save-preset.ts'
import { startQuiz } from './start-quiz.ts'
import { undoLast } from './undo-last.ts'

// An act that changes several things, and a page that dies after the journal has it and in the midst of showing it: the view
// then has none of it, and the next start has all of it.

const day = 24 * 3_600_000
const noon = Date.UTC(2026, 0, 5, 12)
const rivers = 'rivers' as DeckId
const [c1, c2] = [aCardId('c1'), aCardId('c2')]
const many = 2000

/** From now on the database breaks at the `count`th change of a card. */
function breakAt({ store }: TestStore, count: number): void {
  let left = count
  store.database.memories.hook('updating', () => {
    left -= 1
    if (left <= 0) throw new Error('The page died.')
  })
}

/** What the tables held, and the next start, whose view must be that of the journal alone. */
async function dieAndRestart(before: TestStore, act: () => Promise<Result<unknown>>, count = 1): Promise<TestStore> {
  const tables = await readTables(before.store.database)
  breakAt(before, count)
  expect(await act()).toMatchObject({ ok: false, problem: { type: 'view-behind' } })
  expect(await readTables(before.store.database)).toEqual(tables)
  before.store.database.close()
  const again = await openTestStore({ shell: createFakeShell(before.shell), name: before.store.database.name, now: () => before.store.now() })
  const rebuilt = await openTestStore({ shell: createFakeShell(before.shell) })
  expect(await readTables(again.store.database)).toEqual(await readTables(rebuilt.store.database))
  return again
}

test('an answer that pauses its card', async () => {
  let now = noon
  const opened = await openTestStore({ decks: [aDeckFile({})], now: () => now })
  must(await savePreset(opened.store, { ...standardPreset, hardAfter: 1, pauseHard: true }, { replan: false }))
  must(await recordReview(opened.store, { card: c1, rating: 4, took: 1000 }))
  now += 30 * day
  const { store } = await dieAndRestart(opened, () => recordReview(opened.store, { card: c1, rating: 1, took: 1000 }))
  expect(await store.database.memories.get(c1)).toMatchObject({ suspended: true, memory: { lapses: 1, reps: 2 } })
  expect(must(await undoLast(store, 'answers'))).toMatchObject({ count: 2 })
  expect(await store.database.memories.get(c1)).toMatchObject({ suspended: false, memory: { lapses: 0, reps: 1 } })
})

test('an answer in a quiz and what it says of two cards', async () => {
  const opened = await openTestStore({ decks: [aDeckFile({}, {})], now: () => noon })
  const recipe = { decks: ['rivers'], articles: [], tags: [], families: [], only: 'all', cards: [], forms: ['truth'], count: 1, minutes: null, feed: true, seed: 1 }
  const questions = [{ cards: ['c1', 'c2'], family: 'figures', section: null, prompt: 'Does it hold?', form: 'truth', statement: 'It is 40 miles long.', holds: true, altered: null }]
  const quiz = 'quiz-1' as QuizId
  must(await startQuiz(opened.store, quizSchema.parse({ id: quiz, title: 'Rivers', at: noon, recipe, questions })))
  const answer = { quiz, question: 0, response: { form: 'truth', said: true }, grade: { credit: 1, verdict: 'right', overruled: false }, took: 6000, reviews: [{ card: c1, rating: 3 }, { card: c2, rating: 3 }] } as const
  const { store } = await dieAndRestart(opened, () => answerQuiz(opened.store, answer), 2)
  expect((await findQuiz(store, quiz))?.answers.size).toBe(1)
  expect((await store.database.memories.bulkGet([c1, c2])).map((row) => row?.memory.reps)).toEqual([1, 1])
  expect(must(await undoLast(store, 'answers'))).toMatchObject({ count: 3 })
  expect((await store.database.memories.bulkGet([c1, c2])).map((row) => row?.memory.reps)).toEqual([0, 0])
})

test('two thousand cards planned again, of which half were done', async () => {
  const opened = await openTestStore({ decks: [aDeckFile(...Array.from({ length: many }, () => ({})))], now: () => noon + 5 * day })
  const entries = Array.from({ length: many }, (_, place) => anEntry('review', 4 * day + 60_000 + place, { card: `c${place + 1}`, rating: 4 }))
  must(await opened.shell.call('journal.append', { lines: entries.map((entry) => JSON.stringify(entry)) }))
  await opened.store.database.transaction('rw', opened.store.database.tables, async () => applyEntries(opened.store.database, entries))
  const firm = { ...standardPreset, id: 'firm' as PresetId, name: 'Firm', desiredRetention: 0.97, fuzz: false }
  must(await savePreset(opened.store, firm, { replan: false }))
  const before = await opened.store.database.memories.toArray()
  const { store } = await dieAndRestart(opened, () => assignPreset(opened.store, [rivers], firm.id, { replan: true }), many / 2)
  expect((await readDeckPreset(store, rivers)).id).toBe('firm')
  const after = await store.database.memories.toArray()
  expect(after.filter(({ memory }, place) => memory.due < (before[place]?.memory.due ?? 0))).toHaveLength(many)
})
