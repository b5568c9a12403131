import type { ColumnUse } from '../../../decks/formats/column-names.ts'
import type { TableMatches, TableReading as Reading } from '../../../decks/formats/opened-deck.ts'
import type { TableOptions } from '../../../decks/formats/open-table.ts'
import type { Delimiter } from '../../../decks/formats/recognise-delimiter.ts'
import type { NoteType } from '../../../decks/model/note-type.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { SwitchField } from '../../parts/switch-field.tsx'
import { assignColumn } from './choose-reading.ts'
import { ColumnTable } from './column-table.tsx'
import styles from './how-read.module.css'
import { delimiterWords } from './say-reading.ts'
import { SettledField } from './settled-field.tsx'
import { SplitFields } from './split-fields.tsx'

export interface TableReadingProps {
  table: Reading
  pasted: boolean
  types: readonly NoteType[]
  /** Whether the reader has cards that rows may meet. */
  meets: boolean
  /** Whether rows name more than one deck: those that name none need one then. */
  severalDecks: boolean
  onChange: (change: TableOptions) => void
}

const matches: readonly (readonly [TableMatches, string])[] = [
  ['update', 'Update them'],
  ['keep', 'Leave them'],
  ['both', 'Add them again'],
]

/** Everything that decides how a table is read, and its first rows with what each column is. */
export function TableReading({ table, pasted, types, meets, severalDecks, onChange }: TableReadingProps) {
  const type = types.find(({ id }) => id === table.noteType) ?? null
  const choose = (column: number, use: ColumnUse | null) => onChange({ columns: assignColumn(table.columns.map((each) => each.use), column, use) })
  const chooseBetween = (value: Delimiter | '') => onChange(value === '' ? { split: { between: ' - ', rows: '\n' } } : { delimiter: value, ...(pasted ? { split: null } : {}) })
  return (
    <>
      <div className={styles['fields']}>
        <SelectField label="Between the columns" value={table.split === null ? table.delimiter : ''} options={pasted ? [...delimiterWords, ['', 'Something else']] : delimiterWords} onChange={chooseBetween} />
        {table.split !== null && <SplitFields split={table.split} onChange={(split) => onChange({ split })} />}
        <SelectField label="Note type" value={table.noteType ?? ''} options={listTypes(table, types)} onChange={(id) => onChange({ noteType: types.find((each) => each.id === id)?.id ?? null })} />
        <SettledField label="Tags for all" value={table.tags.join(', ')} hint="With commas between them." onSettle={(text) => onChange({ tags: splitTags(text) })} />
        {severalDecks && <SettledField label="Deck of rows that name none" value={table.deck} onSettle={(deck) => onChange({ deck })} />}
      </div>
      <SwitchField label="The first row is a heading" value={table.header} onChange={(header) => onChange({ header, ...(table.split === null ? { delimiter: table.delimiter } : {}) })} />
      <div className={styles['choices']}>
        <ChoiceField label="Its cells are" value={table.markup} options={[['text', 'Text'], ['html', 'HTML']]} onChange={(markup) => onChange({ markup })} />
        {meets && <ChoiceField label="Cards you have already" value={table.matches} options={matches} onChange={(value) => onChange({ matches: value })} />}
      </div>
      <ColumnTable table={table} type={type} onChoose={choose} />
    </>
  )
}

/** Cells of HTML are fields of a note: they cannot be plain cards. */
function listTypes({ markup }: Reading, types: readonly NoteType[]): readonly (readonly [string, string])[] {
  const all = types.filter(({ kind }) => kind !== 'occlusion').map(({ id, name }) => [id as string, name] as const)
  return markup === 'html' ? all : [['', 'Plain cards'], ...all]
}

function splitTags(text: string): readonly string[] {
  return [...new Set(text.split(/[,;]/).map((tag) => tag.trim()).filter((tag) => tag !== ''))]
}
