import type { Family } from '../../decks/model/fact.ts'
import { SelectField } from '../parts/select-field.tsx'
import type { NoteDraft } from './note-draft.ts'

const families: readonly (readonly [Family, string])[] = [['other', 'No family'], ['groups', 'Group'], ['people', 'Person'], ['figures', 'Figure'], ['dates', 'Date'], ['places', 'Place'], ['relations', 'Relation']]

/** What a card is about; only where the note stands in an article, as there the cards are sorted by it. */
export function FamilyField({ draft, onChange }: { draft: NoteDraft; onChange: (change: Partial<NoteDraft>) => void }) {
  return draft.citations.length === 0 && draft.family === 'other' ? null : <SelectField label="Family" value={draft.family} options={families} onChange={(family) => onChange({ family })} />
}
