import { columnNames } from './column-names.ts'
import { cutText } from './cut-text.ts'
import { headingOf } from './open-markdown-lines.ts'
import type { MarkdownLine } from './open-markdown-lines.ts'
import { markFinder } from './open-markdown-marks.ts'
import { HeadingTrail, markdownCard } from './open-markdown-reading.ts'
import type { MarkdownCard, MarkdownReading } from './open-markdown-reading.ts'
import type { RejectedRow } from './opened-deck.ts'

type Use = 'question' | 'answer' | 'remark' | 'tags'

const mostColumns = 100

/** Reads tables of at least two columns: a card each row. Columns are told by their headings, else the first asks and the second answers; what further ones hold becomes the remark. */
export function readTables(lines: readonly MarkdownLine[]): MarkdownReading {
  const cards: MarkdownCard[] = []
  const rejected: RejectedRow[] = []
  const trail = new HeadingTrail()
  let used = 0
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    const rule = lines[at + 1]
    const heading = line === undefined ? null : headingOf(line)
    if (heading !== null) trail.enter(heading)
    if (line === undefined || line.code || rule === undefined || rule.code || !line.text.includes('|') || !isTableRule(rule.text)) {
      at += 1
      continue
    }
    const head = cellsOf(line.text)
    if (head.length < 2) {
      at += 1
      continue
    }
    const uses = usesOf(head)
    used += 2
    for (at += 2; at < lines.length; at += 1) {
      const row = lines[at]
      if (row === undefined || row.blank || row.code || !row.text.includes('|')) break
      used += 1
      readRow(row, head, uses, trail.path(), cards, rejected)
    }
  }
  return { cards, rejected, used }
}

/** Whether a line is the one below a table's headings: `| --- | :-: |`. */
function isTableRule(text: string): boolean {
  return text.includes('-') && text.length < 10_000 && text.includes('|') && /^[\s|:-]+$/.test(text)
}

/** The cells of a row. A bar in code or behind a backslash is part of its cell. */
export function cellsOf(text: string): readonly string[] {
  const row = text.trim()
  const find = markFinder(row)
  const cells: string[] = []
  let cell = ''
  let at = row.startsWith('|') ? 1 : 0
  while (at < row.length && cells.length < mostColumns) {
    const sign = row.charAt(at)
    if (sign === '\\' && row.charAt(at + 1) === '|') {
      cell += '|'
      at += 2
    } else if (sign === '`') {
      const close = find('`', at + 1)
      const end = close === -1 ? at + 1 : close + 1
      cell += row.slice(at, end).replaceAll(String.raw`\|`, '|')
      at = end
    } else if (sign === '|') {
      cells.push(cell.trim())
      cell = ''
      at += 1
    } else {
      cell += sign
      at += 1
    }
  }
  return row.endsWith('|') && cell.trim() === '' ? cells : [...cells, cell.trim()]
}

function usesOf(head: readonly string[]): readonly (Use | null)[] {
  const names = head.map((cell) => cell.replaceAll(/[*_`]/g, '').trim().toLowerCase())
  const uses = names.map((name): Use | null => (['question', 'answer', 'remark', 'tags'] as const).find((use) => columnNames.get(use)?.includes(name)) ?? null)
  const unique = uses.map((use, at) => (uses.indexOf(use) === at ? use : null))
  return unique.includes('question') && unique.includes('answer') ? unique : unique.map((use, at): Use | null => (at === 0 ? 'question' : at === 1 ? 'answer' : use === 'tags' || use === 'remark' ? use : null))
}

function readRow(row: MarkdownLine, head: readonly string[], uses: readonly (Use | null)[], path: readonly string[], cards: MarkdownCard[], rejected: RejectedRow[]): void {
  const cells = cellsOf(row.text)
  const cellOf = (use: Use): string => withBreaks(cells[uses.indexOf(use)] ?? '')
  const [question, answer] = [cellOf('question'), cellOf('answer')]
  if (question === '' || answer === '') {
    const which = question === '' ? 'question' : 'answer'
    rejected.push({ where: `line ${row.number}`, reason: `no-${which}`, detail: `It has no ${which}.`, excerpt: cutText(row.text.trim(), 80) })
    return
  }
  const more = cells.flatMap((cell, at) => ((uses[at] ?? null) !== null || cell === '' ? [] : [head[at] ? `${head[at]}: ${withBreaks(cell)}` : withBreaks(cell)]))
  const remark = [uses.includes('remark') ? cellOf('remark') : '', ...more].filter((text) => text !== '').join('\n')
  const tags = uses.includes('tags') ? cellOf('tags').split(/[,;]/).map((tag) => tag.trim().replace(/^#/, '')) : []
  cards.push(markdownCard({ line: row.number, question, answer, remark, path, tags }))
}

/** A cell's line breaks, which tables can only write as `<br>`. */
function withBreaks(cell: string): string {
  return cell.replaceAll(/<br ?\/?>/gi, '\n')
}
