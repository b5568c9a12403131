import { useLiveQuery } from 'dexie-react-hooks'
import { readNotes } from './note-pages.ts'
import { useStore } from './store-context.tsx'
import type { Store } from './store.ts'

/** All tags that notes have, with how many have each, the commonest first. */
export async function listTags(store: Store): Promise<readonly { readonly tag: string; readonly notes: number }[]> {
  const counts = new Map<string, number>()
  for (const { note } of await readNotes(store.database)) for (const tag of note.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].map(([tag, notes]) => ({ tag, notes })).toSorted((a, b) => b.notes - a.notes || (a.tag < b.tag ? -1 : 1))
}

/** The same, live, while they are `wanted`: all notes are read for it. Undefined until first read. */
export function useTags(wanted: boolean): readonly { readonly tag: string; readonly notes: number }[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => (wanted ? listTags(store) : undefined), [store, wanted])
}
