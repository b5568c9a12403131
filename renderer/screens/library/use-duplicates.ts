import { useEffect, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import type { CardRecord } from '../../../decks/search/card-record.ts'
import type { DuplicateGroup, DuplicateProgress, DuplicateSearch } from '../../../decks/search/find-duplicates.ts'
import { useOpenSearch } from '../../store/use-open-search.ts'

/** Groups of cards that ask the same, and the cards of the first of them. */
export interface FoundDuplicates {
  readonly groups: readonly DuplicateGroup[]
  readonly records: ReadonlyMap<CardId, CardRecord>
}

/** So many groups are shown at once. */
export const fewGroups = 50

/** Looks for duplicates among these cards, or among all, away from the page; `found` is null while it looks. */
export function useDuplicates(cards: readonly CardId[] | null, search: DuplicateSearch): { readonly found: FoundDuplicates | null; readonly progress: DuplicateProgress | null } {
  const opened = useOpenSearch()
  const [progress, setProgress] = useState<DuplicateProgress | null>(null)
  const [last, setLast] = useState<{ readonly search: DuplicateSearch; readonly found: FoundDuplicates } | null>(null)
  useEffect(() => {
    const job = new AbortController()
    const tell = (found: FoundDuplicates) => { if (!job.signal.aborted) setLast({ search, found }) }
    const look = async () => {
      const client = await opened.ready()
      const groups = await client.duplicates(cards, search, { signal: job.signal, onProgress: (far) => { if (!job.signal.aborted) setProgress(far) } })
      if (groups === null) return
      const records = await client.records(groups.slice(0, fewGroups).flatMap((group) => group.cards))
      tell({ groups, records: new Map(records.map((record) => [record.card, record])) })
    }
    void look().catch(() => tell({ groups: [], records: new Map() }))
    return () => job.abort()
  }, [opened, cards, search])
  return { found: last?.search === search ? last.found : null, progress }
}
