import { z } from 'zod'
import { answerTypeSchema } from './fact.ts'
import { cardIdSchema } from './id.ts'

/** `question` is asked and answered; `cloze` is a statement with one gap, written `[…]` in the question. */
export const cardKindSchema = z.enum(['question', 'cloze'])

/** One thing asked. Text is plain: it is shown as text and never as markup. */
export const cardSchema = z.strictObject({
  id: cardIdSchema,
  kind: cardKindSchema,
  question: z.string().min(1).max(20_000),
  answer: z.string().min(1).max(20_000),
  /** Said below the answer in a smaller voice: the qualifier, who says so, what it stood for. Null for none. */
  remark: z.string().max(2000).nullable(),
  /** Wordings besides `answer` that count as right. */
  accepts: z.array(z.string().min(1).max(1000)).max(50),
  answerType: answerTypeSchema.nullable(),
  /** How far a typed figure may be off and still be right, as a share of the answer; absent for what its kind allows. */
  tolerance: z.number().min(0).max(0.5).optional(),
  /** Which template of the note's type makes it, or which gap, both from 0; absent for a plain card. */
  template: z.int().nonnegative().max(9999).optional(),
})

export type CardKind = z.infer<typeof cardKindSchema>
export type Card = z.infer<typeof cardSchema>
