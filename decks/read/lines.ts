/** One line of a source: its offsets, without the line break. */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The lines of a text from `from` on; breaks are LF, CR LF, CR, and form feeds stay in the text of their line. */
export function splitLines(text: string, from = 0): Line[] {
  const lines: Line[] = []
  const pattern = /\r\n|\n|\r/gu
  pattern.lastIndex = from
  let start = from
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    lines.push({ text: text.slice(start, match.index), start, end: match.index })
    start = match.index + match[0].length
  }
  lines.push({ text: text.slice(start), start, end: text.length })
  return lines
}
