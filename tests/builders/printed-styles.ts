import type { Manuscript } from '../../decks/eval/manuscript.ts'
import { aManuscript } from '../../decks/eval/manuscript.ts'
import type { PrintStyle } from './print-columns.ts'

const head = 'COAST QUARTERLY . MARCH 1992 . VOL 4 . ISSUE 3'
const abstract = 'Summary. The guilds of a northern harbour have outlived every law that was made against them, and this paper asks how they did it.'

/** The printed fixtures by the name of their file: one manuscript in several layouts. */
export const printedStyles: Readonly<Record<string, Partial<PrintStyle>>> = {
  'one-column': { columns: 1, firstPage: 1 },
  'two-columns': { columns: 2, size: 10, leading: 12.5, hyphens: true, head, firstPage: 13, abstract, dropCap: true },
  'three-columns': { columns: 3, size: 9, leading: 11, hyphens: true, justify: false, head: 'The Coast Review', firstPage: 101, font: 'Liberation Sans' },
  report: { columns: 1, size: 11, leading: 16, font: 'Liberation Sans', indent: false, justify: false, notes: 'end', table: true, head: 'Report of the Harbour Commission', firstPage: 7 },
}

/** How the page is printed that is then scanned. */
export const scannedStyle: Partial<PrintStyle> = { columns: 2, size: 11, leading: 14 }

/** As much of the manuscript as a page has room for. */
export function aScannedManuscript(): Manuscript {
  const whole = aManuscript()
  return { ...whole, sections: whole.sections.slice(0, 2), notes: whole.notes.slice(0, 12), bio: null }
}
