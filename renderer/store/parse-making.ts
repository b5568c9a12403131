import { makingSchema, type Making } from '../../decks/model/making.ts'
import { fail, type Result } from '../../decks/result.ts'
import { checkInParts, parseJson, type Pause } from './check-in-parts.ts'

/** Reads a kept file that holds a making, as JSON. `pause`: see `checkInParts`. */
export async function parseMaking(bytes: Uint8Array, pause: Pause): Promise<Result<Making>> {
  const json = parseJson(bytes)
  return json === undefined ? fail('not-a-making', 'The kept file of an article is not JSON.') : checkMaking(json, pause)
}

/** Checks that a value is a making, a part of its notes at a time. `where` of the problem is the place of the first fault. */
export async function checkMaking(value: unknown, pause: Pause): Promise<Result<Making>> {
  const checked = await checkInParts(makingSchema, value, pause)
  return checked.ok ? checked : fail('not-a-making', 'The kept file of an article is not as Lectern writes it.', checked.where)
}
