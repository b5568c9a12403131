import { z } from 'zod'
import { cardIdSchema } from './id.ts'

/**
 * One row of another program's review log: when (ms since 1970 UTC), the answer (1 to 4; 0 for a change by hand), the kind
 * of row (Anki's: 0 learning, 1 review, 2 relearning, 3 cram, 4 by hand, 5 rescheduled), the time taken in ms, the interval
 * after and before (days, negative for seconds), and the ease in thousandths (or Anki's difficulty from 100 to 1100).
 */
export const pastReviewSchema = z.tuple([z.int().nonnegative(), z.int().min(0).max(4), z.int().min(0).max(9), z.int().nonnegative().max(100_000_000), z.int(), z.int(), z.int().nonnegative()])

/** Where a card stood when it came in, in Lectern's own terms: `memorySchema` of decks/study, see there. */
export const placedMemorySchema = z.strictObject({
  state: z.enum(['new', 'learning', 'review', 'relearning']),
  due: z.number(),
  stability: z.number().nonnegative(),
  difficulty: z.number().nonnegative(),
  step: z.int().nonnegative(),
  reps: z.int().nonnegative(),
  lapses: z.int().nonnegative(),
  lastReviewAt: z.int().nonnegative().nullable(),
})

/** Colours by which a reader marks cards, as Anki numbers them: none, red, orange, green, blue, pink, turquoise, purple. */
export const colourSchema = z.int().min(0).max(7)

/**
 * What is known of a card before it came in: how well it was known, what was decided about it, and its whole log. Taking
 * it in puts the card where `memory` says, unless a later answer is known here; see [Note: placed cards] in decks/study.
 */
export const cardStudySchema = z.strictObject({
  card: cardIdSchema,
  memory: placedMemorySchema,
  suspended: z.boolean(),
  /** True when it was put off for a day. */
  buried: z.boolean(),
  colour: colourSchema,
  /** The log, by time; as it came, so that it can go back. */
  reviews: z.array(pastReviewSchema).max(100_000),
  /** The interval in days and the ease in thousandths that the other program had, for going back; 0 where it had none. */
  interval: z.int(),
  ease: z.int().nonnegative(),
})

export type PastReview = z.infer<typeof pastReviewSchema>
export type PlacedMemory = z.infer<typeof placedMemorySchema>
export type Colour = z.infer<typeof colourSchema>
export type CardStudy = z.infer<typeof cardStudySchema>
