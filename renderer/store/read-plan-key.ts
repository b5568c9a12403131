import { hashText } from '../../decks/model/hash-text.ts'
import { dayOf } from '../../decks/study/day.ts'
import { readMeta } from './database.ts'
import { listSeminars } from './list-seminars.ts'
import { readPresets } from './read-presets.ts'
import { readSettings } from './read-settings.ts'
import type { Store } from './store.ts'
import { zoneToClock } from './zone-to-clock.ts'

/**
 * What the plan of the seminars depends on, as a text to compare: when it differs from that of the kept plan, a new one
 * must be made. It changes with the study day, the seminars, presets, the cards, what was read, and pausing and marking;
 * not with answers, so that the plan of a day stays. Empty when no seminar lies ahead.
 */
export async function readPlanKey(store: Store): Promise<string> {
  const { database } = store
  const now = store.now()
  const seminars = (await listSeminars(store)).filter(({ at }) => at > now)
  if (seminars.length === 0) return ''
  const { timeZone, dayStartHour, newOrder } = await readSettings(store)
  const day = dayOf(now, zoneToClock(timeZone, dayStartHour))
  const { presets, assigns } = await readPresets(database)
  const reading = seminars.some(({ gated }) => gated) ? await database.readings.toArray() : []
  const aside = (await database.tallies.toArray()).filter((tally) => tally.aside !== 0).map((tally) => [tally.deck, tally.aside])
  const weights = [...presets.values()].map((preset) => [preset.id, preset.weights, preset.spaceSiblings])
  return hashText(JSON.stringify([day, timeZone, dayStartHour, newOrder, seminars, weights, [...assigns], (await readMeta(database, 'content'))?.version, reading, aside]))
}
