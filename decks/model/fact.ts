import { z } from 'zod'
import { citationSchema } from './citation.ts'
import { factIdSchema } from './id.ts'

/** The families of cards a reader can filter by. `other` is for cards that a person wrote or imported. */
export const familySchema = z.enum(['groups', 'people', 'figures', 'dates', 'places', 'relations', 'other'])

/** How sure the source is: its own word, or a report, a claim, an estimate, a guess, an accusation, a denial. */
export const claimStatusSchema = z.enum(['stated', 'reported', 'claimed', 'estimated', 'speculated', 'accused', 'denied'])

/** What kind of thing answers the question; options of a quiz are drawn from the same kind. */
export const answerTypeSchema = z.enum(['group', 'person', 'place', 'date', 'year', 'count', 'percentage', 'money', 'duration', 'name', 'abbreviation', 'role', 'work', 'event', 'phrase'])

/** One thing an article says. `frame` names the rule that found it; `answer` is as the source has it. */
export const factSchema = z.strictObject({
  id: factIdSchema,
  family: familySchema,
  frame: z.string().min(1).max(80),
  subject: z.string().max(500),
  answer: z.string().min(1).max(1000),
  answerType: answerTypeSchema,
  /** Other wordings that are equally right: aliases, abbreviations, digits for words. */
  accepts: z.array(z.string().min(1).max(500)).max(50),
  /** The date of the fact in EDTF (Library of Congress), such as `2009-12-28`, `1990/1999`, `2009-10/2009-11`, or null. */
  date: z.string().max(80).nullable(),
  /** "more than", "approximately", "at least", or null. */
  qualifier: z.string().max(120).nullable(),
  /** Who says so, when the source gives it to someone, else null. */
  attribution: z.string().max(300).nullable(),
  status: claimStatusSchema,
  /** The clause that states it, as a sentence of its own: pronouns and "the city" replaced by what they stand for. */
  statement: z.string().min(1).max(2000),
  /** Where the answer stands in `statement`, as start and end in UTF-16 code units, or null when it is not in it. */
  gap: z.tuple([z.int().nonnegative(), z.int().nonnegative()]).nullable(),
  /** The parts of the sentence that a question is written from, by name; which there are depends on the frame. */
  slots: z.record(z.string().max(40), z.string().max(1000)),
  /** Wordings of the article from outside the quote that `statement` and `slots` use: what pronouns stand for, the month of issue. */
  antecedents: z.array(z.string().max(500)).max(40),
  citation: citationSchema,
  /** Further passages that the fact is put together from, such as the other side of a dispute. */
  further: z.array(citationSchema).max(10).optional(),
})

export type Family = z.infer<typeof familySchema>
export type ClaimStatus = z.infer<typeof claimStatusSchema>
export type AnswerType = z.infer<typeof answerTypeSchema>
export type Fact = z.infer<typeof factSchema>
