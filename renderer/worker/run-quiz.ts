import type { buildQuiz } from '../../decks/study/quiz/build-quiz.ts'
import type { countQuiz, QuizCount } from '../../decks/study/quiz/count-quiz.ts'
import type { Quiz } from '../../decks/model/quiz.ts'
import { fail, type Result } from '../../decks/result.ts'

/** Thousands of cards take seconds. */
const patience = 120_000

/** Work on its way. Once it is ended, its result never comes. */
export interface QuizWorking<T> {
  /** Null when the worker fails, as when memory runs out, or tells nothing for two minutes. */
  readonly done: Promise<T | null>
  readonly end: () => void
}

/** Counts what a quiz could ask, in a worker of its own: thousands of cards take seconds. */
export function runCountQuiz(...count: Parameters<typeof countQuiz>): QuizWorking<QuizCount> {
  return work({ count }, async () => (await import('../../decks/study/quiz/count-quiz.ts')).countQuiz(...count))
}

/** Builds a quiz in a worker of its own. */
export async function runBuildQuiz(...build: Parameters<typeof buildQuiz>): Promise<Result<Quiz>> {
  const built = await work<Result<Quiz>>({ build }, async () => (await import('../../decks/study/quiz/build-quiz.ts')).buildQuiz(...build)).done
  return built ?? fail('quiz-failed', 'Building failed, most likely because it needs more time or memory than there is. Take fewer decks.')
}

function work<T>(what: object, here: () => Promise<T>): QuizWorking<T> {
  // Tests have no workers. The branch is not in the built page, which would hold the quizzes twice.
  if (import.meta.env.MODE === 'test' && typeof Worker === 'undefined') return { done: here(), end: () => undefined }
  const worker = new Worker(new URL('./quiz.worker.ts', import.meta.url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearTimeout(timer)
    worker.terminate()
  }
  const done = new Promise<T | null>((tell) => {
    timer = setTimeout(() => tell(null), patience)
    worker.addEventListener('message', ({ data }: MessageEvent<T>) => tell(data))
    worker.addEventListener('error', () => tell(null))
    worker.addEventListener('messageerror', () => tell(null))
    worker.postMessage(what, { transfer: [] })
  })
  void done.then(end)
  return { done, end }
}
