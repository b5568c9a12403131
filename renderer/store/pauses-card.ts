import type { Preset } from '../../decks/model/preset.ts'
import type { Rating } from '../../decks/model/review.ts'
import { becameHard } from '../../decks/study/hard.ts'
import type { MemoryRow } from './rows.ts'

/** True when an answer makes the card hard to keep and its preset wants such cards paused. */
export function pausesCard({ memory, suspended }: MemoryRow, rating: Rating, preset: Preset): boolean {
  const lapses = memory.lapses + (memory.state === 'review' && rating === 1 ? 1 : 0)
  return preset.pauseHard && !suspended && becameHard(memory, { lapses }, preset)
}
