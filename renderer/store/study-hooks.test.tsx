import { act, render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ArticleId, DeckId, PassageId, PresetId, QuizId } from '../../decks/model/id.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { quizSchema } from '../../decks/model/quiz.ts'
import { seminarSchema } from '../../decks/model/seminar.ts'
import { anArticle } from '../../tests/builders/a-cited-deck.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { answerQuiz } from './answer-quiz.ts'
import { assignPreset } from './assign-preset.ts'
import { keepPlan } from './keep-plan.ts'
import { markRead } from './mark-read.ts'
import { openTestStore } from './open-test-store.ts'
import { recordReview } from './record-review.ts'
import { savePreset } from './save-preset.ts'
import { saveSeminar } from './save-seminar.ts'
import { scheduleCards } from './schedule-cards.ts'
import { startQuiz } from './start-quiz.ts'
import { StoreProvider } from './store-context.tsx'
import type { Store } from './store.ts'
import { undoLast } from './undo-last.ts'
import { useDeckPreset } from './use-deck-preset.ts'
import { useHardCards } from './use-hard-cards.ts'
import { usePlanKey } from './use-plan-key.ts'
import { usePlan } from './use-plan.ts'
import { usePresets } from './use-presets.ts'
import { useQuiz } from './use-quiz.ts'
import { useQuizzes } from './use-quizzes.ts'
import { useReading } from './use-reading.ts'
import { useSeminars } from './use-seminars.ts'

const deck = 'rivers' as DeckId
const noon = Date.UTC(2026, 0, 5, 12)

function Shown() {
  const presets = usePresets()
  const preset = useDeckPreset(deck)
  const hard = useHardCards()
  const seminars = useSeminars()
  const plan = usePlan()
  const key = usePlanKey()
  const reading = useReading('port' as ArticleId)
  const quizzes = useQuizzes()
  const quiz = useQuiz('quiz-1' as QuizId)
  if (presets === undefined || preset === undefined || hard === undefined || seminars === undefined || plan === undefined || key === undefined || reading === undefined || quizzes === undefined || quiz === undefined) return null
  const said = [presets.length, preset.name, hard.map(({ card }) => card.id).join(), seminars.length, plan?.key ?? 'none', key === '' ? 'no key' : 'a key', [...reading].join(), quizzes.length, quiz?.answers.size ?? 'none']
  return <output>{said.join(' · ')}</output>
}

async function shows(text: string): Promise<void> {
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(text))
}

test('presets, hard cards, seminars, plans, reading and quizzes are shown as they change', async () => {
  let now = noon
  const { store } = await openTestStore({ decks: [{ ...aDeckFile({}, {}), articles: [anArticle()] }], now: () => now })
  render(<StoreProvider store={store}><Shown /></StoreProvider>)
  await shows('1 · Standard ·  · 0 · none · no key ·  · 0 · none')
  const deeds: [string, (store: Store) => Promise<unknown>][] = [
    ['2 · Standard ·  · 0 · none · no key ·  · 0 · none', (to) => savePreset(to, { ...standardPreset, id: 'firm' as PresetId, name: 'Firm', hardAfter: 1, relearningSteps: [] }, { replan: false })],
    ['2 · Firm ·  · 0 · none · no key ·  · 0 · none', (to) => assignPreset(to, [deck], 'firm' as PresetId, { replan: false })],
    ['2 · Firm ·  · 1 · none · a key ·  · 0 · none', (to) => saveSeminar(to, seminarSchema.parse({ id: 's1', title: 'Harbours', at: noon + 9e9, decks: [deck], articles: [], minutes: 20, off: { weekdays: [], days: [] }, gated: true, from: 0 }))],
    ['2 · Firm ·  · 1 · kept · a key ·  · 0 · none', (to) => keepPlan(to, { days: [], seminars: [] }, 'kept')],
    ['2 · Firm ·  · 1 · kept · a key · p1 · 0 · none', (to) => markRead(to, 'port' as ArticleId, ['p1' as PassageId], true)],
    ['2 · Firm ·  · 1 · kept · a key · p1 · 1 · 0', (to) => startQuiz(to, quizSchema.parse({ id: 'quiz-1', title: 'Rivers', at: noon, recipe: { decks: [], articles: [], tags: [], families: [], only: 'all', cards: [], forms: ['truth'], count: 1, minutes: null, feed: false, seed: 1 }, questions: [{ cards: ['c1'], family: 'figures', section: null, prompt: 'Does it hold?', form: 'truth', statement: 'It is long.', holds: true, altered: null }] }))],
    ['2 · Firm ·  · 1 · kept · a key · p1 · 1 · 1', (to) => answerQuiz(to, { quiz: 'quiz-1' as QuizId, question: 0, response: { form: 'truth', said: null }, grade: { credit: 0, verdict: 'wrong', overruled: false }, took: 1, reviews: [] })],
    ['2 · Firm · c1 · 1 · kept · a key · p1 · 1 · 1', async (to) => {
      await scheduleCards(to, [aCardId('c1')], { what: 'due', day: 20_400 })
      now += 9e8
      return recordReview(to, { card: aCardId('c1'), rating: 1, took: 1 })
    }],
    ['2 · Firm ·  · 1 · kept · a key · p1 · 1 · 1', (to) => undoLast(to, 'answers')],
  ]
  for (const [text, deed] of deeds) {
    expect(await act(() => deed(store))).toMatchObject({ ok: true })
    await shows(text)
  }
})
