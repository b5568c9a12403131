import type { NoteType } from '../model/note-type.ts'
import type { Problem } from '../result.ts'
import type { NoteTools } from './note-tools.ts'
import type { RowCells } from './row-cells.ts'

/** Finds note types by what rows say. */
export interface TypeFinder {
  readonly byId: (id: string) => NoteType | null
  /** By id or name, in this order; the first of a name. */
  readonly byName: (name: string) => NoteType | null
  /** Makes what `TablePlan` asks for: the note type of a row, `otherwise` where it names none. */
  readonly reader: (otherwise: NoteType | null) => (row: RowCells) => NoteType | null
  /** What rows named and is not here. */
  readonly problems: () => readonly Problem[]
}

/** Makes a finder over the note types that there are; null for none, when all cards are plain. */
export function findTypes(tools: NoteTools | null): TypeFinder {
  const byId = new Map<string, NoteType>(tools?.noteTypes.map((type) => [type.id, type]))
  const byName = new Map(tools?.noteTypes.map((type) => [fold(type.name), type] as const).reverse())
  const missing = new Map<string, number>()
  const find = (name: string): NoteType | null => byId.get(name.trim()) ?? byName.get(fold(name)) ?? null
  return {
    byId: (id) => byId.get(id) ?? null,
    byName: find,
    reader: (otherwise) => (row) => {
      const id = row.cell('note-type-id').trim()
      const name = row.cell('note-type').trim()
      if (id === '' && name === '') return otherwise
      // A type of the same name that is not the one that is meant has other fields, and would take the cards apart.
      const found = id === '' ? find(name) : (byId.get(id) ?? null)
      if (found === null) missing.set(name || id, (missing.get(name || id) ?? 0) + 1)
      return found
    },
    problems: () => (missing.size === 0 ? [] : [sayMissing(missing)]),
  }
}

function fold(name: string): string {
  return name.trim().toLowerCase()
}

function sayMissing(missing: ReadonlyMap<string, number>): Problem {
  const names = [...missing.keys()].slice(0, 3).map((name) => `“${name.slice(0, 60)}”`).join(', ')
  const rows = [...missing.values()].reduce((sum, count) => sum + count, 0)
  return { type: 'note-type-missing', detail: `${rows === 1 ? 'One row names a note type' : `${rows} rows name note types`} that you do not have: ${names}${missing.size > 3 ? ' and others' : ''}. Their cards are read as plain questions and answers.` }
}
