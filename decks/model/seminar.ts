import { z } from 'zod'
import { articleIdSchema, deckIdSchema, seminarIdSchema } from './id.ts'

/** A day on which what some decks hold should be known, and the time the reader gives to it. */
export const seminarSchema = z.strictObject({
  id: seminarIdSchema,
  title: z.string().min(1).max(300),
  /** When it begins, ms since 1970 UTC. */
  at: z.int().nonnegative(),
  /** The cards of these decks, and of any deck those that cite these articles. */
  decks: z.array(deckIdSchema).max(1000),
  articles: z.array(articleIdSchema).max(1000),
  /** Minutes of study on one day. Seminars that are prepared at the same time share the minutes of the one that has most. */
  minutes: z.int().min(1).max(600),
  /** Weekdays without study, 0 for Monday to 6 for Sunday, and study days (days since 1970) without. */
  off: z.strictObject({ weekdays: z.array(z.int().min(0).max(6)).max(7), days: z.array(z.int()).max(1000) }),
  /** True lets new cards come only from sections that the reader has marked as read. */
  gated: z.boolean(),
  /** Study day on which preparing begins. */
  from: z.int(),
})

export type Seminar = z.infer<typeof seminarSchema>
