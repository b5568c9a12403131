import type { RuleCount } from '../../../decks/journal/adjust-confidence.ts'
import { adjustConfidence } from '../../../decks/journal/adjust-confidence.ts'
import { rateRule } from '../../../decks/write/rate-rule.ts'

const enough = 10

/**
 * How often drafts of a rule are kept, beside its meter: what the reader herself did with at least ten of them, else what
 * strict readers kept of the rule's drafts on texts that were judged, corrected by the few she decided on.
 */
export function sayRecord(frame: string | null, count: RuleCount | undefined): string | null {
  if (frame === null) return null
  const decided = (count?.kept ?? 0) + (count?.rejected ?? 0)
  if (count !== undefined && decided >= enough) return `usual for this rule: you kept ${count.kept} of ${decided}`
  return `usual for this rule: ${Math.round(adjustConfidence(rateRule(frame), count) * 100)} of 100 kept`
}
