import { parentPort } from 'node:worker_threads'
import { default_w } from 'ts-fsrs'
import type { CardId, NoteId, SeminarId } from '../../decks/model/id.ts'
import { planToday, planSeminars } from '../../decks/study/seminar/plan-seminars.ts'
import type { PlannerInput } from '../../decks/study/seminar/planner-input.ts'

const dayLength = 86_400_000
const now = 20_000.7 * dayLength

function makeInput(minutes: number): PlannerInput {
  return {
    now,
    days: Array.from({ length: 60 }, (_, ahead) => ({ day: 20_000 + ahead, at: now + ahead * dayLength, seconds: minutes * 60 })),
    seminars: [{ id: 'seminar' as SeminarId, at: now + 59.7 * dayLength }],
    cards: Array.from({ length: 800 }, (_, place) => ({
      card: `card-${place}` as CardId,
      note: `note-${place}` as NoteId,
      fresh: place >= 300,
      stability: place >= 300 ? 0 : 1 + (place % 40),
      difficulty: place >= 300 ? 0 : 2 + (place % 8),
      lastAt: place >= 300 ? null : now - (1 + (place % 30)) * dayLength,
      seminars: [0],
      weights: 0,
      open: true,
      notToday: false,
    })),
    weights: [[...default_w]],
    pace: { fresh: 40, known: 8, forgotten: 22 },
    kept: 0.8,
  }
}

function time(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** The slower of few and many minutes, the middle one of five turns each. */
function middle(work: (input: PlannerInput) => unknown): number {
  return Math.max(...[15, 45].map((minutes) => Array.from({ length: 5 }, () => time(() => work(makeInput(minutes)))).sort((a, b) => a - b)[2] as number))
}

planSeminars(makeInput(15))
parentPort?.postMessage({ milliseconds: middle((input) => planSeminars(input)), day: middle((input) => planToday(input)) }, [])
