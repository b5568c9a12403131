import type { AnkiPreset } from '../anki/anki-collection.ts'
import { presetFields } from './anki-messages.ts'
import { asObject, flagAt, numberAt, numbersAt, ownValue, parseObject, textAt } from './json-value.ts'
import { floatsOf, numberOf, readMessage } from './read-message.ts'
import { rows } from './read-note-types.ts'
import type { SqlDatabase } from './sqlite.ts'
import type { Teller } from './tell-problems.ts'

/** The presets of schemas 15 to 18. `fsrs` says whether the collection uses it, null when it does not say, as in packages: see `inForce`. */
export function readPresets(database: SqlDatabase, fsrs: boolean | null, teller: Teller): AnkiPreset[] {
  const presets: AnkiPreset[] = []
  for (const [id, name, blob] of rows(database, 'SELECT id, name, config FROM deck_config LIMIT 20000')) {
    const config = blob instanceof Uint8Array ? readMessage(blob) : null
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof name !== 'string' || config === null) {
      teller.note('damaged-preset', String(name ?? id).slice(0, 80))
      continue
    }
    const weights = [presetFields.weights6, presetFields.weights5, presetFields.weights4].map((field) => floatsOf(config, field)).find((list) => list.length > 0)
    presets.push({
      id,
      name,
      newPerDay: numberOf(config, presetFields.newPerDay),
      reviewsPerDay: numberOf(config, presetFields.reviewsPerDay),
      learningSteps: floatsOf(config, presetFields.learningSteps),
      relearningSteps: floatsOf(config, presetFields.relearningSteps),
      maximumInterval: numberOf(config, presetFields.maximumInterval, 36_500),
      leechThreshold: numberOf(config, presetFields.leechThreshold),
      leechAction: numberOf(config, presetFields.leechAction) === 1 ? 1 : 0,
      buryNew: numberOf(config, presetFields.buryNew) !== 0,
      buryReviews: numberOf(config, presetFields.buryReviews) !== 0,
      ...inForce(fsrs, plainFloat(numberOf(config, presetFields.desiredRetention, 0.9)), weights?.map(plainFloat) ?? null),
    })
  }
  return presets
}

/** The presets of schemas 1 to 14: `col.dconf`, JSON by id. */
export function readOldPresets(json: string, fsrs: boolean | null, teller: Teller): AnkiPreset[] {
  const parsed = parseObject(json)
  if (parsed === null) teller.note('damaged-preset', 'col.dconf')
  const presets: AnkiPreset[] = []
  for (const [key, value] of Object.entries(parsed ?? {})) {
    const preset = asObject(value)
    const id = numberAt(preset, 'id', Number(key))
    if (!Number.isSafeInteger(id)) {
      teller.note('damaged-preset', key.slice(0, 80))
      continue
    }
    const fresh = asObject(ownValue(preset, 'new'))
    const repeated = asObject(ownValue(preset, 'rev'))
    const lapse = asObject(ownValue(preset, 'lapse'))
    const weights = numbersAt(preset, 'fsrsParams6') ?? numbersAt(preset, 'fsrsParams5') ?? numbersAt(preset, 'fsrsWeights')
    presets.push({
      id,
      name: textAt(preset, 'name', 'Default'),
      newPerDay: numberAt(fresh, 'perDay', 20),
      reviewsPerDay: numberAt(repeated, 'perDay', 200),
      learningSteps: numbersAt(fresh, 'delays') ?? [],
      relearningSteps: numbersAt(lapse, 'delays') ?? [],
      maximumInterval: numberAt(repeated, 'maxIvl', 36_500),
      leechThreshold: numberAt(lapse, 'leechFails', 8),
      leechAction: numberAt(lapse, 'leechAction', 0) === 1 ? 1 : 0,
      buryNew: flagAt(fresh, 'bury'),
      buryReviews: flagAt(repeated, 'bury'),
      ...inForce(fsrs, numberAt(preset, 'desiredRetention', 0.9), weights),
    })
  }
  return presets
}

/** Retention and weights stand in every preset; they count when FSRS is on, or when nothing is said and weights were fitted. */
function inForce(fsrs: boolean | null, desiredRetention: number, weights: readonly number[] | null): Pick<AnkiPreset, 'desiredRetention' | 'weights'> {
  return (fsrs ?? weights !== null) ? { desiredRetention, weights } : { desiredRetention: null, weights: null }
}

/** A number that was kept in 32 bits as it was meant: 0.9 and not 0.8999999761581421, the shortest that is kept as the same bits. */
function plainFloat(value: number): number {
  const digits = [6, 7, 8].find((count) => Math.fround(Number(value.toPrecision(count))) === value) ?? 9
  return Number(value.toPrecision(digits))
}
