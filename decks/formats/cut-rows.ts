import { fail, ok } from '../result.ts'
import type { Problem, Result } from '../result.ts'
import type { TextSplit } from './opened-deck.ts'
import { recogniseDelimiter } from './recognise-delimiter.ts'
import type { Delimiter } from './recognise-delimiter.ts'
import { scanRows } from './scan-rows.ts'
import type { Row } from './scan-rows.ts'

/** A text cut into rows, blank ones left out. */
export interface CutRows {
  readonly rows: readonly Row[]
  readonly delimiter: Delimiter
  readonly split: TextSplit | null
  readonly problems: readonly Problem[]
}

const mostRows = 200_000

/** What is said of a text without a row. */
export const emptyFile = fail('empty-file', 'This file is empty. Nothing was added.')

/** Cuts a table into its rows by a delimiter that is given or recognised. Problems: `empty-file`, `one-column`. */
export function cutRows(whole: string, chosen: Delimiter | undefined): Result<CutRows> {
  const stated = /^sep=[,;\t|]\r?\n/.exec(whole)?.[0] ?? ''
  const text = whole.slice(stated.length)
  if (text.trim() === '') return emptyFile
  const delimiter = chosen ?? recogniseDelimiter(whole)
  if (delimiter === null) return fail('one-column', 'No line of it has two parts. Put a tab, comma, semicolon or | between the question and the answer.')
  const linesBefore = stated === '' ? 0 : 1
  return ok({ ...takeRows(scanRows(text, delimiter), linesBefore, 1), delimiter, split: null })
}

/** Takes at most 200,000 rows and `extra` for a header, without the blank ones. */
export function takeRows(rows: Iterable<Row>, linesBefore: number, extra: number): { readonly rows: readonly Row[]; readonly problems: readonly Problem[] } {
  const kept: Row[] = []
  for (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === '')) continue
    if (kept.length === mostRows + extra) return { rows: kept.slice(0, mostRows), problems: [{ type: 'too-many-rows', detail: 'Only the first 200,000 rows are read. Split the file to import the rest.', where: `line ${row.line + linesBefore}` }] }
    kept.push(linesBefore === 0 ? row : { ...row, line: row.line + linesBefore })
  }
  return { rows: kept, problems: [] }
}
