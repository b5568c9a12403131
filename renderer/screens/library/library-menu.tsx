import { EllipsisVertical } from 'lucide-react'
import { useLocation } from 'wouter'
import { Menu } from '../../parts/menu.tsx'
import { useStore } from '../../store/store-context.tsx'
import type { DeckView } from '../../store/store.ts'
import type { Asking } from './library-dialogs.tsx'

/** What can be done with the library as a whole, and where its other rooms are. */
export function LibraryMenu({ selecting, deck, onAsk, onText }: { selecting: boolean; deck: DeckView | undefined; onAsk: (asking: Asking) => void; onText: (text: string) => void }) {
  const { readOnly } = useStore()
  const [, goTo] = useLocation()
  return (
    <Menu
      label="More for the library"
      icon={EllipsisVertical}
      items={[
        ...(readOnly === null ? [{ label: 'Find and replace', hint: selecting ? 'In the selected cards' : 'In the cards that are listed', onChoose: () => onAsk('replace') }] : []),
        { label: 'Find duplicates', hint: selecting ? 'Among the selected cards' : 'Cards that ask the same, or nearly', onChoose: () => onAsk('duplicates') },
        { label: 'Empty cards', hint: 'That ask nothing any more', onChoose: () => onText('is:empty') },
        { label: 'Pictures and sounds', hint: 'Missing ones, and ones that no card uses', onChoose: () => goTo('/media') },
        { label: 'Note types', hint: 'Fields, and how cards are made of them', onChoose: () => goTo('/note-types') },
        { label: 'Export', onChoose: () => goTo(deck === undefined ? '/export' : `/export?deck=${deck.id}`) },
      ]}
    />
  )
}
