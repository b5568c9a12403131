import type { Proposal } from './draft.ts'
import { foldText } from './fold-text.ts'
import { mostWords } from './has-length.ts'

// [Note: topic] "The main contractor is the Italian company […]": a reader of the article knows of what. Before such a
// question stands what the article is about, as a cue of context (Wozniak, "Twenty rules of formulating knowledge", rule 16):
// "Grand Ethiopian Renaissance Dam: the main contractor ...". It is left away when the question names it, and never
// given when the answer has a word of it.

const openFrames = /^(?:alias|gloss|role-(?:after|before)-what|contested|order)/u

/**
 * Puts the topic of the article before a question that does not name it, so that it can be understood alone: a strict
 * reader refused many a question without it that seemed clear ("By whom were the boosters made?"), and none for having it.
 */
export function addTopic(proposal: Proposal): Proposal {
  const { fact, draft } = proposal
  const topic = fact.slots['topic']
  if (topic === undefined || openFrames.test(fact.frame)) return proposal
  const words = topic.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && /^\p{Lu}|\d/u.test(word)).map(foldText)
  const [asked, answer] = [draft.question, [draft.answer, ...draft.accepts].join(' ')].map(foldText)
  // A question that has the first word of the topic names it; any word of it in the answer would give that away.
  if (asked === undefined || answer === undefined || words.length === 0 || asked.includes(words[0] ?? '') || (words.length === 1 && asked.includes(words.join(' '))) || words.some((word) => answer.includes(word)) || topic.split(/\s+/u).length + draft.question.split(/\s+/u).length > mostWords) return proposal
  return { fact, draft: { ...draft, question: `${topic}: ${draft.question}`, hasTopic: true } }
}
