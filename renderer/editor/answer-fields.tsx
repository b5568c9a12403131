import type { Note } from '../../decks/model/note.ts'
import { AcceptsField } from '../parts/accepts-field.tsx'
import { SelectField } from '../parts/select-field.tsx'
import type { NoteDraft } from './note-draft.ts'

const steps = [0, 0.01, 0.02, 0.05, 0.1, 0.2] as const

/** What else counts as right: other wordings, and for figures how far off they may be. Only for notes with one card. */
export function AnswerFields({ draft, note, onChange }: { draft: NoteDraft; note: Note; onChange: (change: Partial<NoteDraft>) => void }) {
  const [card] = note.cards
  if (draft.cards !== null || note.cards.length !== 1 || card === undefined || draft.type === 'occlusion' || draft.type === 'contested') return null
  const isFigure = ['count', 'percentage', 'money', 'duration'].includes(card.answerType ?? '') || (card.answerType === null && /^\D{0,20}\d[\d.,\s]*\D{0,20}$/u.test(card.answer) && !/^\D{0,20}[12]\d{3}$/u.test(card.answer.trim()))
  const options = [['usual', 'What is usual for its kind'] as const, ...[...new Set([...steps, ...(draft.tolerance === null ? [] : [draft.tolerance])])].toSorted((a, b) => a - b).map((step) => [String(step), step === 0 ? 'It must be exact' : `Up to ${Math.round(step * 1000) / 10}% off`] as const)]
  return (
    <>
      <AcceptsField accepts={draft.accepts} onChange={(accepts) => onChange({ accepts })} />
      {isFigure && <SelectField label="A typed figure" value={draft.tolerance === null ? 'usual' : String(draft.tolerance)} options={options} onChange={(value) => onChange({ tolerance: value === 'usual' ? null : Number(value) })} />}
    </>
  )
}
