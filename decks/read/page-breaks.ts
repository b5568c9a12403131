import { judgeEnd, judgeStart } from './block-ends.ts'
import type { PageLayout } from './page-layout.ts'
import { isSize } from './page-layout.ts'
import type { PrintedLine } from './page-lines.ts'

/** Whether the first word of `next` would have stood at the end of `line` too: then the line was ended on purpose. */
export function leavesRoom(line: PrintedLine, next: PrintedLine): boolean {
  const word = /^\S+?(?:[-–—](?=\S)|(?=\s|$))/u.exec(next.text.text)?.[0] ?? ''
  const wide = ((next.right - next.x) * word.length) / Math.max(1, next.text.text.length)
  return line.edge - line.right > wide * 1.05 + 0.4 * line.size
}

/** Whether a paragraph begins with `lines[index]`, told from the lines around it in the column. */
export function beginsParagraph(lines: readonly PrintedLine[], index: number, layout: PageLayout): boolean {
  const [before, above, line, below] = [lines[index - 2], lines[index - 1], lines[index], lines[index + 1]]
  if (above === undefined || line === undefined) return true
  if (!isSize(above.size, line.size)) return true
  if ((line.drop ?? 0) > layout.leadingOf(line.size) * (layout.spaced ? 1.2 : 1.32)) return true
  if (/^[•▪‣◦]\s?/u.test(line.text.text)) return true
  const step = line.x - above.x
  const slack = 0.6 * line.size
  // Where paragraphs are told by indents or room, only a line that is half empty ends one without.
  const marked = layout.indented || layout.spaced
  const ended = leavesRoom(above, line) && endsParagraph(above, line) && (!marked || above.edge - above.right > (above.edge - above.left) * 0.45)
  // An indent begins a paragraph, unless it hangs: then the line below stands under it.
  if (step > slack && (below === undefined || below.drop === null || line.x - below.x > slack || leavesRoom(above, line))) return true
  if (step < -slack && before !== undefined && above.drop !== null && Math.abs(before.x - above.x) < slack && isSize(before.size, above.size)) return true
  if (changesFont(above, line, layout)) return true
  return ended
}

/** Whether a line that was ended on purpose ends a paragraph: it has a stop, or much room is left before a new beginning. */
function endsParagraph(line: PrintedLine, next: PrintedLine): boolean {
  const end = judgeEnd(line.text.text)
  if (end === 'closed' || end === 'doubtful') return judgeStart(next.text.text) !== 'lower'
  return end === 'open' && judgeStart(next.text.text) !== 'lower' && line.edge - line.right > (line.edge - line.left) * 0.3
}

/** A line wholly in another typeface, after or before a short line. */
function changesFont(above: PrintedLine, line: PrintedLine, layout: PageLayout): boolean {
  if (above.font === line.font || !(above.pure ? above.font !== layout.font : line.pure && line.font !== layout.font)) return false
  return (line.drop ?? 0) > layout.leadingOf(line.size) * 1.15 || leavesRoom(above, line)
}

/** Whether the paragraph that `last` ended (in a column before) goes on with `first`. */
export function goesOn(last: PrintedLine, first: PrintedLine, next: PrintedLine | undefined, layout: PageLayout): boolean {
  if (!isSize(last.size, first.size) || (last.pure && first.pure && last.font !== first.font && (last.font === layout.font) !== (first.font === layout.font) && judgeEnd(last.text.text) === 'closed')) return false
  const end = judgeEnd(last.text.text)
  const start = judgeStart(first.text.text)
  if (end === 'cut' || start === 'lower') return true
  const inset = next !== undefined && next.drop !== null && first.x - next.x > 0.6 * first.size
  if (inset && layout.indented) return false
  if (end === 'open' || (layout.indented && last.edge - last.right < (last.edge - last.left) * 0.3)) return true
  return !leavesRoom({ ...last, edge: Math.max(last.edge, last.left + (first.edge - first.left)) }, first)
}
