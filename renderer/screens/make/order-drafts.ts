import type { Note } from '../../../decks/model/note.ts'

/** In which order drafts are decided on: that of the text with the weak ones last, or by how useful their cards are. */
export type DraftOrder = 'text' | 'useful'

/**
 * Puts drafts that are in the order of the text into another one. The most useful are those that a person would ask for
 * herself and that a strict reader would keep; a merged draft or an old one, of which that is not known, comes last.
 */
export function orderDrafts(drafts: readonly Note[], order: DraftOrder): readonly Note[] {
  return order === 'text' ? drafts : drafts.toSorted((a, b) => valueOf(b) - valueOf(a))
}

function valueOf({ importance = 0, confidence = 0 }: Note): number {
  return importance * confidence
}
