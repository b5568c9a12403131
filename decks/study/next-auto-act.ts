import type { AutoAdvance } from '../model/settings.ts'
import type { SessionState } from './session.ts'

/** What happens by itself next, and in how many ms; 0 when it is time. */
export interface AutoAct {
  readonly act: 'reveal' | 'again' | 'good' | 'bury'
  readonly left: number
}

/**
 * What cards that go on by themselves do next at `now` (ms): the answer appears so many seconds after the question, and so
 * many seconds later the card is answered or put off. Null when nothing does: it is switched off, the answer waits for the
 * reader, the sitting is done or asks whether to go on.
 */
export function nextAutoAct(state: Pick<SessionState, 'phase' | 'shownAt' | 'revealedAt' | 'timeUp'>, auto: AutoAdvance | null, now: number): AutoAct | null {
  if (auto === null || state.timeUp || state.phase === 'done') return null
  if (state.phase === 'question') return { act: 'reveal', left: Math.max(0, state.shownAt + auto.question * 1000 - now) }
  if (auto.act === 'wait' || state.revealedAt === null) return null
  return { act: auto.act, left: Math.max(0, state.revealedAt + auto.answer * 1000 - now) }
}
