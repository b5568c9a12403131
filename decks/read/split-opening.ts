import { readHeadLine } from './head-line.ts'
import type { Line } from './lines.ts'

const most = 8
/** Lines are not wrapped at fewer characters than this. */
const narrowest = 45
const linking = /(?:[,;:–—-]|\b(?:a|an|and|as|at|by|for|from|in|of|on|or|that|the|to|with))$/iu

/**
 * Cuts the head of a text that stands in lines without blank lines between them ("Title", "Port Review, May 1991") into
 * its lines; a title that is wrapped stays whole. What is given back are the lines up to the last that gives a date,
 * authors or a publication; none when the lines are no head.
 */
export function splitOpening(group: readonly Line[]): Line[][] {
  const lines = group.slice(0, most)
  const end = lines.findIndex(({ text }) => text.length > 180 || /[.!?]["”’)]?$/u.test(text.trim()))
  const front = end < 0 || group.length <= end + 1 ? lines : lines.slice(0, end)
  const last = front.findLastIndex((_, index) => isHeadLine(group, index))
  const whole = front.length === group.length && last >= 0
  return wrapLines(front.slice(0, whole ? front.length : last + 1), group)
}

function isHeadLine(group: readonly Line[], index: number): boolean {
  const text = group[index]?.text.trim() ?? ''
  const before = group[index - 1]?.text.trim() ?? ''
  const wide = group.reduce((width, line) => Math.max(width, line.text.trim().length), 0)
  return readHeadLine(text) !== null && !linking.test(before) && (index === group.length - 1 || text.length < Math.max(narrowest, wide * 0.9))
}

/** A line goes on in the next when the first word of the next had no room in it. */
function wrapLines(lines: readonly Line[], group: readonly Line[]): Line[][] {
  const wide = lines.reduce((width, line) => Math.max(width, line.text.trim().length), 0)
  const parts: Line[][] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const text = before?.text.trim() ?? ''
    const word = /^\S*/u.exec(line.text.trim())?.[0] ?? ''
    const wraps = before !== undefined && !isHeadLine(group, index) && !isHeadLine(group, index - 1) && (linking.test(text) || /^\p{Ll}/u.test(word) || text.length + word.length + 1 > Math.max(narrowest, wide))
    if (wraps) parts.at(-1)?.push(line)
    else parts.push([line])
  }
  return parts
}
