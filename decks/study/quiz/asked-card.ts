import type { Card } from '../../model/card.ts'
import type { Note } from '../../model/note.ts'
import { askedKind } from './asked-kind.ts'
import type { AskedKind } from './asked-kind.ts'
import { isFitToAsk } from './fit-to-ask.ts'
import { isInWords } from './is-in-words.ts'
import { grainOf } from './near-dates.ts'
import { nearVague, readFigure } from './near-figures.ts'
import type { QuizCardState, QuizNote } from './quiz-source.ts'

/** A card with all that deciding how to ask it takes. */
export interface AskedCard extends QuizNote {
  readonly card: Card
  readonly state: QuizCardState
  /** Its place among all cards of the source: near ones stand near each other in the text. */
  readonly at: number
  readonly kind: AskedKind
  /** What can stand beside its answer: answers of one sort are options for each other. Null for what has no equals, such as lists. */
  readonly sort: string | null
  /** Where options are looked for: its article, else its deck. */
  readonly home: string
}

const figureTypes = new Set(['count', 'percentage', 'money', 'duration'])

const nameTypes = new Set(['group', 'name', 'person', 'place', 'work'])

/** True for answers that are several things at once; a name with "and" in it is one, unless a rule for lists found it. */
export function isList({ frame }: Pick<Note, 'frame'>, { answer, answerType }: Pick<Card, 'answer' | 'answerType'>): boolean {
  if (/^(?:list|closed-list|contested|order)/u.test(frame ?? '')) return true
  return !nameTypes.has(answerType ?? '') && (/, .+ (?:and|or) |; /u.test(answer) || /^\d{4}(?:, \d{4})* and \d{4}$/u.test(answer))
}

/** What can stand beside the answer of a card, see `AskedCard.sort`. */
export function sortOf(note: Pick<Note, 'frame'>, card: Pick<Card, 'answer' | 'answerType' | 'question'>): string | null {
  if (isList(note, card)) return null
  const frame = note.frame ?? ''
  // Its first letters would tell which name it is, see `isShortFor`.
  if (frame.startsWith('abbreviation') || card.answerType === 'abbreviation') return null
  if (/^(?:alias|gloss|once-known-as)/u.test(frame)) return frame
  const type = card.answerType ?? guessType(card.answer)
  if (type === 'date' || type === 'year') return `date ${grainOf(card.answer) ?? 'own'}`
  if (type !== null && figureTypes.has(type)) return `figure ${type} ${unitOf(card.answer)}`
  if (type === 'name' || type === 'group') return 'group'
  if (type === 'phrase') return `phrase ${frame} ${opening(card.question, 2)}`
  return type ?? `like ${opening(card.question, 3)}`
}

/** "$" of "$5 million", "years" of "15 years": figures of other units are no options. Counts have what they count in the question. */
function unitOf(answer: string): string {
  const figure = readFigure(answer)
  if (figure === null) return nearVague(answer).length > 0 ? 'vague' : 'own'
  return `${/[$€£¥]/u.exec(figure.before)?.[0] ?? ''}${figure.after.replace(/\b(?:thousand|million|billion|trillion)\b/u, '').trim()}`
}

/** What a card that was written or imported without a type asks for, as far as its answer shows. */
function guessType(answer: string): string | null {
  if (/^\d{4}$/u.test(answer) && Number(answer) > 1000 && Number(answer) < 2100) return 'year'
  if (grainOf(answer) !== null) return 'date'
  if (/^\D{0,20}\d[\d.,]* ?(?:%|per ?cent)$/u.test(answer)) return 'percentage'
  return /^(?:about |more than |over )?\d[\d,]*$/u.test(answer) ? 'count' : null
}

function opening(question: string, words: number): string {
  return question.toLowerCase().split(/\s+/u).slice(0, words).join(' ')
}

/** A card as quizzes see it. */
export function askCard(home: QuizNote, card: Card, state: QuizCardState, at: number): AskedCard {
  const { note, article, deck } = home
  return { ...home, card, state, at, kind: askedKind(card), sort: isFitToAsk(card) && isInWords(note, card) ? sortOf(note, card) : null, home: article ?? deck }
}
