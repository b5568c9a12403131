import type { TextSplit } from '../../../decks/formats/opened-deck.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { SettledField } from './settled-field.tsx'

const usual: readonly (readonly [string, string])[] = [
  ['\n', 'A line break'],
  ['\n\n', 'A blank line'],
  [';', 'A semicolon'],
  ['; ', 'A semicolon and a blank'],
]

/** What parts a pasted list: between question and answer, and between cards. */
export function SplitFields({ split, onChange }: { split: TextSplit; onChange: (split: TextSplit) => void }) {
  const isUsual = usual.some(([rows]) => rows === split.rows)
  return (
    <>
      <SettledField label="Between question and answer" value={split.between} hint="With its blanks, such as “ - ”." onSettle={(between) => { if (between !== '') onChange({ ...split, between }) }} />
      <SelectField label="Between cards" value={isUsual ? split.rows : 'other'} options={[...usual, ['other', 'Something else']]} onChange={(rows) => onChange({ ...split, rows: rows === 'other' ? '---' : rows })} />
      {!isUsual && <SettledField label="Mark between cards" value={split.rows} onSettle={(rows) => { if (rows !== '') onChange({ ...split, rows }) }} />}
    </>
  )
}
