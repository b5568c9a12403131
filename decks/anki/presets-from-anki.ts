import { hashText } from '../model/hash-text.ts'
import { presetSchema, standardPreset, weightsSchema, type Preset } from '../model/preset.ts'
import type { AnkiPreset } from './anki-collection.ts'
import { migrateWeights } from './migrate-weights.ts'
import type { Tally } from './tally.ts'

/** What Anki's own preset starts with, and did before 2021, by which one that was never changed is known. */
const untouched = { newPerDay: [20], reviewsPerDay: [200, 100], learningSteps: ['1,10'], relearningSteps: ['10', '1,10', '20'], maximumInterval: [36_500], leechThreshold: [8, 16] } as const

/**
 * Turns a preset of decks into Lectern's; null for one that was never changed, whose decks then follow the reader's own.
 * `crt` tells the collections of two people apart, which all have a preset 1. What does not fit is tallied.
 */
export function ankiToPreset(preset: AnkiPreset, crt: number, tally: Tally): Preset | null {
  if (isUntouched(preset)) return null
  const weights = preset.weights === null ? null : weightsSchema.safeParse(migrateWeights(preset.weights))
  if (weights?.success === false) tally.add('anki-weights', preset.name)
  else if (preset.weights !== null && preset.weights.length !== 21) tally.add('anki-old-weights', preset.name)
  const made = presetSchema.safeParse({
    id: hashText('anki preset', String(crt), String(preset.id)),
    name: preset.name.trim().slice(0, 100) || 'Anki',
    desiredRetention: clamp(preset.desiredRetention ?? standardPreset.desiredRetention, 0.7, 0.99),
    weights: weights?.data ?? null,
    fit: null,
    learningSteps: toSteps(preset.learningSteps, preset.name, tally),
    relearningSteps: toSteps(preset.relearningSteps, preset.name, tally),
    maximumDays: clamp(Math.round(preset.maximumInterval), 1, 36_500),
    fuzz: true,
    newPerDay: clamp(Math.round(preset.newPerDay), 0, 9999),
    reviewsPerDay: clamp(Math.round(preset.reviewsPerDay), 0, 9999),
    spaceSiblings: preset.buryNew || preset.buryReviews,
    hardAfter: clamp(Math.round(preset.leechThreshold), 0, 99),
    pauseHard: preset.leechAction === 0 && preset.leechThreshold > 0,
  })
  if (made.success) {
    if (preset.desiredRetention !== null && made.data.desiredRetention !== preset.desiredRetention) tally.add('anki-retention', preset.name)
    return made.data
  }
  tally.add('anki-preset', preset.name)
  return null
}

function isUntouched(preset: AnkiPreset): boolean {
  if (preset.id !== 1 || preset.weights !== null || (preset.desiredRetention !== null && preset.desiredRetention !== 0.9)) return false
  return (Object.keys(untouched) as (keyof typeof untouched)[]).every((key) => {
    const value = preset[key]
    return (untouched[key] as readonly (number | string)[]).includes(typeof value === 'number' ? value : value.join())
  })
}

/** Steps in minutes; a step of seconds becomes a minute, and steps of a day or more are the scheduler's own work. */
function toSteps(steps: readonly number[], name: string, tally: Tally): number[] {
  const kept = steps.filter((minutes) => minutes > 0 && minutes < 1440).map((minutes) => Math.max(1, minutes)).slice(0, 10)
  if (kept.join() !== steps.join()) tally.add('anki-steps', name)
  return kept
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(Number.isFinite(value) ? value : least, least), most)
