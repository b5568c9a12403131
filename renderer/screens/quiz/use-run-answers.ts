import { useMemo, useState } from 'react'
import type { EntryId } from '../../../decks/model/id.ts'
import type { QuizGrade } from '../../../decks/model/quiz.ts'
import type { QuizView } from '../../store/list-quizzes.ts'

/** What is known of an answer that counts. */
export interface RunAnswer {
  readonly entry: EntryId
  readonly grade: QuizGrade
  /** ms. */
  readonly took: number
}

/** The answers of a quiz as they now stand. */
export interface RunAnswers {
  readonly answers: ReadonlyMap<number, RunAnswer>
  /** An answer was just kept. */
  readonly note: (question: number, answer: RunAnswer) => void
  /** An answer was just taken back. */
  readonly forget: (question: number, entry: EntryId) => void
}

// [Note: answers ahead] The store tells its answers a moment after they were kept. Until then what was just kept or taken
// back stands here; then the store alone is believed, which also knows what was undone by the menu or in another window.

/** The answers that the store tells, with what was kept or taken back a moment ago. */
export function useRunAnswers({ answers: told }: QuizView): RunAnswers {
  const [ahead, setAhead] = useState<ReadonlyMap<number, RunAnswer>>(new Map())
  const [gone, setGone] = useState<ReadonlySet<EntryId>>(new Set())
  const [heard, setHeard] = useState(told)
  if (heard !== told) {
    const entries = new Set([...told.values()].map(({ id }) => id))
    setHeard(told)
    setAhead(new Map([...ahead].filter(([, { entry }]) => !entries.has(entry))))
    setGone(new Set([...gone].filter((entry) => entries.has(entry))))
  }
  const answers = useMemo(() => {
    const known = [...told].filter(([, { id }]) => !gone.has(id)).map(([question, { id, grade, took }]) => [question, { entry: id, grade, took }] as const)
    return new Map<number, RunAnswer>([...known, ...ahead])
  }, [told, ahead, gone])
  return {
    answers,
    note: (question, answer) => setAhead((before) => new Map([...before, [question, answer]])),
    forget: (question, entry) => {
      setAhead((before) => new Map([...before].filter(([place]) => place !== question)))
      setGone((before) => new Set([...before, entry]))
    },
  }
}
