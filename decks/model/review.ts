import { z } from 'zod'
import { cardIdSchema, entryIdSchema } from './id.ts'

/** How it went: 1 again, 2 hard, 3 good, 4 easy. In two-button mode "didn't know" is 1 and "knew it" is 3. */
export const ratingSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

/** One answer by the reader. The log of reviews is the truth from which every due date is computed. */
export const reviewSchema = z.strictObject({
  /** The id of the journal entry that recorded it. */
  id: entryIdSchema,
  card: cardIdSchema,
  rating: ratingSchema,
  /** When, in ms since 1970 UTC. */
  at: z.int().nonnegative(),
  /** Time from question to rating in ms, at most ten minutes. */
  took: z.int().nonnegative().max(600_000),
})

export type Rating = z.infer<typeof ratingSchema>
export type Review = z.infer<typeof reviewSchema>
