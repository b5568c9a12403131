import type { Result } from '../../decks/result.ts'
import type { Shell } from '../shell/shell.ts'
import type { Store } from './store.ts'

/** The open store, and what was repaired while opening it, as sentences for the reader. */
export interface Opened {
  readonly store: Store
  readonly repairs: readonly string[]
}

/** Opens the journal and its view, compares them and repairs both ways. */
export async function openStore(shell: Shell, options: { readonly now: () => number; readonly timeZone?: string; readonly name?: string }): Promise<Result<Opened>> {
  throw new Error('not yet')
}
