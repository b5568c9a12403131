import { z } from 'zod'

/** A study day: days since 1 January 1970 in the reader's zone. */
const studyDay = z.int().min(-1_000_000).max(1_000_000)

/**
 * After days away: until study day `until` at most `perDay` repeated cards a day, those first that gain most. `since` is
 * the study day on which it began. It ends by itself.
 */
export const catchUpSchema = z.strictObject({ since: studyDay, until: studyDay, perDay: z.int().min(1).max(9999) })

/** Cards go on by themselves: the answer appears after so many seconds, and after so many more `act` says what becomes of the card. */
export const autoAdvanceSchema = z.strictObject({ question: z.int().min(1).max(600), answer: z.int().min(1).max(600), act: z.enum(['wait', 'again', 'good', 'bury']) })

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
  /** Share of cards to be known when they come back, 0.7 to 0.99, in decks whose preset was never written; see `preset.ts`. */
  desiredRetention: z.number().min(0.7).max(0.99),
  /** False turns shortcuts of one printable key off, for readers who dictate (WCAG 2.2, 2.1.4). */
  singleKeys: z.boolean(),
  /** Keys that the reader chose for commands, by the command's name; those not named keep their own. An empty text takes the key away. */
  keys: z.record(z.string().min(1).max(60), z.string().max(40)).refine((keys) => Object.keys(keys).length <= 200, 'at most 200 keys'),
  /** Which repeated cards come first: the longest overdue, the ones least likely to be recalled, or any. */
  dueOrder: z.enum(['late', 'recall', 'shuffled']),
  /** In which order new cards are met: as the text has them, or any. */
  newOrder: z.enum(['text', 'shuffled']),
  /** Whether new cards stand among the repeated ones, after or before them. */
  mix: z.enum(['mixed', 'repeat-first', 'new-first']),
  /** True mixes cards of all decks; false goes through one deck after the other. */
  interleave: z.boolean(),
  /** How much of the usual work falls on Monday to Sunday: 1 as usual, 0 as little as can be. */
  easyDays: z.array(z.number().min(0).max(1)).length(7),
  /** Minutes after which a sitting stops and asks, or null for no end. */
  timebox: z.int().min(1).max(600).nullable(),
  autoAdvance: autoAdvanceSchema.nullable(),
  catchUp: catchUpSchema.nullable(),
  /** More new and repeated cards than the limits allow, on that one study day. */
  extra: z.strictObject({ day: studyDay, newCards: z.int().min(0).max(9999), repeatedCards: z.int().min(0).max(9999) }).nullable(),
  /** Searches that were given a name, in the order shown. */
  searches: z.array(z.strictObject({ name: z.string().min(1).max(100), query: z.string().min(1).max(2000) })).max(200),
  /** The columns of the list of cards, in their order, and by which it is sorted. */
  cardColumns: z.array(z.string().min(1).max(40)).max(40),
  cardOrder: z.strictObject({ by: z.string().min(1).max(40), descending: z.boolean() }),
  /** True plays a card's sounds when it is shown. */
  playSounds: z.boolean(),
})

export type Settings = z.infer<typeof settingsSchema>
export type CatchUp = z.infer<typeof catchUpSchema>
export type AutoAdvance = z.infer<typeof autoAdvanceSchema>

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
  keys: {},
  dueOrder: 'late',
  newOrder: 'text',
  mix: 'mixed',
  interleave: true,
  easyDays: [1, 1, 1, 1, 1, 1, 1],
  timebox: null,
  autoAdvance: null,
  catchUp: null,
  extra: null,
  searches: [],
  cardColumns: ['question', 'due', 'recall'],
  cardOrder: { by: 'deck', descending: false },
  playSounds: true,
}
