import type { NoteType } from '../model/note-type.ts'
import type { Problem } from '../result.ts'
import { fieldUse } from './column-names.ts'
import { deckTitle } from './deck-title.ts'
import type { TypeFinder } from './find-types.ts'
import type { TableMarkup } from './opened-deck.ts'
import type { RowCells } from './row-cells.ts'
import { makeUpNoteType, stockNoteType } from './stock-note-types.ts'

/** Note types for the names in a file: those there are, those of every Anki, and made up ones. */
export interface MadeUpTypes {
  /** Of the name of a whole file; the empty name is the file's own. */
  readonly ofName: (name: string, hasGaps: boolean) => NoteType
  /** Of a row; `otherwise` where it names none. */
  readonly reader: (otherwise: NoteType | null) => (row: RowCells) => NoteType | null
  /** Whether it was made up here, with a field for each column. */
  readonly isMadeUp: (type: NoteType) => boolean
  readonly problems: () => readonly Problem[]
}

const mostTypes = 1000

/** Makes note types up as a file of text needs them. A made up one has `fields`, as many as the file has columns for them. */
export function makeUpTypes(found: TypeFinder, { title, fields, markup }: { readonly title: string; readonly fields: readonly string[]; readonly markup: TableMarkup }): MadeUpTypes {
  const made = new Map<string, NoteType>()
  const makeUp = (name: string, hasGaps: boolean): NoteType => {
    const type = makeUpNoteType(deckTitle(name) || title, fields, hasGaps)
    made.set(name.toLowerCase(), type)
    return type
  }
  const known = (name: string): NoteType | null => found.byName(name) ?? made.get(name.toLowerCase()) ?? stockNoteType(name)
  return {
    ofName: (name, hasGaps) => (name === '' ? null : known(name)) ?? makeUp(name, hasGaps),
    reader: (otherwise) => (row) => {
      const name = row.cell('note-type').trim()
      if (name === '') return otherwise
      const there = known(name)
      // One of this name with fewer fields is another one: what stands in the others would be lost.
      const type = there === null || holds(there, row, fields.length) ? there : (made.get(name.toLowerCase()) ?? null)
      if (type !== null) return markup === 'text' && /^basic$/i.test(name) && found.byName(name) === null ? null : type
      if (made.size === mostTypes) return otherwise
      return makeUp(name, /\{\{c\d{1,4}::/.test(row.cell('field-1')))
    },
    isMadeUp: (type) => [...made.values()].includes(type),
    problems: () => (made.size === 0 ? [] : [sayMadeUp([...made.values()])]),
  }
}

/** Whether a row has nothing beyond the fields of a note type. */
function holds(type: NoteType, { cell }: RowCells, columns: number): boolean {
  for (let at = type.fields.length; at < columns; at += 1) if (cell(fieldUse(at)).trim() !== '') return false
  return true
}

function sayMadeUp(types: readonly NoteType[]): Problem {
  const names = types.slice(0, 3).map(({ name }) => `“${name.slice(0, 60)}”`).join(', ')
  return { type: 'note-type-made-up', detail: `A file of text does not bring its note types. ${types.length === 1 ? `One was made for ${names}` : `${types.length} were made: ${names}${types.length > 3 ? ' and others' : ''}`}: the first field is asked and the others are shown with the answer.` }
}
