import { z } from 'zod'
import { articleSchema } from './article.ts'
import { deckSchema } from './deck.ts'
import { passageIdSchema } from './id.ts'
import { noteSchema } from './note.ts'

const offset = z.int().nonnegative()

/** A sentence of a passage (or of a footnote), as UTF-16 offsets in its text, and why no card came of it; null when one did. */
export const readSentenceSchema = z.strictObject({ passage: passageIdSchema, start: offset, end: offset, skipped: z.string().max(300).nullable() })

/** A card that was worded and not made: what it asked, and which gate stopped it, in plain words. */
export const stoppedDraftSchema = z.strictObject({
  passage: passageIdSchema,
  start: offset,
  frame: z.string().max(80),
  question: z.string().max(20_000),
  answer: z.string().max(20_000),
  reason: z.string().max(300),
})

/**
 * What became of one article: the deck it makes, every drafted note of all tiers in the order of the text, its sentences,
 * and what was left out. Kept as a file when the reader takes an article in; the inbox is filled from it.
 */
export const makingSchema = z.strictObject({
  format: z.literal('lectern-making'),
  version: z.literal(1),
  deck: deckSchema,
  article: articleSchema,
  notes: z.array(noteSchema).max(200_000),
  sentences: z.array(readSentenceSchema).max(200_000),
  stopped: z.array(stoppedDraftSchema).max(200_000),
})

export type ReadSentence = z.infer<typeof readSentenceSchema>
export type StoppedDraft = z.infer<typeof stoppedDraftSchema>
export type Making = z.infer<typeof makingSchema>
