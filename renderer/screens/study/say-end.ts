import { durationToWords, intervalToWords } from '../../../decks/study/interval-words.ts'
import type { SessionState } from '../../../decks/study/session.ts'
import { sayCount } from '../../parts/say-count.ts'

export interface EndContext {
  /** Cards that the daily limits keep for another day. */
  readonly beyondLimits: number
  /** When there is something again, such as "27 cards tomorrow", or null. */
  readonly next: string | null
  readonly now: number
  /** True for cards of the reader's own choice. */
  readonly own?: boolean
}

/** What is said at the end of a sitting, in a headline and some sentences. */
export function sayEnd(state: SessionState, { beyondLimits, next, now, own = false }: EndContext): { title: string; lines: string[] } {
  const answered = new Set(state.history.filter((step) => step.what === 'rate').map((step) => step.card)).size
  const lines: string[] = []
  const [soonest] = state.waiting
  if (state.answers > 0) lines.push(`You knew ${state.known} of ${sayCount(state.answers, 'answer')}.`)
  if (soonest !== undefined) lines.push(`${sayCount(state.waiting.length, 'card')} you are still learning: the next one comes back ${intervalToWords(Math.max(0, soonest.due - now))}.`)
  if (!state.counts && state.answers > 0) lines.push('Your schedule is as it was.')
  if (next !== null) lines.push(`Next: ${next}.`)
  if (beyondLimits > 0) lines.push(`${sayCount(beyondLimits, 'more card')} waited today; your daily limits keep ${beyondLimits === 1 ? 'it' : 'them'} for another day.`)
  if (answered > 0) return { title: `${sayCount(answered, 'card')}, ${durationToWords(state.took)}`, lines }
  return { title: state.finished.length > 0 ? `${sayCount(state.finished.length, 'card')} put aside` : own ? 'No card fits this choice' : 'Nothing is due now', lines }
}
