import { fieldUse, useOfHeading } from './column-names.ts'
import type { ColumnUse } from './column-names.ts'

/**
 * Reads a row as headings: what each column holds, or null where the heading is none of ours or comes twice.
 * Null for the whole when it names no question or no answer, so that a first card is not taken for a header, nor our
 * names of fields; with the names of a note type's fields, when it names neither these nor two of those.
 */
export function recogniseHeader(cells: readonly string[], fields: readonly string[] = []): readonly (ColumnUse | null)[] | null {
  const uses = readHeadings(cells, fields)
  const named = new Set(uses.filter((use) => use?.startsWith('field-'))).size
  if (fields.length > 0 && named >= Math.min(2, fields.length)) return uses
  const plain = fields.length > 0 ? readHeadings(cells, []) : uses
  const isOurs = plain.includes('field-1') && (['field-2', 'note-type', 'note-type-id'] as const).some((use) => plain.includes(use))
  return isOurs || (plain.includes('question') && plain.includes('answer')) ? uses : null
}

/**
 * What each column holds when the reader says whether the first row is a header. Without a header, and for
 * columns that no heading names, the first is the question and the next the answer; or, where a note type is
 * chosen, columns without a use are its fields in their order, unless headings name them.
 */
export function chooseColumns(cells: readonly string[], header: boolean, fields: readonly string[] = []): readonly (ColumnUse | null)[] {
  const uses: (ColumnUse | null)[] = header ? [...readHeadings(cells, fields)] : cells.map(() => null)
  if (uses.some((use) => use?.startsWith('field-'))) return uses
  if (fields.length === 0) {
    fillIn(uses, ['question', 'answer'])
    return uses
  }
  const free = uses.map((use) => (use === 'question' || use === 'answer' ? null : use))
  fillIn(free, fields.map((_, at) => fieldUse(at)))
  return free
}

function fillIn(uses: (ColumnUse | null)[], wanted: readonly ColumnUse[]): void {
  for (const use of wanted) {
    const free = uses.indexOf(null)
    if (!uses.includes(use) && free !== -1) uses[free] = use
  }
}

function readHeadings(cells: readonly string[], fields: readonly string[]): readonly (ColumnUse | null)[] {
  const places = new Map(fields.map((name, at) => [fold(name), at] as const).reverse())
  const seen = new Set<ColumnUse>()
  return cells.map((cell) => {
    const place = places.get(fold(cell))
    const use = place === undefined ? useOfHeading(cell) : fieldUse(place)
    if (use === null || seen.has(use)) return null
    seen.add(use)
    return use
  })
}

function fold(name: string): string {
  return name.trim().toLowerCase()
}
