import { foldText } from './fold-answer.ts'

const unknown = /^(?:i )?(?:(?:do not|dont|dunno|cannot|cant) ?(?:know|remember|recall)?(?: it| that)?|idk|dunno|no idea|no clue|not sure|unsure|unknown|pass|skip|forgot|i forgot|nothing|na|n\/a|x+|no)$/u

/** True for an empty field, marks without a word, and "I don't know", unless that is the answer. */
export function isUnanswered(typed: string, answer: string): boolean {
  const [plain, wanted] = [typed, answer].map((text) => foldText(text).replace(/[^\p{L}\p{N}\s/]+/gu, '').trim())
  if (plain === wanted) return plain === '' && typed.trim() !== answer.trim()
  return plain === '' || unknown.test(plain ?? '')
}
