import type { Line } from './lines.ts'

const blank: Line = { text: '', start: 0, end: 0 }

/**
 * Puts two columns that stand side by side one below the other: where most lines of a page have a gap before
 * one and the same place, what stands right of it is read after what stands left of it. A line that runs
 * across the gap (a title), and two blank lines, end the columns above them. Other pages come back as they are.
 */
export function splitColumns(lines: readonly Line[]): readonly Line[] {
  const gutter = findGutter(lines)
  if (gutter === null) return lines
  const done: Line[] = []
  let left: Line[] = []
  let right: Line[] = []
  const flush = (): void => {
    done.push(...left, blank, ...right, blank)
    left = []
    right = []
  }
  for (const [index, line] of lines.entries()) {
    const runsAcross = line.text.length > gutter && line.text.slice(gutter - 2, gutter).trim() !== ''
    if (runsAcross || (line.text.trim() === '' && lines[index - 1]?.text.trim() === '')) {
      flush()
      done.push(line)
      continue
    }
    const middle = Math.min(line.end, line.start + gutter)
    left.push({ text: line.text.slice(0, gutter), start: line.start, end: middle })
    right.push({ text: line.text.slice(gutter), start: middle, end: line.end })
  }
  flush()
  return done
}

/** The place at which the text right of a gap begins in most lines, or null. */
function findGutter(lines: readonly Line[]): number | null {
  const starts = new Map<number, number>()
  let filled = 0
  for (const line of lines) {
    if (line.text.trim() === '') continue
    filled += 1
    for (const gap of line.text.matchAll(/(?:^ {12,}|\S {2,})(?=\S)/gu)) {
      const at = gap.index + gap[0].length
      starts.set(at, (starts.get(at) ?? 0) + 1)
    }
  }
  const best = [...starts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  return best !== undefined && filled >= 6 && best[0] > 15 && best[1] >= filled * 0.5 ? best[0] : null
}
