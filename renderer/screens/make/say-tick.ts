import { sayCount } from '../../parts/say-count.ts'
import type { SentenceMark } from './mark-sentences.ts'

/** What the ruler says of a sentence: "Sentence 28 of 110: 2 cards or drafts", "Sentence 3 of 110, skipped: …". */
export function sayTick(marks: readonly SentenceMark[], index: number): string {
  const mark = marks[index]
  const head = `Sentence ${index + 1} of ${marks.length}`
  if (mark === undefined) return head
  return mark.mark === 'skipped' ? `${head}, skipped: ${mark.reason}` : `${head}: ${sayCount(mark.notes.length, 'card or draft', 'cards or drafts')}${mark.mark === 'weak' ? ', weak' : ''}`
}
