import type { Proposal } from './draft.ts'
import { foldText } from './fold-text.ts'
import { mostWords } from './has-length.ts'

// [Note: topic] "The main contractor is the Italian company […]": a reader of the article knows of what. Before such a
// question stands what the article is about, as a cue of context (Wozniak, "Twenty rules of formulating knowledge", rule 16):
// "Grand Ethiopian Renaissance Dam: the main contractor ...". It is left away when the question names it, and never
// given when the answer has a word of it.

const openFrames = /^(?:abbreviation|alias|gloss|role|once|event|contested|order)/u
const unique = 'world|sun|moon|sea|sky|earth|time|year|month|day|week|night|morning|evening|end|north|south|east|west|centre|center|past|future|first|second|third|last|same|late|early|mid|public|press|police|people'
const loose = new RegExp(`\\b(?:the|both|its|their|his|her|another|a further|a rival|a new) (?!(?:${unique})\\b)(?:\\p{Ll}[\\p{L}-]* ){0,2}?\\p{Ll}[\\p{L}-]*(?! (?:\\p{Ll}[\\p{L}-]* )?(?:of|in|for|between|to|against|on|at) (?:the |a )?\\p{Lu})`, 'u')
const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u

const namesOf = (text: string): string[] => (text.match(/(?<=[\s“"(])\p{Lu}[\p{L}’'-]+/gu) ?? []).filter((word) => !months.test(word))

/** True when a question names nobody, or speaks of a thing that only a reader of the article knows. */
function isLoose({ fact, draft }: Proposal): boolean {
  const text = draft.question.replace(/\[…\](?: \([^)]*\))?/u, '')
  return namesOf(text).length === 0 || loose.test(text.slice(1)) || Number(fact.slots['sure'] ?? 1) < 0.9
}

/** Puts the topic of the article before a question that needs it to be understood alone. */
export function addTopic(proposal: Proposal): Proposal {
  const { fact, draft } = proposal
  const topic = fact.slots['topic']
  if (topic === undefined || openFrames.test(fact.frame) || !isLoose(proposal)) return proposal
  const words = topic.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && /^\p{Lu}|\d/u.test(word)).map(foldText)
  const said = foldText([draft.question, draft.answer, ...draft.accepts].join(' '))
  if (words.length === 0 || words.some((word) => said.includes(word)) || topic.split(/\s+/u).length + draft.question.split(/\s+/u).length > mostWords) return proposal
  return { fact, draft: { ...draft, question: `${topic}: ${draft.question}`, hasTopic: true } }
}
