import { isNotesHeading } from './headings.ts'
import type { MarkupBlock } from './markup-blocks.ts'
import { readNoteStart } from './note-starts.ts'
import { sliceTraced } from './traced.ts'
import type { Traced } from './traced.ts'

/** A note that stands in a list under a heading such as "Notes", without links. */
export interface ListedNote {
  readonly number: number
  readonly text: Traced
}

/** The blocks of an article without its lists of notes and sources, the notes in them, and the headings of lists that have no numbers. */
export interface ListedNotes {
  readonly blocks: readonly MarkupBlock[]
  readonly notes: readonly ListedNote[]
  readonly lists: readonly string[]
}

/**
 * Takes notes that are not linked out of the blocks: a numbered list, or paragraphs that begin with a number, under a
 * heading of notes, or at the very end. `cited` are the numbers that marks in the text have. A list without numbers is a
 * list of sources and no text of the article.
 */
export function takeListedNotes(blocks: readonly MarkupBlock[], cited: ReadonlySet<number>): ListedNotes {
  const kept: MarkupBlock[] = []
  const notes: ListedNote[] = []
  const lists: string[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]
    if (block === undefined) break
    const end = isHeading(block) ? endOfSection(blocks, at) : at
    const section = blocks.slice(at + 1, end)
    const found = isHeading(block) ? readSection(section) : []
    if (isHeading(block) && section.length > 0 && (found.length > 0 || !section.some(({ text }) => text.text.length > 2000))) {
      notes.push(...found)
      if (found.length === 0) lists.push(block.text.text.trim().slice(0, 80))
      at = end
    } else {
      kept.push(block)
      at += 1
    }
  }
  const tail = notes.length > 0 ? kept.length : startOfTail(kept, cited)
  return { blocks: kept.slice(0, tail), notes: [...notes, ...readSection(kept.slice(tail))], lists }
}

function isHeading({ level, text }: MarkupBlock): boolean {
  return (level > 0 || text.text.length < 30) && isNotesHeading(text.text)
}

function endOfSection(blocks: readonly MarkupBlock[], at: number): number {
  const level = blocks[at]?.level ?? 0
  for (let end = at + 1; end < blocks.length; end += 1) {
    const next = blocks[end]?.level ?? 0
    if (next > 0 && (level === 0 || next <= level)) return end
  }
  return blocks.length
}

function readSection(section: readonly MarkupBlock[]): ListedNote[] {
  const notes: ListedNote[] = []
  for (const { text, item, level } of section) {
    const start = item === null ? readNoteStart(text.text.trimStart()) : null
    const last = notes.at(-1)
    const indent = text.text.length - text.text.trimStart().length
    if (item !== null) notes.push({ number: item, text })
    else if (start !== null && start.number > (last?.number ?? 0) && start.number < 5000) notes.push({ number: start.number, text: sliceTraced(text, indent + start.length) })
    else if (last !== undefined && level === 0) notes[notes.length - 1] = { ...last, text: joinNote(last.text, text) }
  }
  return notes
}

/** Where the text ends and paragraphs begin that are the notes of marks in it, one after the other; the end when there are none. */
function startOfTail(blocks: readonly MarkupBlock[], cited: ReadonlySet<number>): number {
  let at = blocks.length
  let expected: number | null = null
  while (at > 0) {
    const block = blocks[at - 1]
    const number = block === undefined ? null : (block.item ?? readNoteStart(block.text.text.trimStart())?.number ?? null)
    if (number === null || !cited.has(number) || (expected !== null && number !== expected)) break
    expected = number - 1
    at -= 1
  }
  return expected === 0 || (expected !== null && blocks.length - at > 2) ? at : blocks.length
}

/** Two paragraphs of one note, with a blank between. */
export function joinNote(first: Traced, next: Traced): Traced {
  return { text: `${first.text} ${next.text}`, at: [...first.at, -1, ...next.at] }
}
