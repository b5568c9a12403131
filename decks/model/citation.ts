import { z } from 'zod'
import { articleIdSchema, passageIdSchema } from './id.ts'

/**
 * Where a card stands in its article, in a form that survives edits of the article: the exact quote, up to
 * 32 characters on either side, and the offset (UTF-16 code units) it had when it was made; the selectors of
 * the W3C Web Annotation model (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 * `passage` is a passage's id, or a footnote's id when the fact stands in an explanatory note.
 */
export const citationSchema = z.strictObject({
  article: articleIdSchema,
  passage: passageIdSchema,
  quote: z.string().min(1).max(5000),
  prefix: z.string().max(32),
  suffix: z.string().max(32),
  start: z.int().nonnegative(),
  /** Footnotes that support the quote, as numbered in the article, ascending; a missing one is listed too. */
  footnotes: z.array(z.int().positive()).max(50),
})

export type Citation = z.infer<typeof citationSchema>
