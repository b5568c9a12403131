import { cutText } from './cut-text.ts'
import type { Row } from './scan-rows.ts'

/** The first rows for a preview, cut to what a screen can show. */
export function previewRows(rows: readonly Row[]): readonly (readonly string[])[] {
  return rows.slice(0, 8).map(({ cells }) => cells.slice(0, 20).map((cell) => cutText(cell, 200)))
}
