import { ok } from '../../decks/result.ts'
import type { CardFrames } from '../card-frames.ts'
import type { Answers } from './answers.ts'

/** Shows cards that others made, each at an address of its own. */
export function createCardAnswers(frames: CardFrames): Pick<Answers, 'card.show'> {
  return { 'card.show': async (page) => ok({ address: frames.publish(page) }) }
}
