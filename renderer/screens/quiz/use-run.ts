import { useState } from 'react'
import type { QuizView } from '../../store/list-quizzes.ts'
import { startQuiz } from '../../store/start-quiz.ts'
import { useStore } from '../../store/store-context.tsx'
import { giveUp, isComplete } from './responses.ts'
import { makeRunActs } from './run-acts.ts'
import { chooseNext } from './run-plan.ts'
import { useClock } from './use-clock.ts'
import { useElapsed } from './use-elapsed.ts'
import { useKeeping, type Keeping } from './use-keeping.ts'
import { useRunAnswers, type RunAnswer } from './use-run-answers.ts'
import { useRunOut } from './use-run-out.ts'
import { useRunPlace, type Standing } from './use-run-place.ts'

/** A quiz being taken, and all that the reader can do in it. What was answered is on the disk before its verdict is shown. */
export interface Run extends Omit<Standing, 'setAnswer' | 'goTo'> {
  /** The answers that count, by question. */
  readonly answers: ReadonlyMap<number, RunAnswer>
  /** Questions that came back and were answered once more. */
  readonly repeated: ReadonlySet<number>
  /** Time left, ms; null without a clock. */
  readonly left: number | null
  readonly timeUp: boolean
  readonly paused: boolean
  /** True when going on leads to the results. */
  readonly last: boolean
  /** What a reader of the screen is told. */
  readonly said: string
  readonly failed: Keeping['failed']
  readonly say: (text: string) => void
  readonly check: () => void
  readonly giveUp: () => void
  readonly next: () => void
  /** Turns the verdict on show. */
  readonly overrule: () => void
  /** Takes the last answer back; false when there is none. */
  readonly undo: () => boolean
  readonly pause: () => void
  readonly changeFeed: () => void
}

/** Runs a quiz from its first open question, or, when all were answered, from the first that was missed. */
export function useRun(view: QuizView): Run {
  const store = useStore()
  const { quiz } = view
  const { keep, failed } = useKeeping()
  const { answers, note, forget } = useRunAnswers(view)
  const [repeated, setRepeated] = useState<ReadonlySet<number>>(new Set())
  const coming = () => chooseNext(quiz.questions.length, answers, repeated)
  const { setAnswer, goTo, ...standing } = useRunPlace(quiz, answers, coming)
  const { at, question, draft, answer } = standing
  const [paused, setPaused] = useState(false)
  const [said, say] = useState('')
  const elapsed = useElapsed(at !== null && answer === null && !paused)
  const clockRuns = at?.again === false && answer === null
  const left = useClock(quiz.recipe.minutes, sumTook(answers), elapsed, clockRuns && !paused)
  const timeUp = left === 0 && clockRuns
  const acts = makeRunActs({ store, quiz, standing: { ...standing, setAnswer, goTo }, answers, note, forget, repeated, setRepeated, elapsed, keep, say, halted: timeUp || paused })
  useRunOut(timeUp, (quiz.recipe.minutes ?? 0) * 60_000 - sumTook(answers), { quiz, standing: { ...standing, setAnswer, goTo }, answers, keep, note })
  const { feed } = quiz.recipe
  const changeFeed = () => keep(() => startQuiz(store, { ...quiz, recipe: { ...quiz.recipe, feed: !feed } }), () => say(feed ? 'From now on results stay out of your schedule.' : 'From now on answers count in your schedule.'))
  return {
    ...standing, answers, repeated, left, timeUp, paused, last: coming() === null, said, failed, say, changeFeed, overrule: acts.overrule, undo: acts.undo,
    check: () => { if (isComplete(draft)) acts.settle(draft) },
    giveUp: () => { if (question) acts.settle(giveUp(question)) },
    next: () => {
      goTo(coming())
      elapsed.restart()
    },
    pause: () => setPaused(!paused),
  }
}

function sumTook(answers: ReadonlyMap<number, RunAnswer>): number {
  return [...answers.values()].reduce((sum, { took }) => sum + took, 0)
}
