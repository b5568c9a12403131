import { Bookmark } from 'lucide-react'
import type { Settings } from '../../../decks/model/settings.ts'
import { Button } from '../../parts/button.tsx'
import { KeyHints } from '../../parts/key-hints.tsx'
import { ColumnsMenu } from './columns-menu.tsx'
import styles from './library-screen.module.css'
import { useLibrarySettings } from './use-library-settings.ts'

const hints = [['library.next library.previous', 'Move'], ['library.select', 'Select'], ['library.edit', 'Edit'], ['library.pause', 'Pause'], ['library.source', 'Source']] as const
const fewFields = 20

/** Below the list: its keys, a way to save the search, and its columns. */
export function ListFoot({ settings, query, fields, onSave }: { settings: Settings; query: string; fields: readonly string[]; onSave: () => void }) {
  const { columns, searches, setColumns } = useLibrarySettings(settings)
  const isNew = query !== '' && !searches.some((search) => search.query === query)
  return (
    <div className={styles['foot']}>
      <KeyHints keys={hints} />
      <span className={styles['tools']}>
        {isNew && <Button look="plain" icon={Bookmark} onClick={onSave}>Save this search</Button>}
        <ColumnsMenu columns={columns} fields={fields.slice(0, fewFields)} onChange={setColumns} />
      </span>
    </div>
  )
}
