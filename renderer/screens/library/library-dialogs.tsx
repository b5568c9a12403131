import type { CardId } from '../../../decks/model/id.ts'
import type { Settings } from '../../../decks/model/settings.ts'
import { DuplicatesDialog } from './duplicates-dialog.tsx'
import { ReplaceDialog } from './replace-dialog.tsx'
import { SaveSearchDialog } from './save-search-dialog.tsx'
import { SearchHelp } from './search-help.tsx'
import { useLibrarySettings } from './use-library-settings.ts'
import type { Selection } from './use-selection.ts'

/** What the library asks in a dialog. */
export type Asking = 'replace' | 'duplicates' | 'save' | 'help'

export interface LibraryDialogsProps {
  asking: Asking | null
  /** The cards that are listed: what is done is done to them unless some are selected. */
  listed: readonly CardId[]
  selection: Selection
  query: string
  settings: Settings
  fields: readonly string[]
  onText: (text: string) => void
  onClose: () => void
}

/** The dialogs over the library. */
export function LibraryDialogs({ asking, listed, selection, query, settings, fields, onText, onClose }: LibraryDialogsProps) {
  const { searches, saveSearch } = useLibrarySettings(settings)
  const selected = selection.count > 0 ? selection.cards : null
  const show = (text: string) => { onClose(); onText(text) }
  switch (asking) {
    case 'replace':
      return <ReplaceDialog cards={selected ?? listed} fields={fields} onClose={onClose} />
    case 'duplicates':
      return <DuplicatesDialog cards={selected} onShow={show} onClose={onClose} />
    case 'save':
      return <SaveSearchDialog query={query} taken={searches.map(({ name }) => name)} onSave={(name) => { onClose(); saveSearch({ name, query }) }} onClose={onClose} />
    case 'help':
      return <SearchHelp onTry={show} onClose={onClose} />
    case null:
      return null
  }
}
