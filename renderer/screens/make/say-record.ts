import type { RuleCount } from '../../../decks/journal/adjust-confidence.ts'
import { adjustConfidence } from '../../../decks/journal/adjust-confidence.ts'

const enough = 10

/**
 * How often drafts of a rule are kept, beside its meter: what the reader herself did with at least ten of them, else what
 * was measured, which is the mean of what the drafts of the rule were given, corrected by the few she decided on.
 */
export function sayRecord(confidences: readonly number[], count: RuleCount | undefined): string | null {
  const decided = (count?.kept ?? 0) + (count?.rejected ?? 0)
  if (count !== undefined && decided >= enough) return `usual for this rule: you kept ${count.kept} of ${decided}`
  if (confidences.length === 0) return null
  const mean = confidences.reduce((sum, each) => sum + each, 0) / confidences.length
  return `usual for this rule: ${Math.round(adjustConfidence(mean, count) * 100)} of 100 kept`
}
