import { checkAnswer } from '../answer/check-answer.ts'
import type { AskedCard } from './asked-card.ts'
import type { Knowledge } from './knowledge.ts'
import { holdsWords, shareOfWords } from './names.ts'

/** Words of a question of which another question may have all: then its answer may be right here too. */
const sameQuestion = 0.99
/** For names less is enough: two questions about one thing may have two wordings of one answer. */
const likeQuestion = 0.8

const isNumeric = (sort: string | null): boolean => sort !== null && /^(?:figure|date)/u.test(sort)

/**
 * Whether a text could count as right for a card, or is told in its question: by the judge of answers, as another name
 * of the answer, as a member of one list with it, or as the answer of a card that asks the same.
 */
export function couldBeRight(text: string, asked: AskedCard, knowledge: Knowledge): boolean {
  const { card, sort } = asked
  const right = [card.answer, ...card.accepts]
  if (holdsWords(card.question, text)) return true
  // A wrong month of the right year is nearly right when it is typed, and a fair option.
  if (isNumeric(sort)) return checkAnswer(card, text).verdict === 'right' || asksSame(text, asked, knowledge, sameQuestion)
  const wordings = knowledge.wordingsOf(text)
  if (right.some((answer) => knowledge.mayMeanSame(answer, text)) || namesIn(card.question).some((name) => knowledge.mayMeanSame(name, text))) return true
  if (wordings.some((wording) => holdsWords(card.question, wording.replace(/^(?:the|an?) /iu, '')) || checkAnswer(card, wording).verdict !== 'wrong')) return true
  return isBeside(wordings, asked) || asksSame(text, asked, knowledge, likeQuestion)
}

/** True when the cited sentence has both in one row: "HuM, JM and SSP". */
function isBeside(wordings: readonly string[], { note, card }: AskedCard): boolean {
  const answer = card.answer.replace(/^(?:the|an?) /iu, '')
  return note.citations.some(({ quote }) => wordings.some((wording) => {
    const [one, other] = [quote.indexOf(answer), quote.indexOf(wording.replace(/^(?:the|an?) /iu, ''))]
    if (one < 0 || other < 0) return false
    const [first, length, second] = one < other ? [one, answer.length, other] : [other, wording.length, one]
    return /^(?:[\s,;()]|\b(?:and|or|the|of|as well as|both|with)\b)*$/u.test(quote.slice(first + length, second))
  }))
}

/** True when another card of the article asks nearly the same and has this answer, or holds it in a list. */
function asksSame(text: string, asked: AskedCard, knowledge: Knowledge, enough: number): boolean {
  return knowledge.answeredWith(asked.home, text).some((other) => {
    if (other.card.id === asked.card.id || !holdsWords(other.card.answer, text)) return false
    if (other.note.id === asked.note.id || other.note.tags.includes('accounts differ')) return true
    return shareOfWords(asked.card.question, other.card.question) >= enough && !differByNumber(asked.card.question, other.card.question)
  })
}

/** Each has a number that the other has not: "In 1958, ..." and "In 1960, ..." ask for two things. */
function differByNumber(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => new Set(text.match(/\d[\d,.]*\d|\d/gu) ?? []))
  return left !== undefined && right !== undefined && [...left].some((number) => !right.has(number)) && [...right].some((number) => !left.has(number))
}

const askWords = new Set(['Which', 'What', 'Who', 'Whom', 'Whose', 'When', 'Where', 'How', 'Why', 'In', 'On', 'By', 'At', 'For', 'From', 'Since', 'The', 'A', 'An', 'According', 'During', 'After', 'Before', 'Of', 'With', 'Until'])

/** The names that a question has. */
function namesIn(question: string): string[] {
  return (question.match(/\p{Lu}[\p{L}’'‘`-]*(?: (?:of |the |al-|bin )?\p{Lu}[\p{L}’'‘`-]*)*/gu) ?? []).filter((name) => !askWords.has(name)).map((name) => name.replace(/['’]s$/u, ''))
}
