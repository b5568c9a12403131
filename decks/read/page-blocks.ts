import { isAside, isFurniture } from './furniture.ts'
import { headingCost } from './headings.ts'
import { beginsParagraph } from './page-breaks.ts'
import type { PageLayout } from './page-layout.ts'
import { isSize } from './page-layout.ts'
import type { PrintedLine } from './page-lines.ts'

/** Lines that belong together: a paragraph (or the part of one that stands in a column), a heading, a table. */
export interface PrintedBlock {
  readonly kind: 'body' | 'small' | 'large' | 'heading' | 'table' | 'aside' | 'left-out'
  readonly lines: readonly PrintedLine[]
  readonly text: string
}

/** Cuts the lines of a column into blocks. */
export function cutBlocks(lines: readonly PrintedLine[], layout: PageLayout): PrintedBlock[] {
  const groups: PrintedLine[][] = []
  const tabular = findTableLines(lines)
  for (const [index, line] of lines.entries()) {
    const table = tabular.has(index)
    const same = index > 0 && table === tabular.has(index - 1)
    if (same && (table || !beginsParagraph(lines, index, layout))) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups.map((group) => toBlock(group, lines, layout, tabular.has(lines.indexOf(group[0] as PrintedLine))))
}

/** The places of lines with cells, where at least three stand below each other. */
function findTableLines(lines: readonly PrintedLine[]): Set<number> {
  const found = new Set<number>()
  let from = 0
  for (let index = 0; index <= lines.length; index += 1) {
    if (index < lines.length && (lines[index]?.cells ?? 0) >= 2) continue
    if (index - from >= 3) for (let place = from; place < index; place += 1) found.add(place)
    from = index + 1
  }
  return found
}

function toBlock(lines: readonly PrintedLine[], column: readonly PrintedLine[], layout: PageLayout, table: boolean): PrintedBlock {
  const text = lines.map((line) => line.text.text).join(' ')
  return { kind: table ? 'table' : judgeKind(text, lines, column, layout), lines, text }
}

function judgeKind(text: string, lines: readonly PrintedLine[], column: readonly PrintedLine[], layout: PageLayout): PrintedBlock['kind'] {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) throw new Error('a block has lines')
  if (isFurniture(text)) return 'left-out'
  if (isAside(text)) return 'aside'
  if (first.size > layout.size * 1.12) return 'large'
  if (isHeading(text, lines, column, layout)) return 'heading'
  return first.size < layout.size && !isSize(first.size, layout.size) ? 'small' : 'body'
}

function isHeading(text: string, lines: readonly PrintedLine[], column: readonly PrintedLine[], layout: PageLayout): boolean {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined || lines.length > 3 || first.size < layout.size * 0.85) return false
  const cost = headingCost(text)
  const below = column[column.indexOf(last) + 1]
  // No printer leaves a heading at the foot of a column.
  if (cost === null || below === undefined) return false
  const usual = layout.leadingOf(first.size) * 1.15
  const apart = first.drop === null || first.drop > usual
  if (lines.every((line) => line.pure && line.font !== layout.font)) return apart || cost < 2
  return apart && cost < 1 && last.right < last.edge - 2 * last.size && (below.drop ?? 0) > usual
}
