import type { Gate } from './draft.ts'

/** Longest question, in words. */
export const mostWords = 35

/** A question has at most 35 words, and enough of them to be understood without the article. */
export const hasLength: Gate = ({ draft }) => {
  const count = draft.question.replace(/\[…\] \([^)]*\)/, 'gap').split(/\s+/).length
  if (count > mostWords) return 'the question is too long'
  const least = draft.kind === 'cloze' ? 6 : 4
  return count < least ? 'the question is too short to be understood alone' : null
}
