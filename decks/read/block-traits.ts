import type { Edges } from './continuation.ts'
import { costOfLeaving, judgeEdges } from './continuation.ts'
import { headingCost, isNotesHeading } from './headings.ts'
import { isMarked, noteLikeness } from './note-likeness.ts'
import type { NoteStart } from './note-starts.ts'
import { readNoteStart } from './note-starts.ts'

/** All that is judged of a block by itself, before the blocks are read together. */
export interface BlockTraits extends Edges {
  /** A role that is sure. */
  readonly fixed: 'title' | 'byline' | 'publication' | 'heading' | 'aside' | 'left-out' | null
  readonly noteStart: NoteStart | null
  readonly leaveCost: number
  /** Above 0 it reads like a footnote, below like a paragraph. */
  readonly likeness: number
  /** Whether it holds a footnote mark. */
  readonly marked: boolean
  readonly headingCost: number | null
  readonly opensNotes: boolean
  readonly bio: boolean
  /** Whether some paragraph cites the number it begins with, and whether anything is cited at all. */
  readonly cited: boolean
  readonly anyCited: boolean
  /** Whether another block begins with the same number written more surely as that of a note. */
  readonly rival: boolean
  /** The highest lower number with which another block begins: if no note of a number between is there, none was passed over. */
  readonly numberBefore: number
}

/** The numbers seen in a text. */
export interface SeenNumbers {
  /** All that may be footnote marks. */
  readonly cited: ReadonlySet<number>
  /** Those with which a block begins, ascending, and those of them that are raised. */
  readonly numbers: readonly number[]
  readonly raised: ReadonlySet<number>
}

/** Judges one block. */
export function judgeBlock(text: string, fixed: BlockTraits['fixed'], { cited, raised, numbers }: SeenNumbers): BlockTraits {
  const plain = text.replace(/\*+/gu, '').trim()
  const noteStart = readNoteStart(plain)
  const edges = judgeEdges(plain)
  const words = noteStart === null ? text : text.slice(noteStart.length)
  const marked = isMarked(words)
  return {
    ...edges,
    fixed,
    noteStart,
    leaveCost: costOfLeaving(edges),
    likeness: Math.min(noteLikeness(words), marked ? 0 : Infinity),
    marked,
    headingCost: headingCost(plain),
    opensNotes: isNotesHeading(plain),
    bio: isBio(plain),
    cited: noteStart !== null && cited.has(noteStart.number),
    anyCited: cited.size > 0,
    rival: noteStart !== null && noteStart.style !== 'raised' && raised.has(noteStart.number),
    numberBefore: noteStart === null ? 0 : (numbers.findLast((number) => number < noteStart.number) ?? 0),
  }
}

/** Whether a paragraph says who its author is: "Ann Lee is a Fellow at..." */
export function isBio(text: string): boolean {
  return /^(?:(?:dr|prof|mr|ms|mrs|gen|col|lt)\.?\s+)?(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:,[^,]{1,60},\s+)?(?:is|was|are|has been|serves as|teaches|works)\b/iu.test(text) && /^\p{Lu}/u.test(text) && /\b(?:fellow|student|professor|analyst|scholar|journalist|director|researcher|lecturer|editor|correspondent|candidate|reporter|author of|historian|economist|consultant|writer)\b/iu.test(text.slice(0, 250)) && /\b(?:university|institute|institution|foundation|center|centre|college|school|council|newspaper|program|programme|academy|department|laboratory|society|project|museum)\b/iu.test(text)
}
