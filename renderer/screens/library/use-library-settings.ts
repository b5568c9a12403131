import { useCallback } from 'react'
import type { Settings } from '../../../decks/model/settings.ts'
import { findColumn } from '../../../decks/search/columns.ts'
import { useToast } from '../../parts/use-toast.ts'
import { changeSettings } from '../../store/change-settings.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'

/** How the list looks and which searches were saved; each change is kept, and a removed search can be brought back. */
export function useLibrarySettings({ cardColumns, cardOrder, searches }: Settings) {
  const store = useStore()
  const toast = useToast()
  const change = useCallback(async (part: Partial<Settings>, said?: string) => {
    const done = await changeSettings(store, part)
    if (!done.ok) toast(done.problem.detail)
    else if (said !== undefined) toast(said, { undo: () => void undoEntry(store, done.value.entry) })
  }, [store, toast])
  const known = cardColumns.filter((name) => findColumn(name) !== null)
  return {
    columns: known.length > 0 ? known : ['question'],
    order: cardOrder,
    searches,
    setColumns: (columns: readonly string[]) => void change({ cardColumns: [...columns] }),
    setOrder: (order: Settings['cardOrder']) => void change({ cardOrder: order }),
    saveSearch: (search: Settings['searches'][number]) => void change({ searches: [...searches.filter(({ name }) => name !== search.name), search] }, `The search is saved as “${search.name}”.`),
    forgetSearch: (name: string) => void change({ searches: searches.filter((each) => each.name !== name) }, `The search “${name}” is removed.`),
  }
}
