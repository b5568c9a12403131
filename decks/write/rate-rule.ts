import { priorOf } from './rule-priors.ts'
import type { RuleRecord } from './rule-rates.ts'
import { ruleRates } from './rule-rates.ts'

/** How many judged cards what is expected of a rule weighs (a Beta prior with this many observations). */
const priorWeight = 12
/** Cards of texts that the rules were made with count less than those of texts nobody tuned on. */
const tuneWeight = 0.5

/** Fewest judged cards, and the share of them that must pass, for a rule to be proven. */
const leastJudged = 10
const leastShare = 0.9

/** The share of a rule's cards that passes a strict reader: its record, smoothed by what is expected of it. */
export function rateRule(frame: string, record: RuleRecord | undefined = ruleRates[frame]): number {
  const [passed, judged] = record === undefined ? [0, 0] : [record.test[0] + record.tune[0] * tuneWeight, record.test[1] + record.tune[1] * tuneWeight]
  return (passed + priorOf(frame) * priorWeight) / (judged + priorWeight)
}

/** Rules that a strict reader found right on unseen texts before records were kept. */
const provenBefore: ReadonlySet<string> = new Set(['abbreviation', 'alias', 'once-known-as', 'gloss', 'role-of-who', 'role-after-what', 'role-after-who'])

/** True when enough cards of the rule were judged on texts that are only measured, and nine in ten of them passed. */
export function isProven(frame: string, record: RuleRecord | undefined = ruleRates[frame]): boolean {
  const [passed, judged] = record?.test ?? [0, 0]
  return judged < leastJudged ? provenBefore.has(frame) && passed >= judged * leastShare : passed >= judged * leastShare
}
