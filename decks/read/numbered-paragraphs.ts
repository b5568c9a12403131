import { isNotesHeading } from './headings.ts'
import { isMarked, noteLikeness } from './note-likeness.ts'
import type { NoteStart } from './note-starts.ts'
import { readNoteStart } from './note-starts.ts'

const shortest = 200

interface Numbered {
  readonly index: number
  readonly start: NoteStart
  readonly words: string
}

/**
 * The lengths of the numbers at the heads of paragraphs that are numbered through, as a court's are, by the places of the
 * blocks; empty when the numbers are those of notes. Such paragraphs are long, they make up most of the text before
 * its notes, and they hold the marks or have numbers that no mark has (`cited`).
 */
export function findNumberedParagraphs(blocks: readonly string[], cited: ReadonlySet<number>): ReadonlyMap<number, number> {
  const heading = blocks.findIndex(isNotesHeading)
  const front = heading < 0 ? blocks : blocks.slice(0, heading)
  const series = findSeries(front)
  const written = series.reduce((sum, { words }) => sum + words.length, 0)
  const all = front.reduce((sum, block) => sum + block.length, 0)
  const lengths = series.map(({ words }) => words.length).toSorted((a, b) => a - b)
  if (series.length < 3 || written < all / 2 || (lengths[Math.floor(lengths.length / 2)] ?? 0) < shortest) return new Map()
  if (series.reduce((sum, { words }) => sum + noteLikeness(words), 0) > 0) return new Map()
  const own = series.some(({ words, start }) => isMarked(words) || !cited.has(start.number))
  return own ? new Map(series.map(({ index, start }) => [index, start.length])) : new Map()
}

/** The blocks that begin with 1, 2, 3 and so on, all written in one way. */
function findSeries(blocks: readonly string[]): Numbered[] {
  const series: Numbered[] = []
  for (const [index, block] of blocks.entries()) {
    const start = readNoteStart(block)
    if (start === null || start.style === 'raised' || start.number !== series.length + 1 || (series[0] !== undefined && series[0].start.style !== start.style)) continue
    series.push({ index, start, words: block.slice(start.length) })
  }
  return series
}
