import type { Article } from '../model/article.ts'
import { splitSentences } from '../model/split-sentences.ts'

/** With the same title and authors, this share of the sentences is enough. */
const underSameTitle = 0.2
/** Under another title it takes this share. */
const underAnother = 0.6

/**
 * True when two articles are versions of one: the same title and authors and at least a fifth of the sentences in common,
 * or three fifths under whatever title. The share is of the shorter one, so that an excerpt is found again in the whole.
 */
export function isRevision(earlier: Article, article: Article): boolean {
  if (earlier.id === article.id) return true
  const needed = nameOf(earlier) === nameOf(article) ? underSameTitle : underAnother
  const [one, other] = [sentencesOf(earlier), sentencesOf(article)]
  const fewest = Math.min(one.size, other.size)
  if (fewest === 0) return false
  let common = 0
  for (const sentence of one) if (other.has(sentence)) common += 1
  return common / fewest >= needed
}

function nameOf({ title, authors }: Article): string {
  return [title, ...authors].map(fold).join('\0')
}

/** Sentences of more than three words; shorter ones may stand in any article. */
function sentencesOf({ passages }: Article): Set<string> {
  const sentences = passages.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => fold(text.slice(start, end))))
  return new Set(sentences.filter((sentence) => sentence.split(' ').length > 3))
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
