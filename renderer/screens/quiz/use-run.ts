import { useState } from 'react'
import type { QuizGrade, QuizResponse } from '../../../decks/model/quiz.ts'
import { sayAnswer } from '../../../decks/study/quiz/say-answer.ts'
import { suggestReviews } from '../../../decks/study/quiz/suggest-reviews.ts'
import { answerQuiz } from '../../store/answer-quiz.ts'
import type { QuizView } from '../../store/list-quizzes.ts'
import { startQuiz } from '../../store/start-quiz.ts'
import { useStore } from '../../store/store-context.tsx'
import { judge, turnGrade } from './judge.ts'
import { giveUp, isComplete } from './responses.ts'
import { chooseNext } from './run-plan.ts'
import { sayVerdict } from './say-verdict.ts'
import { undoOnce } from './undo-once.ts'
import { useClock } from './use-clock.ts'
import { useElapsed } from './use-elapsed.ts'
import { useKeeping, type Keeping } from './use-keeping.ts'
import { useRunAnswers, type RunAnswer } from './use-run-answers.ts'
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

/** Runs a quiz from its first open question. */
export function useRun(view: QuizView): Run {
  const store = useStore()
  const { quiz } = view
  const { keep, failed } = useKeeping()
  const { answers, note, forget } = useRunAnswers(view)
  const [repeated, setRepeated] = useState<ReadonlySet<number>>(new Set())
  const coming = () => chooseNext(quiz.questions.length, answers, repeated)
  const { setAnswer, goTo, ...standing } = useRunPlace(quiz, answers, () => (view.done ? null : coming()))
  const { at, question, draft, answer } = standing
  const [paused, setPaused] = useState(false)
  const [said, say] = useState('')
  const elapsed = useElapsed(at !== null && answer === null && !paused)
  const clockRuns = at?.again === false && answer === null
  const left = useClock(quiz.recipe.minutes, sumTook(answers), elapsed, clockRuns && !paused)
  const timeUp = left === 0 && clockRuns
  const write = (response: QuizResponse, grade: QuizGrade, took: number) => () =>
    answerQuiz(store, { quiz: quiz.id, question: at?.question ?? 0, response, grade, took, reviews: question ? suggestReviews(question, response, grade, quiz.recipe.feed) : [] })

  const settle = (response: QuizResponse) => {
    if (question === undefined || at === null || answer !== null || timeUp || paused) return
    const took = Math.round(Math.min(elapsed.read(), 600_000))
    const judged = judge(quiz, question, response)
    const show = (entry: RunAnswer['entry'] | null) => {
      setAnswer({ ...judged, entry, took })
      elapsed.restart()
      say(`${sayVerdict(question, response, judged.grade)}${judged.grade.verdict === 'right' ? '' : ` The answer: ${sayAnswer(question)}`}`)
    }
    if (at.again) {
      setRepeated(new Set([...repeated, at.question]))
      return show(null)
    }
    keep(write(response, judged.grade, took), ({ entry }) => {
      note(at.question, { entry, grade: judged.grade, took })
      show(entry)
    })
  }

  const overrule = () => {
    if (question === undefined || at === null || answer === null || answer.entry === null) return
    const { entry, response, took } = answer
    const grade = turnGrade(answer)
    // Until the new one is kept the old one stands, although the store tells it no more.
    note(at.question, { entry, grade: answer.grade, took })
    const again = async () => {
      const back = await undoOnce(store, entry)
      return back.ok ? write(response, grade, took)() : back
    }
    keep(again, (done) => {
      note(at.question, { entry: done.entry, grade, took })
      setAnswer({ ...answer, grade, entry: done.entry })
      say(sayVerdict(question, response, grade))
    })
  }

  const undo = () => {
    if (answer?.entry === null && at !== null) {
      setRepeated(new Set([...repeated].filter((each) => each !== at.question)))
      goTo(at)
      return true
    }
    const latest = findLatest(answers)
    if (latest === null) return false
    keep(() => undoOnce(store, latest.entry), () => {
      forget(latest.question, latest.entry)
      goTo({ question: latest.question, again: false })
      elapsed.restart()
      say('Your last answer is taken back.')
    })
    return true
  }
  const { feed } = quiz.recipe
  const changeFeed = () => keep(() => startQuiz(store, { ...quiz, recipe: { ...quiz.recipe, feed: !feed } }), () => say(feed ? 'From now on results stay out of your schedule.' : 'From now on answers count in your schedule.'))
  return {
    ...standing, answers, repeated, left, timeUp, paused, last: coming() === null, said, failed, say, overrule, undo, changeFeed,
    check: () => { if (isComplete(draft)) settle(draft) },
    giveUp: () => { if (question) settle(giveUp(question)) },
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

/** The answer that was given last: entries are named by their time. */
function findLatest(answers: ReadonlyMap<number, RunAnswer>): { question: number; entry: RunAnswer['entry'] } | null {
  let latest: { question: number; entry: RunAnswer['entry'] } | null = null
  for (const [question, { entry }] of answers) if (latest === null || entry > latest.entry) latest = { question, entry }
  return latest
}
