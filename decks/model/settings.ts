import { z } from 'zod'

/** What the reader chose. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Scale of all text, in per cent. */
  textSize: z.union([z.literal(90), z.literal(100), z.literal(115), z.literal(130), z.literal(150), z.literal(200)]),
  /** Hour of the local day at which a new study day starts, 0 to 23. */
  dayStartHour: z.int().min(0).max(23),
  /** IANA name of the zone in which days are counted. */
  timeZone: z.string().min(1).max(60),
  /** At most this many new cards a day, over all decks. */
  newPerDay: z.int().min(0).max(9999),
  /** At most this many repeated cards a day, over all decks. */
  reviewsPerDay: z.int().min(0).max(9999),
  /** Two answers (didn't know, knew it) or four (again, hard, good, easy). */
  answerButtons: z.union([z.literal(2), z.literal(4)]),
  /** Share of cards to be known when they come back, 0.7 to 0.99. */
  desiredRetention: z.number().min(0.7).max(0.99),
  /** False turns shortcuts of one printable key off, for readers who dictate (WCAG 2.2, 2.1.4). */
  singleKeys: z.boolean(),
})

export type Settings = z.infer<typeof settingsSchema>

/** What holds until the reader chooses otherwise. The page replaces `timeZone` by the computer's at first start. */
export const defaultSettings: Settings = {
  theme: 'system',
  textSize: 100,
  dayStartHour: 4,
  timeZone: 'UTC',
  newPerDay: 20,
  reviewsPerDay: 200,
  answerButtons: 2,
  desiredRetention: 0.9,
  singleKeys: true,
}
