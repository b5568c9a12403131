/** How often drafts of a rule were kept: so many of so many. */
export interface RuleRecord {
  readonly kept: number
  readonly of: number
}

/** "usual for this rule: 94 of 100 kept", or nothing when too little is known. */
export function sayRecord(record: RuleRecord | null): string | null {
  return record === null || record.of === 0 ? null : `usual for this rule: ${record.kept} of ${record.of} kept`
}
