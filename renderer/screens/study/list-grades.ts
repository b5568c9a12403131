import type { Rating } from '../../../decks/model/review.ts'
import type { Settings } from '../../../decks/model/settings.ts'
import { intervalToWords } from '../../../decks/study/interval-words.ts'
import type { Memory } from '../../../decks/study/memory.ts'
import type { Grade } from '../../parts/grade-bar.tsx'

const names: Record<Settings['answerButtons'], readonly (readonly [Rating, string])[]> = {
  2: [[1, 'Didn’t know'], [3, 'Knew it']],
  4: [[1, 'Again'], [2, 'Hard'], [3, 'Good'], [4, 'Easy']],
}

/**
 * The answers to choose from, two or four, with the date each leads to; `preview` is null where none counts. Their keys
 * count from 1. Of a card in the plan for a seminar at `seminarAt` no date is told that lies beyond it: the plan asks it sooner.
 */
export function listGrades(buttons: Settings['answerButtons'], preview: Readonly<Record<Rating, Memory>> | null, now: number, seminarAt: number = Infinity): Grade[] {
  const sayWhen = (rating: Rating) => {
    if (preview === null) return rating === 1 ? 'again here' : 'done here'
    const { due } = preview[rating]
    return due > seminarAt ? 'as planned' : intervalToWords(due - now)
  }
  return names[buttons].map(([rating, name], place) => ({ rating, name, when: sayWhen(rating), key: `study.grade${place + 1}`, best: rating === 3 }))
}
