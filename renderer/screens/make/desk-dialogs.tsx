import { useLocation } from 'wouter'
import { MergeDialog } from './merge-dialog.tsx'
import { listPartners } from './merge-notes.ts'
import { OwnCardDialog } from './own-card-dialog.tsx'
import { PrecisionDialog } from './precision-dialog.tsx'
import type { Desk } from './read-desk.ts'
import type { ChosenText } from './read-selection.ts'
import { RejectDialog } from './reject-dialog.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import type { InboxControls } from './use-inbox.ts'
import { useSavePrecision } from './use-save-precision.ts'

/** Which dialog is open over an article; a card by hand comes with the selected text. */
export type OpenDialog = 'merge' | 'reject' | 'precision' | 'remove' | ChosenText | null

/** The dialogs of the desk, one at a time. */
export function DeskDialogs({ desk, inbox, open, onClose }: { desk: Desk; inbox: InboxControls; open: OpenDialog; onClose: () => void }) {
  const [, goTo] = useLocation()
  const save = useSavePrecision(desk)
  const { current, waiting } = inbox
  if (open === null) return null
  if (open === 'precision') return <PrecisionDialog source={desk} onSave={save} onClose={onClose} />
  if (open === 'remove') return <RemoveDialog deck={desk.deck} onClose={onClose} onRemoved={() => goTo('/make')} />
  if (open === 'reject') return current && <RejectDialog onReject={(why) => { onClose(); inbox.reject(current, why) }} onClose={onClose} />
  if (open === 'merge') {
    return current && waiting.length > 1 && <MergeDialog draft={current} partners={listPartners(current, waiting)} onMerge={(merged, other) => { onClose(); inbox.merge(merged, other) }} onClose={onClose} />
  }
  return <OwnCardDialog deck={desk.deck} article={desk.article} chosen={open} onSaved={inbox.noteOwn} onClose={onClose} />
}
