import type { CardId } from '../../../decks/model/id.ts'

/** A card that an answer has just made hard to keep. */
export interface HardCard {
  readonly card: CardId
  /** How often it was forgotten. */
  readonly times: number
  /** True when its deck's options paused it for that. */
  readonly paused: boolean
}
