import type { AskedCard } from './asked-card.ts'
import type { Knowledge } from './knowledge.ts'

/** A sentence and where the answer stands in it. */
export interface StatedFact {
  readonly text: string
  readonly gap: readonly [number, number]
}

const pastVerb = '(?:\\p{Ll}{2,}ed|ran|sat|led|won|held|took|made|kept|lost|wrote|built|became|began|fought|stood|used|sent|brought|found|bought|sold|came|went|grew|fell|rose|spoke|met|put|set|cut)'
const bySubject: readonly RegExp[] = [
  // Who did it, and which of its kind: what asks is the subject, and the answer takes its place.
  new RegExp(`^(?:Who|Which \\p{Ll}+(?: of [\\p{L}’' ]{3,30}?)?) (?=(?:${pastVerb}|(?:was|is|were|are) (?:the|an?|one of)) )`, 'u'),
]
const byCount = new RegExp(`^(?:How many|What percentage of) (?=(?:(?!\\b(?:did|do|does|was|were|is|are|has|have|had|will|would|can|could)\\b)[^?])*?\\b(?:${pastVerb}|belong|depend|live) )`, 'u')

/**
 * The fact of a card as a sentence: the note's, when it holds this answer, else the question with the answer in the place
 * of the word that asks, where that alone makes a sentence. Null when neither does.
 */
export function stateFact({ note, card, home, sort }: AskedCard, knowledge: Knowledge): StatedFact | null {
  const { statement } = note
  if (statement !== undefined && isTorn(statement.text)) return null
  if (statement?.gap != null && note.cards[0]?.id === card.id && sameText(statement.text.slice(...statement.gap), card.answer)) return { text: statement.text, gap: statement.gap }
  const topic = /^[^:?]{3,60}: (?=\p{Lu})/u.exec(card.question)?.[0] ?? ''
  const question = card.question.slice(topic.length)
  if (card.kind !== 'question' || !question.endsWith('?')) return null
  const asks = bySubject.map((pattern) => pattern.exec(question)?.[0]).find((found) => found !== undefined)
  const isBare = sort === 'group' && !card.answer.startsWith('the ') && knowledge.takesThe(home, card.answer)
  if (asks !== undefined) return put(topic, isBare ? `the ${card.answer}` : card.answer, ` ${question.slice(asks.length)}`)
  const counts = byCount.exec(question)?.[0]
  if (counts === undefined) return null
  return put(topic, card.answer, `${counts.startsWith('What') ? ' of ' : ' '}${question.slice(counts.length)}`)
}

function put(before: string, answer: string, rest: string): StatedFact {
  const filled = /^\p{Ll}+[-’'‘`]\p{Lu}/u.test(answer) ? answer : answer.slice(0, 1).toUpperCase() + answer.slice(1)
  return { text: `${before}${filled}${rest.slice(0, -1)}.`, gap: [before.length, before.length + filled.length] }
}

function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** "It was joined by him, and whose fleet ...": the clause has lost what it belongs to. */
function isTorn(text: string): boolean {
  return /^(?:(?!\b(?:who|whose|which|whom|that)\b).)*, and (?:whose|which|whom)\b/u.test(text)
}
