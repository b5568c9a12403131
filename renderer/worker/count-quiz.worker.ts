// Counts what a quiz could ask away from the page. One worker counts once and is then ended by `runCountQuiz`.
import { countQuiz } from '../../decks/study/quiz/count-quiz.ts'
import type { QuizSource } from '../../decks/study/quiz/quiz-source.ts'

addEventListener('message', ({ data: [source, scope] }: MessageEvent<[QuizSource, Parameters<typeof countQuiz>[1]]>) => postMessage(countQuiz(source, scope)))
