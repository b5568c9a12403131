import { fieldPlace } from './column-names.ts'
import type { ColumnUse } from './column-names.ts'
import { unguardCell } from './guard-formula.ts'
import type { Row } from './scan-rows.ts'

/** One row of a table by the use of its columns. */
export interface RowCells {
  readonly line: number
  readonly width: number
  /** The cell of this use, empty when there is none. */
  readonly cell: (use: ColumnUse) => string
  /** Whether there is a column of this use. */
  readonly has: (use: ColumnUse) => boolean
  /** How the row begins, for a list of what was left out. */
  readonly excerpt: string
}

/** Makes a reader of rows. Where no column is the question or the answer, the first two fields are. Cells of a file that has a column of card ids were guarded when they were written, and are taken as they were before. */
export function readCells(uses: readonly (ColumnUse | null)[]): (row: Row) => RowCells {
  const places = new Map<ColumnUse, number>()
  uses.forEach((use, at) => use !== null && places.set(use, at))
  for (const [side, field] of [['question', 'field-1'], ['answer', 'field-2']] as const) {
    const place = places.get(field)
    if (place !== undefined && !places.has(side)) places.set(side, place)
  }
  const guarded = places.has('card-id')
  return ({ line, cells }) => ({
    line,
    width: cells.length,
    cell(use) {
      const cell = cells[places.get(use) ?? cells.length] ?? ''
      return guarded ? unguardCell(cell) : cell
    },
    has: (use) => places.has(use),
    excerpt: cells.join(' ').trim(),
  })
}

/** The fields of a row, `count` of them: of columns that hold fields, else of question, answer and remark as the first ones. */
export function fieldsOf({ cell, has }: RowCells, uses: readonly (ColumnUse | null)[], count: number): readonly string[] {
  const plain = uses.some((use) => fieldPlace(use) !== null) ? [] : (['question', 'answer', 'remark'] as const)
  return Array.from({ length: count }, (_, at) => {
    const own = plain[at]
    return own !== undefined && has(own) ? cell(own) : cell(`field-${at + 1}`)
  })
}
