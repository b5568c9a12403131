// [Note: formulas] A spreadsheet runs a cell that begins with = + - or @ (also full width, also after blanks, tab or
// line breaks) as a formula. For spreadsheets such a cell gets an apostrophe in front, which changes "-5 people", so
// import takes it off again. A cell that had apostrophes there from the start gets one more in both modes, so that
// taking one off always gives the text back. Files without our id columns are never changed.

const startsFormula = /^'*(?:\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|[\t\r\n])/
const looksGuarded = /^'+(?:\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|[\t\r\n])/

/** Puts an apostrophe before a cell that a spreadsheet would run. */
export function guardFormula(cell: string): string {
  return startsFormula.test(cell) ? `'${cell}` : cell
}

/** Puts an apostrophe before a cell that only looks as if it had been guarded. */
export function guardApostrophe(cell: string): string {
  return looksGuarded.test(cell) ? `'${cell}` : cell
}

/** Takes off the apostrophe that one of the two put there. */
export function unguardCell(cell: string): string {
  return looksGuarded.test(cell) ? cell.slice(1) : cell
}
