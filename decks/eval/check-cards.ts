import { foldAnswer } from './fold-answer.ts'
import type { GoldFact, JudgedCard } from './gold.ts'
import { recalls } from './gold.ts'
import type { Share } from './share.ts'
import { shareOf } from './share.ts'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
const holds = (text: string, words: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${escape(words)}(?![\\p{L}\\p{N}])`, 'u').test(text)

/** What a program can see of the cards of a text without understanding them. */
export interface CardChecks {
  /** Cards whose question gives the answer away, or a wording that counts as right. */
  readonly leaks: readonly JudgedCard[]
  /** Cards that ask what an earlier one asks, or say the same with another gap. */
  readonly duplicates: readonly JudgedCard[]
  /** Cards whose answer stands in a sentence they cite. */
  readonly standing: Share
  /** Among cards that recall a fact whose note a person wrote down: those that name exactly these notes. */
  readonly footnotes: Share
}

function leaks({ card }: JudgedCard): boolean {
  const question = foldAnswer(card.question)
  return [card.answer, ...card.accepts].some((wording) => foldAnswer(wording).length > 1 && holds(question, foldAnswer(wording)))
}

/** Answers are compared letter by letter: "(HuM)" and "The" before a name make no difference. */
function stands({ card, note }: JudgedCard): boolean {
  const quote = note.citations.map((citation) => foldAnswer(citation.quote)).join(' ')
  return [card.answer, ...card.accepts].some((wording) => quote.includes(foldAnswer(wording).replace(/^(?:the|a|an) /u, ''))) || card.answer.split(/[;,] | and /u).every((part) => quote.includes(foldAnswer(part).replace(/^(?:the|a|an|and) /u, '')))
}

/** Checks the cards of a text, in the order given. */
export function checkCards(cards: readonly JudgedCard[], facts: readonly GoldFact[]): CardChecks {
  const asked = new Set<string>()
  const duplicates = cards.filter(({ card }) => {
    const key = `${foldAnswer(card.question)}|${foldAnswer(card.answer)}`
    const known = asked.has(key)
    asked.add(key)
    return known
  })
  const noted = facts.flatMap((fact) => (fact.footnotes === undefined || fact.footnotes.length === 0 ? [] : cards.filter((card) => recalls(card, fact)).map((card) => ({ card, fact }))))
  const namesNotes = ({ card, fact }: (typeof noted)[number]): boolean => fact.footnotes?.every((number) => card.note.citations.some((citation) => citation.footnotes.includes(number))) === true
  return { leaks: cards.filter(leaks), duplicates, standing: shareOf(cards, stands), footnotes: shareOf(noted, namesNotes) }
}
