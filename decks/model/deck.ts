import { z } from 'zod'
import { articleSchema } from './article.ts'
import { cardStudySchema } from './card-study.ts'
import { deckIdSchema } from './id.ts'
import { mediaFileSchema } from './media.ts'
import { noteSchema } from './note.ts'
import { noteTypeSchema } from './note-type.ts'

/** Where a deck came from: shipped with the app, made from an article here, imported, or written by hand. */
export const deckOriginSchema = z.enum(['library', 'article', 'import', 'own'])

// [Note: deck names] Decks are not kept inside one another. A title such as `History::Greece` says that one stands below
// another, as Anki writes it; lists indent it, `deck:History` finds both.

/** A named set of notes. `subtitle` is one line below the title: author, publication and date, or the file's name. */
export const deckSchema = z.strictObject({
  id: deckIdSchema,
  title: z.string().min(1).max(300),
  subtitle: z.string().max(500),
  origin: deckOriginSchema,
})

/**
 * The Lectern deck format: one deck with its notes and what they need. Extension `.lectern.json`. Version 2 is a deck that
 * has any of note types, media or studies; one that has none is written as version 1.
 */
export const deckFileSchema = z.strictObject({
  format: z.literal('lectern-deck'),
  version: z.union([z.literal(1), z.literal(2)]),
  deck: deckSchema,
  articles: z.array(articleSchema).max(1000),
  notes: z.array(noteSchema).max(200_000),
  /** The note types that its notes name. */
  noteTypes: z.array(noteTypeSchema).max(1000).optional(),
  /** The files that its notes and note types name. */
  media: z.array(mediaFileSchema).max(200_000).optional(),
  /** What is known of its cards. */
  studies: z.array(cardStudySchema).max(2_000_000).optional(),
})

export type DeckOrigin = z.infer<typeof deckOriginSchema>
export type Deck = z.infer<typeof deckSchema>
export type DeckFile = z.infer<typeof deckFileSchema>
