import type { Note } from './note.ts'

/** The gap of a cloze with the word in brackets behind it that says what goes into it. */
const gapPattern = /\[…\](?: \([^)]*\))?/u

/** The sentence of a cloze with its answer put in, and where that stands; null for a question without a gap or with several. */
export function fillGap(question: string, answer: string): NonNullable<Note['statement']> | null {
  const found = gapPattern.exec(question)
  if (found === null || gapPattern.test(question.slice(found.index + found[0].length))) return null
  const [before, after] = [question.slice(0, found.index), question.slice(found.index + found[0].length)]
  const isFirst = before === '' || /[:“"(] ?$/u.test(before)
  const filled = isFirst && /^\p{Ll}/u.test(answer) && !/^\p{Ll}+[-’'‘`]\p{Lu}/u.test(answer) ? answer.slice(0, 1).toUpperCase() + answer.slice(1) : answer
  return { text: before + filled + after, gap: [before.length, before.length + filled.length] }
}
