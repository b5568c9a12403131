import { z } from 'zod'
import { presetIdSchema, type PresetId } from './id.ts'

/** Minutes between answers to a card that is being learned. Steps of a day and more are the scheduler's own work. */
const steps = z.array(z.number().min(1).max(1439)).max(10)

/** The 21 numbers of FSRS-6 (https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm). */
export const weightsSchema = z.array(z.number().min(-100).max(1000)).length(21)

/** How weights were fitted to the reader's own answers: when, on how many, and the log loss on later answers that the fit had not seen. */
export const fitSchema = z.strictObject({ at: z.int().nonnegative(), reviews: z.int().nonnegative(), before: z.number().nonnegative(), after: z.number().nonnegative() })

/** What decks of one kind share: how sure the reader wants to be, how cards are learned, how many a day. */
export const presetSchema = z.strictObject({
  id: presetIdSchema,
  name: z.string().min(1).max(100),
  /** Share of cards to be known when they come back, 0.7 to 0.99. */
  desiredRetention: z.number().min(0.7).max(0.99),
  /** Null for those of FSRS-6 itself. */
  weights: weightsSchema.nullable(),
  fit: fitSchema.nullable(),
  learningSteps: steps,
  relearningSteps: steps,
  /** Days that no interval is longer than. */
  maximumDays: z.int().min(1).max(36_500),
  /** True spreads dates a little, so that cards learned together do not always come back together. */
  fuzz: z.boolean(),
  /** At most so many a day of each deck; null for no limit besides the overall one. */
  newPerDay: z.int().min(0).max(9999).nullable(),
  reviewsPerDay: z.int().min(0).max(9999).nullable(),
  /** True shows only one card of a note on one day. */
  spaceSiblings: z.boolean(),
  /** After how many times forgotten a card is told to be hard to keep; 0 for never. */
  hardAfter: z.int().min(0).max(99),
  /** True pauses such a card. */
  pauseHard: z.boolean(),
})

export type Weights = z.infer<typeof weightsSchema>
export type Preset = z.infer<typeof presetSchema>

/** The preset of decks that were given none. It cannot be removed. */
export const standardPresetId: PresetId = presetIdSchema.parse('standard')

/** What a preset starts with. Steps and the eight times are Anki's: https://docs.ankiweb.net/deck-options.html. */
export const standardPreset: Preset = {
  id: standardPresetId,
  name: 'Standard',
  desiredRetention: 0.9,
  weights: null,
  fit: null,
  learningSteps: [1, 10],
  relearningSteps: [10],
  maximumDays: 36_500,
  fuzz: true,
  newPerDay: null,
  reviewsPerDay: null,
  spaceSiblings: true,
  hardAfter: 8,
  pauseHard: false,
}
