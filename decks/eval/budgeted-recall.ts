import type { AskedCard, GoldFact } from './gold.ts'
import { recalls } from './gold.ts'
import type { Share } from './share.ts'

/** The budgets of cards for each 100 words of the text. */
export const budgets = [1, 2, 4, 8] as const

/** How many facts the best cards recall when a text of so many words gets `perHundred` cards for each 100 of them. */
export function measureRecall(ranked: readonly AskedCard[], facts: readonly GoldFact[], words: number, perHundred: number): Share {
  const best = ranked.slice(0, Math.max(1, Math.round((words / 100) * perHundred)))
  return { part: facts.filter((fact) => best.some((card) => recalls(card, fact))).length, whole: facts.length }
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0
}
