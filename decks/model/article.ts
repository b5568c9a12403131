import { z } from 'zod'
import { articleIdSchema, passageIdSchema } from './id.ts'

const text = z.string().max(100_000)
const offset = z.int().nonnegative()

/**
 * A run of passage text that stands unchanged in the source: `[at, source, length]`, all in UTF-16 code
 * units. Text at `at + i` came from `source + i`. Runs are ascending and do not overlap; text between runs
 * was made by repair (a joined hyphen, a space for a line break).
 */
export const sourceRunSchema = z.tuple([offset, offset, offset])

/** A raised number in a passage: the footnote `number` closes what stands before `at` (an offset in the passage text, which does not hold the number itself). */
export const footnoteMarkSchema = z.strictObject({ at: offset, number: z.int().positive() })

/** One paragraph of an article. */
export const passageSchema = z.strictObject({
  id: passageIdSchema,
  /** Heading it stands under, or null before the first. */
  section: z.string().max(500).nullable(),
  /** Its count within the article, from 1, as shown in the margin. */
  paragraph: z.int().positive(),
  /** Page of the source, where the source has pages. */
  page: z.int().positive().nullable(),
  text,
  marks: z.array(footnoteMarkSchema).max(1000),
  runs: z.array(sourceRunSchema).max(20_000),
})

/**
 * A numbered footnote. `text` is what it says, empty when `missing`; `standsFor` holds the text of the
 * note that an Ibid. or a short cite points to, as resolved, else null.
 */
export const footnoteSchema = z.strictObject({
  id: passageIdSchema,
  number: z.int().positive(),
  text,
  /** True when the body cites this number and the source does not contain the note. */
  missing: z.boolean(),
  /** The number of the note that an Ibid. or a short cite stands for, or null. */
  refersTo: z.int().positive().nullable(),
  standsFor: text.nullable(),
  runs: z.array(sourceRunSchema).max(20_000),
})

/** An article as read and repaired: paragraphs in order, footnotes by number. */
export const articleSchema = z.strictObject({
  id: articleIdSchema,
  title: z.string().min(1).max(500),
  authors: z.array(z.string().min(1).max(200)).max(50),
  publication: z.string().max(300).nullable(),
  /** When it was issued, as an EDTF date (`2010-01`), or null when the source does not say. */
  issued: z.string().max(40).nullable(),
  passages: z.array(passageSchema).max(20_000),
  footnotes: z.array(footnoteSchema).max(10_000),
  /** What repair noticed and the reader should know, such as a cited note that is not there. */
  remarks: z.array(z.string().max(500)).max(1000),
})

export type SourceRun = z.infer<typeof sourceRunSchema>
export type FootnoteMark = z.infer<typeof footnoteMarkSchema>
export type Passage = z.infer<typeof passageSchema>
export type Footnote = z.infer<typeof footnoteSchema>
export type Article = z.infer<typeof articleSchema>
