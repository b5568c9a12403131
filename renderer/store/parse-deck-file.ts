import { deckFileSchema, type DeckFile } from '../../decks/model/deck.ts'
import { fail, type Result } from '../../decks/result.ts'
import { checkInParts, parseJson, type Pause } from './check-in-parts.ts'

/** Reads a kept file: the Lectern deck format as JSON. `pause`: see `checkInParts`. */
export async function parseDeckFile(bytes: Uint8Array, pause: Pause): Promise<Result<DeckFile>> {
  const json = parseJson(bytes)
  return json === undefined ? fail('not-a-deck', 'The kept file of a deck is not JSON.') : checkDeckFile(json, pause)
}

/** Checks that a value is a deck file, a part of its notes at a time. `where` of the problem is the place of the first fault. */
export async function checkDeckFile(value: unknown, pause: Pause): Promise<Result<DeckFile>> {
  const checked = await checkInParts(deckFileSchema, value, pause)
  return checked.ok ? checked : fail('not-a-deck', 'The kept file of a deck is not in the Lectern deck format.', checked.where)
}
