import type { CardId, EntryId } from '../../../decks/model/id.ts'
import { useCard } from '../../store/use-card.ts'
import { useCitations } from '../../store/use-citations.ts'
import { EditDialog } from './edit-dialog.tsx'

/** Mends a card that is hard to keep: its words are edited beside the passage they come from. */
export function MendDialog({ card, onSaved, onClose }: { card: CardId; onSaved: (entry: EntryId) => void; onClose: () => void }) {
  const view = useCard(card)
  const sources = useCitations(card)
  if (!view || sources === undefined) return null
  return <EditDialog view={view} title="Mend this card" source={sources[0]} onSaving={() => {}} onSaved={onSaved} onClose={onClose} />
}
