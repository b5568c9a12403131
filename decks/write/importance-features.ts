import type { Article } from '../model/article.ts'
import type { Proposal } from './draft.ts'

const wordCount = (text: string): number => text.split(/\s+/u).length
const whPattern = /^(?:who(?:se|m)?|what|where|when|why|how (?:many|much|long|\w+)|by whom|(?:on|in|of|at|for|from|by|to|with)? ?which \p{Ll}+|on what date)/iu

/** Where in the article a card stands: 0 for its first paragraph, 1 for its last; notes count as the end. */
function placeOf(article: Article, passage: string): number {
  const at = article.passages.findIndex(({ id }) => id === passage)
  return at < 0 ? 1 : at / Math.max(1, article.passages.length - 1)
}

/**
 * What is seen of a card when its weight is learnt: names of features with their values, from 0 to 1. Nothing in it
 * depends on what the article is about.
 */
export function readImportanceFeatures({ fact, draft }: Proposal, article: Article, confidence: number): Map<string, number> {
  const { citation } = fact
  const features = new Map<string, number>([['bias', 1], ['confidence', confidence]])
  const has = (name: string, value: boolean | number = 1): void => {
    if (Number(value) !== 0) features.set(name, Number(value))
  }
  const frame = fact.frame.split('-')
  for (const length of [1, 2, 3]) has(`rule ${frame.slice(0, length).join('-')}`)
  has(`type ${fact.answerType}`)
  has(`family ${fact.family}`)
  has(`status ${fact.status}`)
  has(draft.kind)
  has(draft.kind === 'cloze' ? 'wh gap' : `wh ${whPattern.exec(draft.question.replace(/^[^,]{3,60}, /u, ''))?.[0].toLowerCase() ?? 'other'}`)
  const answerWords = wordCount(draft.answer)
  has('answer words', Math.min(answerWords, 10) / 10)
  has('answer of one word', answerWords === 1)
  has('long answer', answerWords > 5)
  has('answer names', /\p{Lu}/u.test(draft.answer))
  has('answer counts', /\d/u.test(draft.answer))
  has('question words', Math.min(1, wordCount(draft.question) / 35))
  has('question names', Math.min(4, draft.question.match(/(?<=\s)\p{Lu}\p{L}+/gu)?.length ?? 0) / 4)
  has('question counts', /\d/u.test(draft.question))
  has('sentence words', Math.min(1, wordCount(citation.quote) / 40))
  has('has a note', citation.footnotes.length > 0)
  const place = placeOf(article, citation.passage)
  has('place', place)
  has('first paragraph', place === 0)
  has('opens its paragraph', citation.start === 0)
  return features
}
