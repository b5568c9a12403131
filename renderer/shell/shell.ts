import type { CallInput, CallName, CallOutput, EventName, EventValue } from '../../electron/contract/contract.ts'
import type { Result } from '../../decks/result.ts'

/** What surrounds the page: the desktop app's main process, or the browser itself. Never throws. */
export interface Shell {
  /** `browser` lacks a menu, opening files by double click and the data folder; everything else is the same. */
  readonly edition: 'desktop' | 'browser'
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>>
  /** Listens to an event; returns the way to stop. */
  on<E extends EventName>(name: E, listener: (value: EventValue<E>) => void): () => void
}
