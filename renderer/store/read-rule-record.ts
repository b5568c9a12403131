import type { RuleCount, RuleRecord } from '../../decks/journal/adjust-confidence.ts'
import type { Store } from './store.ts'

/** How many drafts of each rule the reader kept and rejected, over all articles. Drafts nobody decided on do not count. */
export async function readRuleRecord(store: Store): Promise<RuleRecord> {
  const record = new Map<string, RuleCount>()
  const keys = (await store.database.drafts.orderBy('[note.frame+decided]').keys()) as unknown as [string, string][]
  for (const [frame, decided] of keys) {
    const { kept, rejected } = record.get(frame) ?? { kept: 0, rejected: 0 }
    record.set(frame, decided === 'accepted' ? { kept: kept + 1, rejected } : { kept, rejected: rejected + 1 })
  }
  return record
}
