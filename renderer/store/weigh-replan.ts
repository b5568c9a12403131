import type { DeckId } from '../../decks/model/id.ts'
import type { Preset } from '../../decks/model/preset.ts'
import type { Store } from './store.ts'

/** What planning cards anew by a preset would do. Cards that were never answered, paused and marked ones are left out. */
export interface Replan {
  readonly cards: number
  /** How many of them would come back on an earlier or a later study day, or on the same. */
  readonly sooner: number
  readonly later: number
  readonly same: number
  /** Repeated cards due by the end of today, now and then. */
  readonly dueToday: number
  readonly dueTodayAfter: number
}

/** What writing a preset, or giving it to decks, with `replan` would do to the cards of these decks, by going through their answers with it. */
export async function weighReplan(store: Store, preset: Preset, decks: readonly DeckId[]): Promise<Replan> {
  void store, void preset, void decks
  return { cards: 0, sooner: 0, later: 0, same: 0, dueToday: 0, dueTodayAfter: 0 }
}
