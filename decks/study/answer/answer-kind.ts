import type { Card } from '../../model/card.ts'
import type { AnswerKind } from './answer-check.ts'
import { splitList } from './split-list.ts'
import { readDates } from './read-date.ts'
import { readFigure } from './read-figure.ts'

/** The parts of a card that tell what its answer is. */
export type AnswerCard = Pick<Card, 'answer' | 'accepts'> & Partial<Pick<Card, 'kind' | 'question' | 'answerType' | 'tolerance'>>

const countedTypes = new Set(['count', 'percentage', 'money', 'duration'])
const datedTypes = new Set(['date', 'year'])
const namedTypes = new Set(['group', 'person', 'place', 'name', 'abbreviation', 'work', 'event'])

/** What the answer of a card is compared as: by the type of its fact, else by how it looks. */
export function kindOfAnswer(card: AnswerCard): AnswerKind {
  if (isListed(card)) return 'list'
  return kindOfOne(card.answer, card.answerType ?? null)
}

/** The same for an answer that is one thing, or a member of a list. */
export function kindOfOne(answer: string, type: string | null): AnswerKind {
  const figure = readFigure(answer)
  if (datedTypes.has(type ?? '') && readDates(answer).length > 0) return 'date'
  if (countedTypes.has(type ?? '') && figure !== null) return 'figure'
  if (namedTypes.has(type ?? '')) return isDescription(answer) ? 'text' : 'name'
  if (readDates(answer).some(({ sure }) => sure)) return 'date'
  // Article 370 and Boeing 747 are names.
  const isNamed = figure !== null && figure.rest.length > 0 && /\p{Lu}\p{L}+\s+\d/u.test(answer)
  if (figure !== null && !isNamed && (figure.rest.length <= 1 || figure.vague)) return 'figure'
  return isName(answer) ? 'name' : 'text'
}

/** A group that is described and not named: "fighters who crossed the border at night". */
function isDescription(answer: string): boolean {
  return answer.split(/[\s-]+/u).filter((word) => /^\p{Ll}{4,}$/u.test(word)).length >= 4
}

/** Most of its words that are not small ones begin with a capital. */
function isName(answer: string): boolean {
  const words = answer.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word) && !/^(?:the|of|and|for|in|on|al|ul|i|e|bin|a|an)$/u.test(word))
  return words.length > 0 && words.length <= 8 && words.every((word) => /^\p{Lu}/u.test(word))
}

const countWords = /\b(?:two|three|four|five|six|both)\b/iu

function isListed({ answer, accepts, question = '', answerType }: AnswerCard): boolean {
  if (isOrdered({ answer, question }) || isContested(answer)) return true
  const members = splitList(answer)
  if (members.length < 2 || members.some((member) => member.split(/\s+/u).length > 8)) return false
  if (countedTypes.has(answerType ?? '') || /^(?:between|from)\b/iu.test(answer)) return false
  const isPermuted = accepts.some((wording) => wording !== answer && members.every((member) => wording.includes(member.replace(/^the /iu, ''))) && !wording.startsWith(members[0] ?? ''))
  // "United Nations Educational, Scientific and Cultural Organization" is one name.
  if (!isPermuted && answerType === 'name' && !countWords.test(question)) return false
  if (/;/u.test(answer) || members.length > 2 && /,.* and | and .*,/u.test(answer)) return !datedTypes.has(answerType ?? '') || members.every((member) => readDates(member).length > 0)
  if (datedTypes.has(answerType ?? '')) return members.every((member) => /\d{4}|\d0s|nineties|eighties/u.test(member))
  if (isPermuted || (countWords.test(question) && members.every(isName))) return true
  if (answerType === undefined || answerType === null || answerType === 'person' || answerType === 'place') return members.every(isName)
  return answerType === 'phrase' && members.every((member) => member.split(/\s+/u).length <= 2 && !/\b(?:its|their|of|because|to|the)\b/iu.test(member))
}

/** True when the order of the members is what is asked. */
export function isOrdered({ answer, question = '' }: Pick<AnswerCard, 'answer' | 'question'>): boolean {
  return /\bin (?:which|what) order\b/iu.test(question) || /,\s*(?:and )?then\b/iu.test(answer)
}

/** True for two values that each have their source in brackets. */
export function isContested(answer: string): boolean {
  return /^[^()]+\([^()]+\)(?: and |, |; )[^()]+\([^()]+\)$/u.test(answer.trim())
}
