import { z } from 'zod'

// [Note: ids] Every id is a short printable string and never a path, a key of a plain object, or text that is
// shown. Ids made by generation and import are hashes of what they name, so that the same source gives the
// same ids everywhere; ids of things the reader does (entries) are ULIDs, which sort by time.
const id = z.string().regex(/^[A-Za-z0-9._:~-]{1,80}$/, 'an id of 1 to 80 letters, digits, dots, dashes, tildes or colons')

export const articleIdSchema = id.brand<'ArticleId'>()
export const passageIdSchema = id.brand<'PassageId'>()
export const factIdSchema = id.brand<'FactId'>()
export const noteIdSchema = id.brand<'NoteId'>()
export const cardIdSchema = id.brand<'CardId'>()
export const deckIdSchema = id.brand<'DeckId'>()
export const entryIdSchema = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'a ULID').brand<'EntryId'>()
export const deviceIdSchema = id.brand<'DeviceId'>()
export const presetIdSchema = id.brand<'PresetId'>()
export const seminarIdSchema = id.brand<'SeminarId'>()
export const quizIdSchema = id.brand<'QuizId'>()
export const noteTypeIdSchema = id.brand<'NoteTypeId'>()

export type ArticleId = z.infer<typeof articleIdSchema>
export type PassageId = z.infer<typeof passageIdSchema>
export type FactId = z.infer<typeof factIdSchema>
export type NoteId = z.infer<typeof noteIdSchema>
export type CardId = z.infer<typeof cardIdSchema>
export type DeckId = z.infer<typeof deckIdSchema>
/** A ULID: 48 bits of milliseconds, then 80 of chance; see https://github.com/ulid/spec. */
export type EntryId = z.infer<typeof entryIdSchema>
export type DeviceId = z.infer<typeof deviceIdSchema>
export type PresetId = z.infer<typeof presetIdSchema>
export type SeminarId = z.infer<typeof seminarIdSchema>
export type QuizId = z.infer<typeof quizIdSchema>
export type NoteTypeId = z.infer<typeof noteTypeIdSchema>

/** SHA-256 of the bytes of a kept file, as 64 hex digits. */
export const fileHashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex')
