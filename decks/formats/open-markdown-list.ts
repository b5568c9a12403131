import { cutText } from './cut-text.ts'
import { headingOf, indentOf, isRule, itemOf, joinLines } from './open-markdown-lines.ts'
import type { MarkdownLine } from './open-markdown-lines.ts'
import { HeadingTrail, markdownCard } from './open-markdown-reading.ts'
import type { MarkdownCard, MarkdownReading } from './open-markdown-reading.ts'
import type { RejectedRow } from './opened-deck.ts'

/** Reads lists as Notion writes its toggles: each outermost item asks, and what is set in below it answers; and `<details>` with their `<summary>`. */
export function readLists(lines: readonly MarkdownLine[]): MarkdownReading {
  const cards: MarkdownCard[] = []
  const rejected: RejectedRow[] = []
  const trail = new HeadingTrail()
  let used = 0
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    if (line === undefined) break
    const heading = headingOf(line)
    if (heading !== null) trail.enter(heading)
    const end = heading !== null || isRule(line) ? at : isDetails(line) ? endOfDetails(lines, at) : itemOf(line) === null ? at : endOfItem(lines, at)
    if (end > at) {
      const part = lines.slice(at, end)
      used += part.filter((one) => !one.blank).length
      const { question, answer } = isDetails(line) ? readDetails(part) : readItem(part)
      if (question !== '' && answer !== '') cards.push(markdownCard({ line: line.number, question, answer, path: trail.path() }))
      else rejected.push({ where: `line ${line.number}`, reason: question === '' ? 'no-question' : 'no-answer', detail: question === '' ? 'It has no question.' : 'Nothing is set in below it that could be its answer.', excerpt: cutText(question || answer, 80) })
    }
    at = Math.max(end, at + 1)
  }
  return { cards, rejected, used }
}

/** The line after an item and all that is set in below it. */
function endOfItem(lines: readonly MarkdownLine[], from: number): number {
  const first = lines[from]
  const indent = first === undefined ? 0 : (itemOf(first)?.indent ?? 0)
  let end = from + 1
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || headingOf(line) !== null) break
    if (line.blank) continue
    if (!line.code && indentOf(line.text) <= indent && (lines[at - 1]?.blank === true || itemOf(line) !== null || isRule(line) || isDetails(line))) break
    end = at + 1
  }
  return end
}

/** An item's own text, and what is set in below it: from the first blank line or inner item on; of an item that only goes on over several lines, what follows its question mark. */
function readItem(lines: readonly MarkdownLine[]): { readonly question: string; readonly answer: string } {
  const [first, ...rest] = lines
  if (first === undefined) return { question: '', answer: '' }
  let cut = rest.findIndex((line) => line.blank || line.code || itemOf(line) !== null)
  if (cut === -1) cut = rest.length
  const opening = first.text.slice(itemOf(first)?.content ?? 0).trim()
  const more = cut === rest.length && /[?？؟:：]$/.test(opening) ? 0 : cut
  const question = [opening, ...rest.slice(0, more).map((line) => line.text.trim())].join('\n')
  return { question: question.replace(/^\[[ xX]\] /, ''), answer: joinLines(rest.slice(more)) }
}

function isDetails(line: MarkdownLine): boolean {
  return !line.code && /^\s{0,40}<details\b/i.test(line.text)
}

function endOfDetails(lines: readonly MarkdownLine[], from: number): number {
  let depth = 0
  for (let at = from; at < lines.length; at += 1) {
    const text = lines[at]?.code === true ? '' : (lines[at]?.text.toLowerCase() ?? '')
    depth += text.split('<details').length - text.split('</details').length
    if (depth <= 0) return at + 1
  }
  return from
}

function readDetails(lines: readonly MarkdownLine[]): { readonly question: string; readonly answer: string } {
  const whole = lines.map((line) => line.text).join('\n')
  const small = whole.toLowerCase()
  const open = small.indexOf('<summary')
  const start = open === -1 ? -1 : small.indexOf('>', open)
  const close = start === -1 ? -1 : small.indexOf('</summary', start)
  const end = small.lastIndexOf('</details')
  if (close === -1 || end < close) return { question: '', answer: whole }
  return { question: whole.slice(start + 1, close).trim(), answer: whole.slice(small.indexOf('>', close) + 1, end).trim() }
}
