import type { Presets } from '../../decks/journal/fold-presets.ts'
import type { LecternDatabase } from './database.ts'

/** The presets as they stand, and which decks have them. */
export async function readPresets(database: LecternDatabase): Promise<Presets> {
  const [presets, assigns] = await Promise.all([database.presets.toArray(), database.assigns.toArray()])
  return { presets: new Map(presets.map(({ id, preset }) => [id, preset])), assigns: new Map(assigns.map(({ deck, preset }) => [deck, preset])) }
}
