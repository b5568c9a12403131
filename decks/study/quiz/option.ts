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

/** The things of a sort that stand nearest to a card, without its own answer; `list` is in the order of the text. */
export function nearest(list: readonly Candidate[], asked: AskedCard): Candidate[] {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.at ?? 0) < asked.at) low = middle + 1
    else high = middle
  }
  const from = Math.max(0, Math.min(low - mostLooked / 2, list.length - mostLooked))
  return list.slice(from, from + mostLooked).filter((one) => one.asked?.card.id !== asked.card.id)
}
