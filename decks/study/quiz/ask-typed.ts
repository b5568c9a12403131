import type { QuizQuestion } from '../../model/quiz.ts'
import type { AskedCard } from './asked-card.ts'
import type { Knowledge } from './knowledge.ts'
import { baseOf } from './question-base.ts'

/** Answers longer than this are told and not typed: nobody writes them word for word. */
const mostWords = 12
const mostWordsOfPhrase = 6

/** A card whose answer is typed; null when that would be asking for whole sentences. */
export function askTyped(asked: AskedCard, knowledge: Knowledge): QuizQuestion | null {
  const { card } = asked
  const words = card.answer.split(/\s+/u).length
  if (words > (card.answerType === 'phrase' || card.answerType === null ? mostWordsOfPhrase : mostWords)) return null
  const isName = card.answerType === 'person' || card.answerType === 'group' || card.answerType === 'name' || card.answerType === 'place'
  const names = isName ? (knowledge.byHome.get(asked.home) ?? []).filter((other) => other.card.answerType === card.answerType && !knowledge.mayMeanSame(other.card.answer, card.answer)).map((other) => other.card.answer.slice(0, 1000)) : []
  return { ...baseOf([asked], card.question), form: 'typed', asked: card, others: [...new Set(names)].slice(0, 500) }
}
