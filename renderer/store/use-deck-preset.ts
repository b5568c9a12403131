import { useLiveQuery } from 'dexie-react-hooks'
import type { DeckId } from '../../decks/model/id.ts'
import type { Preset } from '../../decks/model/preset.ts'
import { readDeckPreset } from './read-deck-preset.ts'
import { useStore } from './store-context.tsx'

/** The preset that holds for a deck, live. Undefined until first read. */
export function useDeckPreset(deck: DeckId): Preset | undefined {
  const store = useStore()
  return useLiveQuery(async () => readDeckPreset(store, deck), [store, deck])
}
