import { z } from 'zod'
import type { AnkiNoteType } from './anki-collection.ts'

/** What Anki keeps in a note type and Lectern does not use, as `foreign` of a note type holds it: JSON text of this. */
export const foreignNoteTypeSchema = z.object({
  anki: z.object({
    id: z.number(),
    mod: z.number(),
    stockKind: z.number().nullable(),
    latexPre: z.string(),
    latexPost: z.string(),
    latexSvg: z.boolean(),
    extra: z.string().optional(),
    fields: z.array(z.object({ name: z.string(), font: z.string(), size: z.number(), tag: z.number().nullable(), extra: z.string().optional() })),
    templates: z.array(z.object({ name: z.string(), extra: z.string().optional() })),
  }),
})

export type ForeignNoteType = z.infer<typeof foreignNoteTypeSchema>

/** The text for `foreign`. */
export function noteTypeToForeign({ id, mod, stockKind, latexPre, latexPost, latexSvg, extra, fields, templates }: AnkiNoteType): string {
  const foreign: ForeignNoteType = {
    anki: {
      id,
      mod,
      stockKind,
      latexPre,
      latexPost,
      latexSvg,
      ...(extra === undefined ? {} : { extra }),
      fields: fields.map(({ name, font, size, tag, extra }) => ({ name, font, size, tag, ...(extra === undefined ? {} : { extra }) })),
      templates: templates.map(({ name, extra }) => ({ name, ...(extra === undefined ? {} : { extra }) })),
    },
  }
  return JSON.stringify(foreign)
}

/** What the text of `foreign` says, or null when another program wrote it. */
export function readForeignNoteType(text: string | undefined): ForeignNoteType['anki'] | null {
  if (text === undefined) return null
  try {
    const read = foreignNoteTypeSchema.safeParse(JSON.parse(text))
    return read.success ? read.data.anki : null
  } catch {
    return null
  }
}
