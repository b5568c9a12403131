import type { Edges } from './continuation.ts'
import { costOfLeaving, judgeEdges } from './continuation.ts'
import { headingCost, isNotesHeading } from './headings.ts'
import { noteLikeness } from './note-likeness.ts'
import type { NoteStart } from './note-starts.ts'
import { readNoteStart } from './note-starts.ts'

/** All that is judged of a block by itself, before the blocks are read together. */
export interface BlockTraits extends Edges {
  /** A role that is sure. */
  readonly fixed: 'title' | 'byline' | 'heading' | 'aside' | 'left-out' | null
  readonly noteStart: NoteStart | null
  readonly leaveCost: number
  /** Above 0 it reads like a footnote, below like a paragraph. */
  readonly likeness: number
  readonly headingCost: number | null
  readonly opensNotes: boolean
  readonly bio: boolean
  /** Whether some paragraph cites the number it begins with, and whether anything is cited at all. */
  readonly cited: boolean
  readonly anyCited: boolean
  /** Whether another block begins with the same number written more surely as that of a note. */
  readonly rival: boolean
}

/** Judges one block. `cited` holds the numbers of all that may be footnote marks in the text, `raised` those with which a block begins in raised digits. */
export function judgeBlock(text: string, fixed: BlockTraits['fixed'], cited: ReadonlySet<number>, raised: ReadonlySet<number>): BlockTraits {
  const plain = text.replace(/\*+/gu, '').trim()
  const noteStart = readNoteStart(plain)
  const edges = judgeEdges(plain)
  return {
    ...edges,
    fixed,
    noteStart,
    leaveCost: costOfLeaving(edges),
    likeness: noteLikeness(noteStart === null ? text : text.slice(noteStart.length)),
    headingCost: headingCost(plain),
    opensNotes: isNotesHeading(plain),
    bio: isBio(plain),
    cited: noteStart !== null && cited.has(noteStart.number),
    anyCited: cited.size > 0,
    rival: noteStart !== null && noteStart.style !== 'raised' && raised.has(noteStart.number),
  }
}

/** Whether a paragraph says who its author is: "Ann Lee is a Fellow at..." */
export function isBio(text: string): boolean {
  return /^(?:(?:dr|prof|mr|ms|mrs|gen|col|lt)\.?\s+)?(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:,[^,]{1,60},\s+)?(?:is|was|are|has been|serves as|teaches|works)\b/iu.test(text) && /^\p{Lu}/u.test(text) && /\b(?:fellow|student|professor|analyst|scholar|journalist|director|researcher|lecturer|editor|correspondent|candidate|reporter|author of|historian|economist|consultant|writer)\b/iu.test(text.slice(0, 250)) && /\b(?:university|institute|institution|foundation|center|centre|college|school|council|newspaper|program|programme|academy|department|laboratory|society|project|museum)\b/iu.test(text)
}
