import { hashText } from '../model/hash-text.ts'
import type { NoteTypeId } from '../model/id.ts'
import type { MediaRef } from '../model/media.ts'
import { noteTypeSchema, type NoteType } from '../model/note-type.ts'
import type { AnkiNoteType } from './anki-collection.ts'
import { findMedia } from './find-media.ts'
import { noteTypeToForeign } from './foreign-note-type.ts'

/** A note type of Lectern, or what about Anki's is beyond what is kept. */
export type ConvertedNoteType = { readonly type: NoteType; readonly missing: readonly string[]; readonly used: readonly string[] } | { readonly type: null; readonly why: string }

/**
 * Turns a note type of Anki into one of Lectern. Its id names it by Anki's id, its name and its fields, so that the same
 * type of another day is the same here, whatever became of its templates. `findFile` gives the kept file of a name.
 */
export function ankiToNoteType(type: AnkiNoteType, findFile: (name: string) => MediaRef | null): ConvertedNoteType {
  const texts = [type.css, ...type.templates.flatMap(({ qfmt, afmt }) => [qfmt, afmt])]
  const used = [...new Set(texts.flatMap((text) => findMedia(text).names))].filter((name) => !name.includes('{{'))
  const files = used.map((name) => findFile(name))
  const media = files.filter((file) => file !== null)
  const converted = noteTypeSchema.safeParse({
    id: hashText('anki note type', String(type.id), type.name, ...type.fields.map(({ name }) => name)) as NoteTypeId,
    name: type.name.slice(0, 300) || 'Anki',
    kind: type.type === 0 ? 'standard' : isOcclusion(type) ? 'occlusion' : 'cloze',
    fields: type.fields.map(({ name, rtl, description }, index) => ({ name: name || `Field ${index + 1}`, ...(rtl ? { rtl: true } : {}), ...(description.trim() === '' ? {} : { hint: description.trim().slice(0, 500) }) })),
    templates: (type.type === 1 ? type.templates.slice(0, 1) : type.templates).map(({ name, qfmt, afmt }, index) => ({ name: name || `Card ${index + 1}`, question: qfmt, answer: afmt })),
    css: type.css,
    sortField: Math.min(Math.max(0, Math.floor(type.sortf)), type.fields.length - 1),
    ...(media.length === 0 ? {} : { media: media.slice(0, 1000) }),
    foreign: noteTypeToForeign(type),
  })
  if (!converted.success) return { type: null, why: converted.error.issues[0]?.path.join('.') ?? '' }
  return { type: converted.data, missing: used.filter((_, index) => files[index] === null), used }
}

/** Whether the gaps are shapes on a picture: Anki's own kind says so since 2023, and its template calls for the shapes. */
function isOcclusion(type: AnkiNoteType): boolean {
  return type.stockKind === 6 || type.templates.some(({ qfmt }) => qfmt.includes('image-occlusion-container') || qfmt.includes('anki.imageOcclusion'))
}
