import { z } from 'zod'
import { cardSchema } from './card.ts'
import { citationSchema } from './citation.ts'
import { claimStatusSchema, familySchema } from './fact.ts'
import { noteIdSchema } from './id.ts'
import { noteContentSchema } from './note-type.ts'

/**
 * What is learned as one: a fact and the cards that ask for it. Cards of one note are siblings and are not
 * shown on the same day (Anki's word; a footnote of an article is never called a note in code).
 */
export const noteSchema = z.strictObject({
  id: noteIdSchema,
  family: familySchema,
  /** The rule that made it, or null when a person did. */
  frame: z.string().max(80).nullable(),
  status: claimStatusSchema,
  citations: z.array(citationSchema).max(20),
  tags: z.array(z.string().min(1).max(100)).max(100),
  /** 1: goes straight into the deck; 2: waits for the reader's yes; 3: weak, shown after the others. Cards a person wrote are 1. */
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Who says so, when the source gives it to someone; absent when it says it itself. */
  attribution: z.string().min(1).max(300).optional(),
  /** How likely a strict reader keeps it, from 0 to 1; absent when a person made it. */
  confidence: z.number().min(0).max(1).optional(),
  /** How likely a person who studies the article would ask for it herself, from 0 to 1; absent when a person made it. */
  importance: z.number().min(0).max(1).optional(),
  /** The fact as a sentence of its own, and where the answer stands in it (UTF-16 offsets), for questions that alter it; absent when a person made it. */
  statement: z.strictObject({ text: z.string().min(1).max(2000), gap: z.tuple([z.int().nonnegative(), z.int().nonnegative()]).nullable() }).optional(),
  /** When it was, as an EDTF date, for putting things in order; absent when it is not told. */
  date: z.string().min(1).max(80).optional(),
  /** What was checked and what lowers the confidence, each in plain words. */
  checks: z.array(z.string().min(1).max(300)).max(20).optional(),
  problems: z.array(z.string().min(1).max(300)).max(20).optional(),
  /**
   * What its cards are made of, when they have a note type: they are then shown as its templates say, and the texts of
   * `cards` are what is left of that without markup, for lists, search, typed answers and quizzes. Absent for plain cards.
   */
  content: noteContentSchema.optional(),
  /** What the program it came from calls it, by which it is found again; absent when it came from none. */
  guid: z.string().min(1).max(200).optional(),
  /** When it was last changed where it came from, ms since 1970 UTC. */
  modified: z.int().nonnegative().optional(),
  cards: z.array(cardSchema).min(1).max(500),
})

export type Note = z.infer<typeof noteSchema>
