/** How many drafts of a rule the reader kept and how many she rejected. */
export interface RuleCount {
  readonly kept: number
  readonly rejected: number
}

/** The counts of each rule, by the name that notes give as `frame`. */
export type RuleRecord = ReadonlyMap<string, RuleCount>

/** How many decisions of the reader weigh as much as what was measured before. */
const weight = 10

/**
 * The confidence in a draft after what the reader did with others of its rule: the mean of a Beta distribution whose prior
 * has the measured confidence as mean and the weight of ten decisions (https://en.wikipedia.org/wiki/Beta_distribution#Bayesian_inference).
 * Without decisions it is the measured one; every rejection lowers it, every acceptance raises it, neither to 0 or 1. A
 * `confidence` that is absent stays absent.
 */
export function adjustConfidence(confidence: number, count: RuleCount | undefined): number
export function adjustConfidence(confidence: number | undefined, count: RuleCount | undefined): number | undefined
export function adjustConfidence(confidence: number | undefined, count: RuleCount | undefined): number | undefined {
  if (confidence === undefined || count === undefined) return confidence
  return (confidence * weight + count.kept) / (weight + count.kept + count.rejected)
}
