import { isProven } from './rate-rule.ts'

/** From here on a card is offered as a good one; below it is weak, and below `leastOffered` it is not made. */
export const leastGood = 0.7
export const leastOffered = 0.35
/** A proven rule does not carry a card that has this much against it. */
const leastProven = 0.8

/** 1 for cards of proven rules, which go straight into the deck; 2 for good ones, 3 for weak ones: both wait for the reader's yes. */
export function tierOf(frame: string, confidence: number): 1 | 2 | 3 {
  if (isProven(frame) && confidence >= leastProven) return 1
  return confidence >= leastGood ? 2 : 3
}
