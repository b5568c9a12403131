import type { Evaluation } from './evaluate.ts'

/** How a rule's cards fared with the reader. */
export interface RuleRate {
  readonly judged: number
  readonly passed: number
}

/** Counts the verdicts by rule over several texts, rules by name. */
export function countRules(evaluations: readonly Evaluation[]): [frame: string, rate: RuleRate][] {
  const rates = new Map<string, { judged: number; passed: number }>()
  for (const { passed, failed } of evaluations) {
    for (const [cards, pass] of [[passed, 1], [failed, 0]] as const) {
      for (const { note } of cards) {
        const rate = rates.get(note.frame ?? 'by hand') ?? { judged: 0, passed: 0 }
        rates.set(note.frame ?? 'by hand', { judged: rate.judged + 1, passed: rate.passed + pass })
      }
    }
  }
  return [...rates].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
}
