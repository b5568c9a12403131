// Counts what a quiz could ask, or builds one, away from the page. One worker does one thing and is then ended by `runQuiz`.
import { buildQuiz } from '../../decks/study/quiz/build-quiz.ts'
import { countQuiz } from '../../decks/study/quiz/count-quiz.ts'

/** What is asked of it: the arguments of the one or the other. */
type QuizWork = { readonly count: Parameters<typeof countQuiz> } | { readonly build: Parameters<typeof buildQuiz> }

addEventListener('message', ({ data }: MessageEvent<QuizWork>) => postMessage('count' in data ? countQuiz(...data.count) : buildQuiz(...data.build)))
