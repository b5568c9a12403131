import { headingOf } from './open-markdown-lines.ts'
import type { MarkdownLine } from './open-markdown-lines.ts'
import { readHeadings } from './open-markdown-headings.ts'
import { readLists } from './open-markdown-list.ts'
import { readPairs } from './open-markdown-pairs.ts'
import type { MarkdownReading, MarkdownStyle } from './open-markdown-reading.ts'
import { readTables } from './open-markdown-table.ts'
import { readObsidian } from './open-obsidian.ts'
import type { ObsidianOptions } from './open-obsidian.ts'

/** The styles that a text can be read in by counting; what Lectern writes says so itself. */
export type CountedStyle = Exclude<MarkdownStyle, 'lectern'>

/** A text read in every style, and the one it is written in: null when it is prose. */
export interface CountedReadings {
  readonly style: CountedStyle | null
  readonly readings: ReadonlyMap<CountedStyle, MarkdownReading>
}

// [Note: prose] A text is only taken for cards when most of what it holds is theirs, or when it says so: an article has
// headings, a list and a table, and perhaps a `std::vector` too. The shares were chosen on decks and articles of the tests;
// the reader can choose another style, and what is prose goes to be made into cards.

/** Reads lines in every style and chooses by what share of them each uses. */
export function countStyles(lines: readonly MarkdownLine[], options: ObsidianOptions): CountedReadings {
  const obsidian = readObsidian(lines, options)
  const headings = readHeadings(lines)
  const pairs = readPairs(lines)
  const table = readTables(lines)
  const list = readLists(lines)
  const all = lines.filter((line) => !line.blank && headingOf(line) === null).length
  const shareOf = ({ used }: MarkdownReading): number => (all === 0 ? 0 : used / all)
  const good = (reading: MarkdownReading, share: number): boolean => reading.cards.length > 0 && shareOf(reading) >= share
  const solid = obsidian.cards.some((card) => card.kind !== 'cloze')
  const fits: readonly (readonly [CountedStyle, boolean])[] = [
    ['obsidian', obsidian.marked && obsidian.cards.length > 0],
    ['pairs', good(pairs, pairs.cards.length > 1 ? 0.3 : 0.6)],
    ['table', table.cards.length > 0 && shareOfTables(lines) >= 0.6],
    ['obsidian', solid ? good(obsidian, 0.4) : good(obsidian, 0.6)],
    ['list', good(list, 0.6) && list.cards.length > list.rejected.length],
    ['headings', good(headings, 0.6) && (headings.asking * 2 >= headings.leaves || (good(headings, 0.95) && headings.leaves >= 5 && headings.median > 0 && headings.median <= 150 && headings.rejected.length * 5 <= headings.leaves && headings.lists * 2 < headings.leaves))],
  ]
  const readings = new Map<CountedStyle, MarkdownReading>([['obsidian', obsidian], ['pairs', pairs], ['table', table], ['list', list], ['headings', headings]])
  return { style: fits.find(([, fit]) => fit)?.[0] ?? null, readings }
}

/** How much of a text, by its letters, stands in rows. A table of long sentences in a text is part of an article. */
function shareOfTables(lines: readonly MarkdownLine[]): number {
  let [rows, size, all] = [0, 0, 0]
  for (const line of lines) {
    if (line.blank || headingOf(line) !== null) continue
    all += line.text.length
    if (line.code || !line.text.trimStart().startsWith('|')) continue
    rows += 1
    size += line.text.length
  }
  const share = rows === 0 ? 0 : size / all
  return share < 0.9 && size / rows > 150 ? 0 : share
}
