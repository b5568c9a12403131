import { z } from 'zod'
import { articleSchema } from './article.ts'
import { deckIdSchema } from './id.ts'
import { noteSchema } from './note.ts'

/** Where a deck came from: shipped with the app, made from an article here, imported, or written by hand. */
export const deckOriginSchema = z.enum(['library', 'article', 'import', 'own'])

/** A named set of notes. `subtitle` is one line below the title: author, publication and date, or the file's name. */
export const deckSchema = z.strictObject({
  id: deckIdSchema,
  title: z.string().min(1).max(300),
  subtitle: z.string().max(500),
  origin: deckOriginSchema,
})

/** The Lectern deck format, version 1: one deck with its notes and the articles they cite. Extension `.lectern.json`. */
export const deckFileSchema = z.strictObject({
  format: z.literal('lectern-deck'),
  version: z.literal(1),
  deck: deckSchema,
  articles: z.array(articleSchema).max(1000),
  notes: z.array(noteSchema).max(200_000),
})

export type DeckOrigin = z.infer<typeof deckOriginSchema>
export type Deck = z.infer<typeof deckSchema>
export type DeckFile = z.infer<typeof deckFileSchema>
