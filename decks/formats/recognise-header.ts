import { columnNames } from './column-names.ts'
import type { ColumnUse } from './column-names.ts'

const useByName = new Map<string, ColumnUse>()
for (const [use, names] of columnNames) for (const name of names) useByName.set(name, use)

/**
 * Reads a row as headings: what each column holds, or null where the heading is none of ours or comes twice.
 * Null for the whole when it names no question or no answer, so that a first card is not taken for a header.
 */
export function recogniseHeader(cells: readonly string[]): readonly (ColumnUse | null)[] | null {
  const uses = readHeadings(cells)
  return uses.includes('question') && uses.includes('answer') ? uses : null
}

/**
 * What each column holds when the reader says whether the first row is a header. Without a header, and for
 * columns that no heading names, the first is the question and the next the answer.
 */
export function chooseColumns(cells: readonly string[], header: boolean): readonly (ColumnUse | null)[] {
  const uses: (ColumnUse | null)[] = header ? [...readHeadings(cells)] : cells.map(() => null)
  for (const use of ['question', 'answer'] as const) {
    const free = uses.indexOf(null)
    if (!uses.includes(use) && free !== -1) uses[free] = use
  }
  return uses
}

function readHeadings(cells: readonly string[]): readonly (ColumnUse | null)[] {
  const seen = new Set<ColumnUse>()
  return cells.map((cell) => {
    const use = useByName.get(cell.trim().replace(/\s+/g, ' ').toLowerCase())
    if (use === undefined || seen.has(use)) return null
    seen.add(use)
    return use
  })
}
