import { z } from 'zod'
import type { Card } from './card.ts'
import { hashText } from './hash-text.ts'
import { cardIdSchema, deckIdSchema } from './id.ts'

const reason = z.string().min(1).max(500)

/** A generated card that does not ship. `question` is what it asked when it was rejected, so that a person can read the file. */
export const rejectionSchema = z.strictObject({ card: cardIdSchema, question: z.string().min(1).max(20_000), reason })

/** Other words for a generated card. Only the wording around the fact can change: an answer that is wrong is a rejection. */
export const editSchema = z.strictObject({
  card: cardIdSchema,
  question: z.string().min(1).max(20_000).optional(),
  remark: z.string().min(1).max(2000).nullable().optional(),
  reason,
})

/** A verdict "may ship": the card's id, a space, and the seal of the words that were read (`sealCard`). */
export const verdictSchema = z.string().regex(/^[A-Za-z0-9._:~-]{1,80} [0-9a-z]{8}$/, 'a card id, a space and a seal of 8 characters')

/** What a reviewer decided about the cards of one shipped deck. A card that is in none of the lists does not ship either: it stops the build. */
export const deckReviewSchema = z.strictObject({
  deck: deckIdSchema,
  rejected: z.array(rejectionSchema).max(10_000),
  edited: z.array(editSchema).max(10_000),
  reviewed: z.array(verdictSchema).max(10_000),
})

/** The file `decks/library/overrides.json`. */
export const overridesSchema = z.strictObject({ decks: z.array(deckReviewSchema).max(100) })

export type Rejection = z.infer<typeof rejectionSchema>
export type Edit = z.infer<typeof editSchema>
export type DeckReview = z.infer<typeof deckReviewSchema>
export type Overrides = z.infer<typeof overridesSchema>

/** Eight characters that stand for all the words of a card: a card whose words change is one that nobody has read yet. */
export function sealCard(card: Card): string {
  return hashText(card.kind, card.question, card.answer, card.remark ?? '', ...card.accepts).slice(0, 8)
}
