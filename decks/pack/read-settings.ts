import { ownValue, parseObject, type JsonObject } from './json-value.ts'
import { rows } from './read-note-types.ts'
import type { SqlDatabase } from './sqlite.ts'
import type { Teller } from './tell-problems.ts'

/** What is used of the settings of a collection. */
export interface CollectionSettings {
  /** The hour at which its day begins; 4 where it does not say. */
  readonly rollover: number
  /** Minutes west of Greenwich where it was made, or null. */
  readonly minutesWest: number | null
  /** Whether it schedules by FSRS, or null where it does not say. */
  readonly fsrs: boolean | null
  /** What Lectern's own export put there, or null. */
  readonly lectern: string | null
}

/** The settings of schemas 1 to 14: `col.conf`, JSON. */
export function readOldSettings(json: string, teller: Teller): CollectionSettings {
  const parsed = parseObject(json)
  if (parsed === null) teller.note('left-out-setting', 'col.conf')
  return toSettings(parsed ?? {})
}

/** The settings of schemas 15 to 18: the table `config`, each value JSON of its own. */
export function readSettings(database: SqlDatabase, teller: Teller): CollectionSettings {
  const found = new Map<string, unknown>()
  for (const [key, blob] of rows(database, "SELECT KEY, val FROM config WHERE KEY IN ('rollover', 'creationOffset', 'fsrs', 'lectern') LIMIT 10")) {
    try {
      found.set(String(key), JSON.parse(new TextDecoder().decode(blob instanceof Uint8Array ? blob : new TextEncoder().encode(String(blob)))))
    } catch {
      teller.note('left-out-setting', String(key))
    }
  }
  return toSettings(Object.fromEntries(found))
}

function toSettings(settings: JsonObject): CollectionSettings {
  const rollover = ownValue(settings, 'rollover')
  const offset = ownValue(settings, 'creationOffset')
  const fsrs = ownValue(settings, 'fsrs')
  const lectern = ownValue(settings, 'lectern')
  return {
    rollover: typeof rollover === 'number' && Number.isInteger(rollover) && rollover >= -23 && rollover <= 23 ? (rollover + 24) % 24 : 4,
    minutesWest: typeof offset === 'number' && Math.abs(offset) <= 1440 ? Math.round(offset) : null,
    fsrs: typeof fsrs === 'boolean' ? fsrs : null,
    lectern: typeof lectern === 'string' ? lectern : null,
  }
}
