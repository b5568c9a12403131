import { z } from 'zod'
import { deckSchema } from '../model/deck.ts'
import { hashText } from '../model/hash-text.ts'
import { noteTypeSchema } from '../model/note-type.ts'
import { noteSchema, type Note } from '../model/note.ts'
import { presetSchema } from '../model/preset.ts'
import type { AnkiNoteType, AnkiPreset } from './anki-collection.ts'

// [Note: what comes back] A package has no place for citations, families, ids and much else. What is lost is written beside:
// of a note into `notes.data`, of decks, note types and presets into the collection's settings under `lectern`. Each says by a
// sum what stood in Anki's own places when it was written; where these have changed since, what they say now counts. Anki
// drops both when it takes a package in, so that what comes from Anki is read as Anki says. Whoever made the file may have
// written there what he liked: it counts only when it is of the right shape, as a file in the Lectern deck format does.

const partsSchema = z.strictObject({
  version: z.literal(1),
  decks: z.array(z.strictObject({ name: z.string(), deck: deckSchema })).max(100_000),
  types: z.array(z.strictObject({ id: z.number(), sum: z.string(), type: noteTypeSchema })).max(10_000),
  presets: z.array(z.strictObject({ id: z.number(), sum: z.string(), preset: presetSchema })).max(1000),
})

const ownNoteSchema = z.strictObject({
  lectern: z.literal(1),
  /** Its place in its deck, from 0. */
  at: z.int().nonnegative(),
  /** What it is beyond what the fields say, and their sum; absent when there is nothing. Of a plain note of several cards, each row has one. */
  note: noteSchema.optional(),
  sum: z.string().optional(),
  /** Which of how many cards of a plain note it is. */
  part: z.tuple([z.int().nonnegative(), z.int().positive()]).optional(),
})

/** What the settings of a package say of decks, note types and presets; see [Note: what comes back]. */
export type OwnParts = z.infer<typeof partsSchema>
/** What `notes.data` says of a note; see [Note: what comes back]. */
export type OwnNote = z.infer<typeof ownNoteSchema>

/** The parts that a text of the settings says; null when it says none. */
export function readOwnParts(text: string | undefined): OwnParts | null {
  const parsed = partsSchema.safeParse(parse(text ?? ''))
  return parsed.success ? parsed.data : null
}

/** What the `data` of a note says; null when another program wrote it. */
export function readOwnNote(data: string): OwnNote | null {
  if (!data.startsWith('{"lectern":1,')) return null
  const parsed = ownNoteSchema.safeParse(parse(data))
  return parsed.success ? parsed.data : null
}

/** The text for `data`. */
export function writeOwnNote(own: Omit<OwnNote, 'lectern'>): string {
  return JSON.stringify({ lectern: 1, ...own })
}

/** The sum of the fields of a note as Anki has them. */
export function sumOfFields(fields: readonly string[]): string {
  return hashText('anki fields', ...fields)
}

/** The sum of what of a note type is the reader's to change in Anki. */
export function sumOfType({ name, type, fields, templates, css }: AnkiNoteType): string {
  return hashText('anki type', JSON.stringify([name, type, css, fields.map((field) => [field.name, field.rtl, field.description]), templates.map((template) => [template.name, template.qfmt, template.afmt])]))
}

/** The sum of a preset. Anki keeps its fractions in 32 bits, so that they are the same to six digits. */
export function sumOfPreset(preset: AnkiPreset): string {
  const plain = { ...preset, weights: preset.weights?.map(sixDigits) ?? null, desiredRetention: preset.desiredRetention === null ? null : sixDigits(preset.desiredRetention) }
  return hashText('anki preset', ...Object.entries(plain).map(([key, value]) => `${key}=${JSON.stringify(value)}`).sort())
}

const sixDigits = (value: number): string => value.toPrecision(6)

/** Tags as Anki has them: without spaces, each once. */
export function toAnkiTags(tags: Note['tags']): string[] {
  return [...new Set(tags.map((tag) => wellFormed(tag).trim().replace(/[\s\0]+/g, '_')).filter((tag) => tag !== ''))]
}

/** Text that can be written in UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
