import { useLiveQuery } from 'dexie-react-hooks'
import type { RuleRecord } from '../../decks/journal/adjust-confidence.ts'
import { readRuleRecord } from './read-rule-record.ts'
import { useStore } from './store-context.tsx'

/** How many drafts of each rule the reader kept and rejected, live; for `adjustConfidence`. Undefined until first read. */
export function useRuleRecord(): RuleRecord | undefined {
  const store = useStore()
  return useLiveQuery(async () => readRuleRecord(store), [store])
}
