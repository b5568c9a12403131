import type { CardId } from '../../decks/model/id.ts'
import { isHard } from '../../decks/study/hard.ts'
import { presetOfDeck } from '../../decks/journal/fold-presets.ts'
import { readLapsed } from './memory-rows.ts'
import { readPresets } from './read-presets.ts'
import { readSettings } from './read-settings.ts'
import type { Store } from './store.ts'

/** How many cards are hard to keep: forgotten as often as their preset says, and not paused. */
export async function countHard(store: Store): Promise<number> {
  return (await findHardCards(store)).length
}

/** The cards that are hard to keep, most often forgotten first. */
export async function findHardCards(store: Store): Promise<readonly CardId[]> {
  const [presets, settings] = await Promise.all([readPresets(store.database), readSettings(store)])
  const known = [...presets.presets.values(), presetOfDeck({ presets: presets.presets, assigns: new Map() }, settings, '' as never)]
  const least = known.reduce((low, { hardAfter }) => (hardAfter > 0 ? Math.min(low, hardAfter) : low), Infinity)
  if (least === Infinity) return []
  const rows = await readLapsed(store.database, least)
  const hard = rows.filter(({ memory, deck }) => isHard(memory, presetOfDeck(presets, settings, deck)))
  return hard.toSorted((a, b) => b.memory.lapses - a.memory.lapses || (a.card < b.card ? -1 : 1)).map(({ card }) => card)
}
