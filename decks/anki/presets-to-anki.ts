import type { Preset } from '../model/preset.ts'
import type { AnkiPreset } from './anki-collection.ts'

/** The preset that every collection of Anki has, as it has never been changed; see `ankiToPreset`. */
export const plainAnkiPreset: AnkiPreset = {
  id: 1,
  name: 'Default',
  newPerDay: 20,
  reviewsPerDay: 200,
  learningSteps: [1, 10],
  relearningSteps: [10],
  maximumInterval: 36_500,
  leechThreshold: 8,
  leechAction: 1,
  buryNew: false,
  buryReviews: false,
  desiredRetention: 0.9,
  weights: null,
}

/** Turns a preset into Anki's. Where Lectern has no limit of its own, Anki's is as high as it goes. */
export function presetToAnki(preset: Preset, id: number): AnkiPreset {
  return {
    id,
    name: preset.name,
    newPerDay: preset.newPerDay ?? 9999,
    reviewsPerDay: preset.reviewsPerDay ?? 9999,
    learningSteps: preset.learningSteps,
    relearningSteps: preset.relearningSteps,
    maximumInterval: preset.maximumDays,
    leechThreshold: preset.hardAfter,
    leechAction: preset.pauseHard ? 0 : 1,
    buryNew: preset.spaceSiblings,
    buryReviews: preset.spaceSiblings,
    desiredRetention: preset.desiredRetention,
    weights: preset.weights,
  }
}
