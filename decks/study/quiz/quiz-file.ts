import type { Quiz, QuizQuestion } from '../../model/quiz.ts'
import { quizFileSchema } from '../../model/quiz.ts'
import { fail, ok } from '../../result.ts'
import type { Result } from '../../result.ts'

/** The longest quiz file that is read, in UTF-16 code units; a quiz of 200 questions has less than a tenth. */
const mostLength = 10_000_000

/** A quiz as the text of a file of its own, extension `.lectern-quiz.json`. */
export function writeQuizFile(quiz: Quiz): string {
  return `${JSON.stringify({ format: 'lectern-quiz', version: 1, quiz }, null, 2)}\n`
}

/** Reads a quiz file that anybody may have made: its shape is checked, and that every question can be answered and graded. */
export function parseQuizFile(text: string): Result<Quiz> {
  if (text.length > mostLength) return fail('too-large', 'This file is too large for a quiz. Choose a file that ends in .lectern-quiz.json.')
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return fail('not-json', 'This file is not a quiz, or it is damaged. Choose a file that ends in .lectern-quiz.json, or ask for it to be sent again.')
  }
  if (typeof data === 'object' && data !== null && 'format' in data && data.format === 'lectern-quiz' && 'version' in data && typeof data.version === 'number' && data.version > 1) return fail('newer-quiz', 'This quiz was made by a newer Lectern. Update Lectern to open it.')
  const parsed = quizFileSchema.safeParse(data)
  if (!parsed.success) return fail('bad-quiz', 'This file is not a quiz as Lectern writes them. Ask for it to be sent again.', parsed.error.issues[0]?.path.join('.') ?? '')
  const { questions } = parsed.data.quiz
  const bad = questions.findIndex((question) => !holdsTogether(question))
  return bad < 0 ? ok(parsed.data.quiz) : fail('bad-quiz', 'A question of this quiz has no answer that could be right. Ask for it to be sent again.', `questions.${bad}`)
}

/** What the shape alone cannot say: the right answer is there, and lists that belong together are of one length. */
function holdsTogether(question: QuizQuestion): boolean {
  switch (question.form) {
    case 'choice':
    case 'whom':
      return question.right < question.options.length
    case 'match':
    case 'contested':
      return question.pairs.length === question.left.length && question.pairs.every((right) => right < question.right.length) && new Set(question.pairs).size === question.pairs.length
    case 'order':
      return question.ranks.length === question.items.length && question.dates.length === question.items.length
    case 'truth':
      return question.holds === (question.altered === null)
    case 'typed':
      return true
  }
}
