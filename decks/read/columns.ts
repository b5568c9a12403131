import type { Line } from './lines.ts'

/**
 * Puts two columns that were printed side by side one after the other: a page whose lines mostly have a gap
 * of three or more spaces at one place is cut there. Other pages come back as they are.
 */
export function splitColumns(lines: readonly Line[]): readonly Line[] {
  const gutter = findGutter(lines)
  if (gutter === null) return lines
  const left: Line[] = []
  const right: Line[] = []
  const done: Line[] = []
  for (const line of lines) {
    const across = line.text.length > gutter && !/\s{2}/u.test(line.text.slice(gutter - 2, gutter + 1)) && line.text.slice(0, gutter + 1).trim() !== ''
    if (across) done.push(...left.splice(0), ...right.splice(0), line)
    else {
      left.push({ text: line.text.slice(0, gutter), start: line.start, end: line.start + Math.min(gutter, line.text.length) })
      right.push({ text: line.text.slice(gutter), start: Math.min(line.end, line.start + gutter), end: line.end })
    }
  }
  const bothBlank: Line[] = [{ text: '', start: 0, end: 0 }]
  return [...done, ...left, ...(right.length > 0 ? bothBlank : []), ...right]
}

/** The column at which the right-hand text of most lines begins, or null. */
function findGutter(lines: readonly Line[]): number | null {
  const starts = new Map<number, number>()
  let filled = 0
  for (const line of lines) {
    if (line.text.trim() === '') continue
    filled += 1
    const gap = /\S( {3,})(?=\S)/u.exec(line.text)
    const wide = /^ {20,}(?=\S)/u.exec(line.text)
    const at = gap === null ? wide?.[0].length : gap.index + gap[0].length
    if (at !== undefined) starts.set(at, (starts.get(at) ?? 0) + 1)
  }
  const best = [...starts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  if (best === undefined || filled < 6 || best[1] < filled * 0.5) return null
  return best[0]
}
