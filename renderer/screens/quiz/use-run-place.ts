import { useState } from 'react'
import type { EntryId } from '../../../decks/model/id.ts'
import type { Quiz, QuizQuestion, QuizResponse } from '../../../decks/model/quiz.ts'
import type { Judged } from './judge.ts'
import { startResponse } from './responses.ts'
import type { RunPlace } from './run-plan.ts'
import type { RunAnswer } from './use-run-answers.ts'

/** An answer on show; `entry` is null when it does not count. */
export interface ShownAnswer extends Judged {
  readonly entry: EntryId | null
  /** ms. */
  readonly took: number
}

/** Where a run stands: the question on show, what is answered so far, and its answer once that is shown. */
export interface Standing {
  readonly at: RunPlace | null
  readonly question: QuizQuestion | undefined
  readonly draft: QuizResponse
  readonly setDraft: (draft: QuizResponse) => void
  readonly answer: ShownAnswer | null
  readonly setAnswer: (answer: ShownAnswer) => void
  readonly goTo: (place: RunPlace | null) => void
}

const nothing: QuizResponse = { form: 'typed', text: '' }

/** Begins at `first`. An answer that is taken back elsewhere, by the menu or in another window, is asked for anew. */
export function useRunPlace(quiz: Quiz, answers: ReadonlyMap<number, RunAnswer>, first: () => RunPlace | null): Standing {
  const [at, setAt] = useState(first)
  const question = quiz.questions[at?.question ?? -1]
  const [draft, setDraft] = useState<QuizResponse>(() => (question ? startResponse(question) : nothing))
  const [given, setGiven] = useState<ShownAnswer | null>(null)
  const lost = given !== null && given.entry !== null && at !== null && answers.get(at.question)?.entry !== given.entry
  if (lost) {
    setGiven(null)
    setDraft(question ? startResponse(question) : nothing)
  }
  const goTo = (place: RunPlace | null) => {
    const next = quiz.questions[place?.question ?? -1]
    setAt(place)
    setGiven(null)
    setDraft(next ? startResponse(next) : nothing)
  }
  return { at, question, draft, setDraft, answer: lost ? null : given, setAnswer: setGiven, goTo }
}
