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

/** The rules that word cards alike: "open-subject-thing" and "open-subject-person" of "open-subject"; all relations. */
function groupOf(frame: string): string {
  const parts = frame.split('-')
  return parts[0] === 'relation' ? `relation-${parts.at(-1) ?? ''}` : parts.slice(0, 2).join('-')
}

type Count = readonly [passed: number, judged: number]

const countOf = ({ tune, test }: RuleRecord): Count => [test[0] + tune[0] * tuneWeight, test[1] + tune[1] * tuneWeight]

/** The records of each group of rules, summed. */
function sumGroups(records: Readonly<Record<string, RuleRecord>>): Map<string, Count> {
  const sums = new Map<string, Count>()
  for (const [frame, record] of Object.entries(records)) {
    const [passed, judged] = countOf(record)
    const [p, j] = sums.get(groupOf(frame)) ?? [0, 0]
    sums.set(groupOf(frame), [p + passed, j + judged])
  }
  return sums
}

const groups = sumGroups(ruleRates)
const smooth = ([passed, judged]: Count, prior: number): number => (passed + prior * priorWeight) / (judged + priorWeight)

/**
 * The share of a rule's cards that passes a strict reader: its record, smoothed by that of the rules which word cards
 * alike, and that by what is expected of them. A rule with few judged cards goes with its kin.
 */
export function rateRule(frame: string, record: RuleRecord | undefined = ruleRates[frame], kin: ReadonlyMap<string, Count> = groups): number {
  const expected = smooth(kin.get(groupOf(frame)) ?? [0, 0], priorOf(frame))
  return smooth(record === undefined ? [0, 0] : countOf(record), expected)
}

/** Rules that a strict reader found right on unseen texts before records were kept. */
const provenBefore: ReadonlySet<string> = new Set(['abbreviation', 'alias', 'once-known-as', 'gloss', 'role-of-who', 'role-after-what', 'role-after-who'])

/**
 * True when enough cards of the rule were judged on texts that are only measured, and nine in ten of them passed. A rule
 * of which too few were judged there is proven when it was before, and nothing judged anywhere speaks against it.
 */
export function isProven(frame: string, record: RuleRecord | undefined = ruleRates[frame]): boolean {
  const [passed, judged] = record?.test ?? [0, 0]
  if (judged >= leastJudged) return passed >= judged * leastShare
  const [tuned, read] = record?.tune ?? [0, 0]
  return provenBefore.has(frame) && passed >= judged * leastShare && passed + tuned >= (judged + read) * leastShare
}
