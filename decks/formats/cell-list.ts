// [Note: lists in cells] Several values in one cell are separated by semicolons (tags also by commas, wordings also
// by bars). A backslash makes the next separator, backslash or blank an ordinary character; before anything else it
// is an ordinary character itself, so that C:\texts needs no care.

const blank = /\s/

/** Splits a cell into its values, trimmed, without empty ones. `separators` holds the characters that part them. */
export function splitList(cell: string, separators: string): readonly string[] {
  const values: string[] = []
  let value = ''
  let kept = 0
  const finish = (): void => {
    const end = Math.max(value.trimEnd().length, kept)
    if (end > 0) values.push(value.slice(0, end))
    value = ''
    kept = 0
  }
  for (let at = 0; at < cell.length; at += 1) {
    const unit = cell.charAt(at)
    const next = cell.charAt(at + 1)
    if (unit === '\\' && next !== '' && (separators.includes(next) || ';,|\\'.includes(next) || blank.test(next))) {
      value += next
      kept = value.length
      at += 1
    } else if (separators.includes(unit)) finish()
    else if (value !== '' || !blank.test(unit)) value += unit
  }
  finish()
  return values
}

/** Writes values into one cell, so that `splitList` gives the same ones back whatever its separators. */
export function joinList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[;,|\\]/g, String.raw`\$&`).replace(/^\s|\s$/g, String.raw`\$&`)).join('; ')
}
