/** How often a rule's cards passed a strict reader: [passed, judged], on the texts it was made with and on those that are only measured. */
export interface RuleRecord {
  readonly tune: readonly [passed: number, judged: number]
  readonly test: readonly [passed: number, judged: number]
}

/** Written by `npm run eval -- --rates` from the stored verdicts; the rules' tiers and confidences follow from it. */
export const ruleRates: Readonly<Record<string, RuleRecord>> = {
}
