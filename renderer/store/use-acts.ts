import { useLiveQuery } from 'dexie-react-hooks'
import type { EntryKind } from '../../decks/model/entry.ts'
import { listActs, type ActView } from './list-acts.ts'
import { useStore } from './store-context.tsx'

/** The latest acts of the reader, live; `more` when there are others before them. Undefined until first read. See [Note: history]. */
export function useActs(limit: number, kinds?: readonly EntryKind[]): { readonly acts: readonly ActView[]; readonly more: boolean } | undefined {
  const store = useStore()
  const asked = kinds?.join(' ')
  return useLiveQuery(async () => {
    const { acts } = await listActs(store, { limit: limit + 1, ...(asked === undefined ? {} : { kinds: asked.split(' ') as EntryKind[] }) })
    return { acts: acts.slice(0, limit), more: acts.length > limit }
  }, [store, limit, asked])
}
