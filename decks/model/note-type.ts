import { z } from 'zod'
import { mediaRefSchema } from './media.ts'
import { noteTypeIdSchema } from './id.ts'

/** One blank of a note type. */
export const noteFieldSchema = z.strictObject({
  name: z.string().min(1).max(200),
  /** True when it is written from right to left whatever its first letter says. */
  rtl: z.boolean().optional(),
  /** A word of what belongs here, shown in the editor while it is empty. */
  hint: z.string().min(1).max(500).optional(),
})

/** How one card is made of the fields: two texts in the template language of `decks/template/`, HTML around it. */
export const cardTemplateSchema = z.strictObject({
  name: z.string().min(1).max(200),
  question: z.string().max(100_000),
  answer: z.string().max(100_000),
})

/**
 * What notes of one kind share: their fields, how cards are made of them, and how these look. `standard` makes a card of
 * each template that asks something; `cloze` one of each number of a gap, by its only template; `occlusion` is a cloze
 * whose gaps are shapes on a picture. What others wrote here is data: it is shown only in the frame of `renderer/rich/`.
 */
export const noteTypeSchema = z.strictObject({
  id: noteTypeIdSchema,
  name: z.string().min(1).max(300),
  kind: z.enum(['standard', 'cloze', 'occlusion']),
  fields: z.array(noteFieldSchema).min(1).max(200),
  templates: z.array(cardTemplateSchema).min(1).max(100),
  css: z.string().max(200_000),
  /** Which field lists show and sort by, from 0. */
  sortField: z.int().nonnegative().max(199),
  /** Files that templates and css name, such as fonts. */
  media: z.array(mediaRefSchema).max(1000).optional(),
  /** What another program keeps in its note type and Lectern does not use, as its own JSON text, so that it goes back unchanged. */
  foreign: z.string().max(200_000).optional(),
})

export type NoteField = z.infer<typeof noteFieldSchema>
export type CardTemplate = z.infer<typeof cardTemplateSchema>
export type NoteType = z.infer<typeof noteTypeSchema>

/** What a note of a note type holds. */
export const noteContentSchema = z.strictObject({
  type: noteTypeIdSchema,
  /** How the fields are written: `html` as other programs keep them, `markdown` as the editor's own cards are. */
  markup: z.enum(['html', 'markdown']),
  /** One for each field of the note type, in its order. */
  fields: z.array(z.string().max(100_000)).min(1).max(200),
  /** The files that the fields name. A name without a file here is missing. */
  media: z.array(mediaRefSchema).max(1000).optional(),
})

export type NoteContent = z.infer<typeof noteContentSchema>
