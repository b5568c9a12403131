import type { Card } from '../../decks/model/card.ts'
import type { Note } from '../../decks/model/note.ts'

/** The part of a card that a person writes. */
export interface CardWords {
  readonly question: string
  readonly answer: string
  readonly remark: string | null
  readonly accepts: readonly string[]
}

/** The words of a card without spaces at their ends. */
export function trimWords({ question, answer, remark, accepts }: CardWords): CardWords {
  return { question: question.trim(), answer: answer.trim(), remark: remark?.trim() || null, accepts: accepts.map((wording) => wording.trim()).filter(Boolean) }
}

/** True when a card has those words already. */
export function hasWords(card: CardWords, words: CardWords): boolean {
  return card.question === words.question && card.answer === words.answer && card.remark === words.remark && card.accepts.join('\0') === words.accepts.join('\0')
}

/** What is typed, after the card itself was changed from `before` to `after`: fields that changed there win, others stay as typed. */
export function mergeWords(before: CardWords, typed: CardWords, after: CardWords): CardWords {
  const sameAccepts = before.accepts.join('\0') === after.accepts.join('\0')
  return {
    question: before.question === after.question ? typed.question : after.question,
    answer: before.answer === after.answer ? typed.answer : after.answer,
    remark: before.remark === after.remark ? typed.remark : after.remark,
    accepts: sameAccepts ? typed.accepts : after.accepts,
  }
}

/** What stands in the way of saving, by field. */
export function findWordProblems({ question, answer }: CardWords): { question?: string; answer?: string } {
  return {
    ...(question.trim() === '' ? { question: 'A card needs a question.' } : {}),
    ...(answer.trim() === '' ? { answer: 'A card needs an answer.' } : {}),
  }
}

/** The note with one of its cards in other words. */
export function rewordNote(note: Note, card: Card, { question, answer, remark, accepts }: CardWords): Note {
  return { ...note, cards: note.cards.map((each) => (each.id === card.id ? { ...each, question, answer, remark, accepts: [...accepts] } : each)) }
}
