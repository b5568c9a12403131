import { useEffect, useState } from 'react'
import type { Completion } from '../../decks/search/complete-query.ts'
import { useOpenSearch } from './use-open-search.ts'

/** What could stand at the cursor of a search text; null until the first answer and while `cursor` is null. */
export function useCompletion(text: string, cursor: number | null): Completion | null {
  const opened = useOpenSearch()
  const [completion, setCompletion] = useState<Completion | null>(null)
  useEffect(() => {
    if (cursor === null) return
    let isCurrent = true
    const complete = async () => {
      try {
        const answer = await (await opened.ready()).complete(text, cursor)
        if (isCurrent) setCompletion(answer)
      } catch {
        // The search itself says why.
        if (isCurrent) setCompletion(null)
      }
    }
    void complete()
    return () => { isCurrent = false }
  }, [opened, text, cursor])
  return cursor === null ? null : completion
}
