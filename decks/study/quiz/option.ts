import type { QuizOption } from '../../model/quiz.ts'
import type { AskedCard } from './asked-card.ts'
import type { Candidate } from './knowledge.ts'

/** How many things of the article are looked at for one card. */
const mostLooked = 60

/** What answers another card, as an option that says so once the question is answered. */
export function linkOption(text: string, { asked }: Candidate): QuizOption {
  return { text, card: asked?.card.id ?? null, remark: asked === null ? null : `The answer to another card: ${asked.card.question}`.slice(0, 500) }
}

/** An option that was made up. */
export const computeOption = (text: string): QuizOption => ({ text, card: null, remark: null })

/** The things of a sort that stand nearest to a card, without its own answer. */
export function nearest(list: readonly Candidate[], asked: AskedCard): Candidate[] {
  const others = list.filter((one) => one.asked?.card.id !== asked.card.id)
  return others.length <= mostLooked ? others : others.toSorted((a, b) => Math.abs(a.at - asked.at) - Math.abs(b.at - asked.at)).slice(0, mostLooked)
}
