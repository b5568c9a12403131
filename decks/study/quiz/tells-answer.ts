import type { QuizQuestion } from '../../model/quiz.ts'
import { listHidden, shownText } from './quiz-text.ts'
import { holdsWords, shareOfWords } from './names.ts'

/** So much of a question's words in another question means that both are about one thing. */
const sameMatter = 0.5

/** So much of it, either way, that one is the other in other words. */
const samePrompt = 0.8

/** And so much of what somebody says is in what somebody says elsewhere. */
const sameTeller = 0.95

/** Whether one question, as it stands, tells the answer of the other: it is about the same thing and holds the answer. */
export function tellsAnswer(shown: QuizQuestion, hidden: QuizQuestion): boolean {
  const text = shownText(shown)
  return listHidden(hidden).some(({ matter, answer }) => holdsWords(text, answer) && shareOfWords(matter, text) >= sameMatter)
}

/** Whether two questions ask the same: the very words, or a statement that may be false beside a question of its matter. */
export function asksTwice(one: QuizQuestion, other: QuizQuestion): boolean {
  const texts = [one, other].map((question) => listHidden(question).map(({ matter }) => matter).concat(shownText(question)))
  // "Who says that A?" beside "Who says that A, whereas B?"
  if (one.form === 'whom' && other.form === 'whom' && (shareOfWords(one.prompt, other.prompt) >= sameTeller || shareOfWords(other.prompt, one.prompt) >= sameTeller)) return true
  const isDoubtful = one.form === 'truth' || other.form === 'truth'
  return (texts[0] ?? []).some((a) => (texts[1] ?? []).some((b) => a === b || (isDoubtful && shareOfWords(a, b) >= samePrompt && shareOfWords(b, a) >= samePrompt)))
}
