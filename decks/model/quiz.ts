import { z } from 'zod'
import { cardSchema } from './card.ts'
import { familySchema } from './fact.ts'
import { articleIdSchema, cardIdSchema, deckIdSchema, quizIdSchema } from './id.ts'

/** The ways in which a quiz asks. `whom` is "according to whom?", `contested` pairs figures with who gives them. */
export const quizFormSchema = z.enum(['choice', 'typed', 'match', 'order', 'whom', 'contested', 'truth'])

/** What a quiz is made of. Empty lists leave nothing out. The same recipe over the same cards gives the same quiz. */
export const quizRecipeSchema = z.strictObject({
  decks: z.array(deckIdSchema).max(1000),
  articles: z.array(articleIdSchema).max(1000),
  tags: z.array(z.string().min(1).max(100)).max(100),
  families: z.array(familySchema).max(7),
  /** All cards, those marked as wrong, those the reader is least likely to recall or keeps forgetting, those met before, or these very ones. */
  only: z.enum(['all', 'marked', 'weak', 'met']),
  cards: z.array(cardIdSchema).max(1000),
  forms: z.array(quizFormSchema).min(1).max(7),
  count: z.int().min(1).max(200),
  /** Minutes for the whole, or null for no clock. */
  minutes: z.int().min(1).max(600).nullable(),
  /** True lets answers count in the schedule where the form is hard enough; false keeps all of them out of it. */
  feed: z.boolean(),
  seed: z.int().min(0).max(4_294_967_295),
})

const text = z.string().min(1).max(20_000)
const index = z.int().nonnegative().max(1000)
const base = {
  /** The cards it asks about; the first stands for its source. */
  cards: z.array(cardIdSchema).min(1).max(20),
  family: familySchema,
  /** The heading under which its fact stands, or null. */
  section: z.string().max(500).nullable(),
  /** What is asked, as it is shown. */
  prompt: text,
}

/** One thing to choose. `card` is the card it is the answer of, if any; `remark` is told once the question is answered. */
export const quizOptionSchema = z.strictObject({ text, card: cardIdSchema.nullable(), remark: z.string().max(500).nullable() })
const options = z.array(quizOptionSchema).min(2).max(8)
const sides = { left: z.array(text).min(2).max(8), right: z.array(text).min(2).max(8), /** For each on the left, its place on the right. */ pairs: z.array(index).min(2).max(8) }

/** A question as it is asked; all that is needed to grade it is in it. */
export const quizQuestionSchema = z.discriminatedUnion('form', [
  z.strictObject({ ...base, form: z.literal('choice'), options, right: index }),
  z.strictObject({ ...base, form: z.literal('whom'), options, right: index }),
  /** `asked` is the card as it was; `others` are names of the deck that a surname alone could also mean. */
  z.strictObject({ ...base, form: z.literal('typed'), asked: cardSchema, others: z.array(z.string().max(1000)).max(500) }),
  z.strictObject({ ...base, form: z.literal('match'), ...sides }),
  z.strictObject({ ...base, form: z.literal('contested'), ...sides }),
  /** Items as they are laid out at first; `ranks` gives each its right place, equal for things of the same time; `dates` says when each was. */
  z.strictObject({ ...base, form: z.literal('order'), items: z.array(text).min(2).max(10), ranks: z.array(index).min(2).max(10), dates: z.array(z.string().max(200)).min(2).max(10) }),
  /** `altered` names what was changed when the statement is false. */
  z.strictObject({ ...base, form: z.literal('truth'), statement: text, holds: z.boolean(), altered: z.strictObject({ from: text, to: text }).nullable() }),
])

/** A quiz as it was built: it can be taken again, given to others, printed. */
export const quizSchema = z.strictObject({
  id: quizIdSchema,
  title: z.string().min(1).max(300),
  /** When it was built, ms since 1970 UTC. */
  at: z.int().nonnegative(),
  recipe: quizRecipeSchema,
  questions: z.array(quizQuestionSchema).min(1).max(200),
})

/** What the reader answered; null where she did not know. For `order`, the places of the items, earliest first; for pairs, for each on the left a place on the right. */
export const quizResponseSchema = z.discriminatedUnion('form', [
  z.strictObject({ form: z.enum(['choice', 'whom']), chosen: index.nullable() }),
  z.strictObject({ form: z.literal('typed'), text: z.string().max(5000) }),
  z.strictObject({ form: z.enum(['match', 'contested']), pairs: z.array(index.nullable()).max(8) }),
  z.strictObject({ form: z.literal('order'), order: z.array(index).max(10).nullable() }),
  z.strictObject({ form: z.literal('truth'), said: z.boolean().nullable() }),
])

/** How an answer was judged: 1 is all right, 0 nothing, what lies between is part of it. `overruled` is true when the reader decided otherwise than the judge. */
export const quizGradeSchema = z.strictObject({ credit: z.number().min(0).max(1), verdict: z.enum(['right', 'nearly', 'wrong']), overruled: z.boolean() })

/** A quiz in a file of its own, to give to others. Extension `.lectern-quiz.json`. */
export const quizFileSchema = z.strictObject({ format: z.literal('lectern-quiz'), version: z.literal(1), quiz: quizSchema })

export type QuizForm = z.infer<typeof quizFormSchema>
export type QuizRecipe = z.infer<typeof quizRecipeSchema>
export type QuizOption = z.infer<typeof quizOptionSchema>
export type QuizQuestion = z.infer<typeof quizQuestionSchema>
export type Quiz = z.infer<typeof quizSchema>
export type QuizResponse = z.infer<typeof quizResponseSchema>
export type QuizGrade = z.infer<typeof quizGradeSchema>
export type QuizFile = z.infer<typeof quizFileSchema>
