import type { QuizQuestion } from '../../model/quiz.ts'
import { listHidden, shownText } from './quiz-text.ts'
import { holdsWords, shareOfWords } from './names.ts'

/** So much of a question's words in another question means that both are about one thing. */
const sameMatter = 0.5

/** Whether one question, as it stands, tells the answer of the other: it is about the same thing and holds the answer. */
export function tellsAnswer(shown: QuizQuestion, hidden: QuizQuestion): boolean {
  const text = shownText(shown)
  return listHidden(hidden).some(({ matter, answer }) => holdsWords(text, answer) && shareOfWords(matter, text) >= sameMatter)
}
