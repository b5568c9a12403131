import type { Quiz, QuizGrade, QuizResponse } from '../../../decks/model/quiz.ts'
import { suggestReviews } from '../../../decks/study/quiz/suggest-reviews.ts'
import { answerQuiz } from '../../store/answer-quiz.ts'
import type { Store } from '../../store/store.ts'
import { judge, turnGrade } from './judge.ts'
import { sayJudged, sayVerdict } from './say-verdict.ts'
import { undoOnce } from './undo-once.ts'
import type { Elapsed } from './use-elapsed.ts'
import type { Keeping } from './use-keeping.ts'
import type { RunAnswer, RunAnswers } from './use-run-answers.ts'
import type { Standing } from './use-run-place.ts'

/** What the acts of a run work on. */
export interface RunActContext extends RunAnswers {
  readonly store: Store
  readonly quiz: Quiz
  readonly standing: Standing
  readonly repeated: ReadonlySet<number>
  readonly setRepeated: (repeated: ReadonlySet<number>) => void
  readonly elapsed: Elapsed
  readonly keep: Keeping['keep']
  readonly say: (text: string) => void
  /** True while nothing can be answered: the time is up, or the clock stands still. */
  readonly halted: boolean
}

/** Answering, turning a verdict and taking an answer back. Each shows what it did once it is kept. */
export function makeRunActs(run: RunActContext): { settle: (response: QuizResponse) => void; overrule: () => void; undo: () => boolean } {
  const { store, quiz, answers, note, forget, repeated, setRepeated, elapsed, keep, say, standing } = run
  const { at, question, answer, setAnswer, goTo } = standing
  const write = (response: QuizResponse, grade: QuizGrade, took: number) => () =>
    answerQuiz(store, { quiz: quiz.id, question: at?.question ?? 0, response, grade, took, reviews: question ? suggestReviews(question, response, grade, quiz.recipe.feed) : [] })

  const settle = (response: QuizResponse) => {
    if (question === undefined || at === null || answer !== null || run.halted) return
    const took = Math.round(Math.min(elapsed.read(), 600_000))
    const judged = judge(quiz, question, response)
    const show = (entry: RunAnswer['entry'] | null) => {
      setAnswer({ ...judged, entry, took })
      elapsed.restart()
      say(sayJudged(question, judged))
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
  return { settle, overrule, undo }
}

/** The answer that was given last: entries are named by their time. */
function findLatest(answers: ReadonlyMap<number, RunAnswer>): { question: number; entry: RunAnswer['entry'] } | null {
  let latest: { question: number; entry: RunAnswer['entry'] } | null = null
  for (const [question, { entry }] of answers) if (latest === null || entry > latest.entry) latest = { question, entry }
  return latest
}
