import type { countQuiz, QuizCount } from '../../decks/study/quiz/count-quiz.ts'
import type { QuizSource } from '../../decks/study/quiz/quiz-source.ts'

/** A count that is on its way. Once it is ended, its result never comes. */
export interface Counting {
  /** Null when the worker fails; then nothing is told of how much there is. */
  readonly count: Promise<QuizCount | null>
  readonly end: () => void
}

/** Counts what a quiz could ask, in a worker of its own: thousands of cards take seconds. */
export function runCountQuiz(source: QuizSource, scope: Parameters<typeof countQuiz>[1]): Counting {
  // Tests have no workers. The branch is not in the built page, which would hold the quizzes twice.
  if (import.meta.env.MODE === 'test' && typeof Worker === 'undefined') return { count: countHere(source, scope), end: () => undefined }
  const worker = new Worker(new URL('./count-quiz.worker.ts', import.meta.url), { type: 'module' })
  const count = new Promise<QuizCount | null>((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<QuizCount>) => done(data))
    worker.addEventListener('error', () => done(null))
    worker.addEventListener('messageerror', () => done(null))
    worker.postMessage([source, scope], { transfer: [] })
  })
  void count.then(() => worker.terminate())
  return { count, end: () => worker.terminate() }
}

async function countHere(source: QuizSource, scope: Parameters<typeof countQuiz>[1]): Promise<QuizCount> {
  const module = await import('../../decks/study/quiz/count-quiz.ts')
  return module.countQuiz(source, scope)
}
