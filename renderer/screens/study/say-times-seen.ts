import { durationToWords } from '../../../decks/study/interval-words.ts'
import type { Memory } from '../../../decks/study/memory.ts'

/** "5th time, last seen 12 days ago", or "New card". */
export function sayTimesSeen({ reps, lastReviewAt }: Pick<Memory, 'reps' | 'lastReviewAt'>, now: number): string {
  if (reps === 0 || lastReviewAt === null) return 'New card'
  return `${ordinal(reps + 1)} time, last seen ${durationToWords(now - lastReviewAt)} ago`
}

function ordinal(count: number): string {
  const teen = count % 100 > 10 && count % 100 < 14
  const ending = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[count % 10] ?? 'th')
  return `${count}${ending}`
}
