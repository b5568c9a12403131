import { z } from 'zod'
import { deckSchema } from './deck.ts'
import { cardIdSchema, deckIdSchema, deviceIdSchema, entryIdSchema, noteIdSchema } from './id.ts'
import { noteSchema } from './note.ts'
import { ratingSchema } from './review.ts'
import { settingsSchema } from './settings.ts'

/** SHA-256 of the bytes of a kept file, as 64 hex digits. */
export const fileHashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex')

const base = {
  id: entryIdSchema,
  device: deviceIdSchema,
  /** When it happened, ms since 1970 UTC; the same as the time in `id`. */
  at: z.int().nonnegative(),
  /** The id of the first entry of the act it is part of, see [Note: groups]; absent when it is an act by itself. */
  group: entryIdSchema.optional(),
}

// [Note: entries] An entry is one thing the reader did. The journal is the set of all entries; folding them in
// the order of their ids gives the whole state, so the journals of two machines merge as the union of two sets.
// Nothing is ever changed or removed: undo is an entry (`retract`) that names the one it takes back.

// [Note: groups] Pausing a hundred cards is one act for the reader and a hundred entries here, so that each card has
// its own history. They name their first entry as their `group`, and their ids ascend from it. A group says only what
// undo and redo take together: folding does not look at it, so a group of which a part is lost does no harm.

/** The reader rated a card. */
export const reviewEntrySchema = z.strictObject({ ...base, kind: z.literal('review'), card: cardIdSchema, rating: ratingSchema, took: z.int().nonnegative().max(600_000) })
/** A deck came in, from a kept file in the Lectern deck format: new notes are added, notes it already has are replaced. `only` names the notes to take; null takes all. */
export const importEntrySchema = z.strictObject({ ...base, kind: z.literal('import'), file: fileHashSchema, deck: deckIdSchema, title: z.string().max(300), only: z.array(noteIdSchema).max(200_000).nullable() })
/**
 * An article came in and drafts were made of it: the kept file is a making (`makingSchema`) of that deck. Its article is
 * taken in; its notes of tier 1 join the deck, unless the reader rejected or removed them before or has them already; the
 * others wait in the inbox. A later making of the same deck replaces the article and what waits; what was accepted stays.
 */
export const makeEntrySchema = z.strictObject({ ...base, kind: z.literal('make'), file: fileHashSchema, deck: deckIdSchema, title: z.string().max(300) })
/** Drafts of a deck were settled, or wait again. An accepted draft comes with the `note` entry that puts it into the deck; `why` is the reader's reason for a rejection, when she gave one. */
export const settleEntrySchema = z.strictObject({ ...base, kind: z.literal('settle'), deck: deckIdSchema, notes: z.array(noteIdSchema).min(1).max(200_000), as: z.enum(['accepted', 'rejected', 'waiting']), why: z.string().min(1).max(300).optional() })
/** A card was paused (`true`) or taken up again. */
export const suspendEntrySchema = z.strictObject({ ...base, kind: z.literal('suspend'), card: cardIdSchema, suspended: z.boolean() })
/** A card was put off: it is not shown before study day `until` (days since 1970 in the reader's zone). */
export const buryEntrySchema = z.strictObject({ ...base, kind: z.literal('bury'), card: cardIdSchema, until: z.int() })
/** A card was marked as wrong, with the reader's remark, or the mark was taken off (`wrong: null`). */
export const flagEntrySchema = z.strictObject({ ...base, kind: z.literal('flag'), card: cardIdSchema, wrong: z.string().max(2000).nullable() })
/** A note was written or edited by hand; it replaces the note of that id in that deck. */
export const noteEntrySchema = z.strictObject({ ...base, kind: z.literal('note'), deck: deckIdSchema, note: noteSchema })
/** A deck was made or renamed by hand. */
export const deckEntrySchema = z.strictObject({ ...base, kind: z.literal('deck'), deck: deckSchema })
/**
 * Notes were removed from the collection, and with `deck` a whole deck with all the notes in it; their reviews stay in the
 * log. With `article`, the article of that deck and its drafts are removed, and of its notes only those that are named.
 */
export const removeEntrySchema = z.strictObject({ ...base, kind: z.literal('remove'), deck: deckIdSchema.nullable(), notes: z.array(noteIdSchema).max(200_000), article: deckIdSchema.optional() })
/** Settings were changed; only the named ones. */
export const settingsEntrySchema = z.strictObject({ ...base, kind: z.literal('settings'), change: settingsSchema.partial() })
/** An earlier entry is taken back (undo). Retracting a retraction brings it back (redo). */
export const retractEntrySchema = z.strictObject({ ...base, kind: z.literal('retract'), entry: entryIdSchema })

export const entrySchema = z.discriminatedUnion('kind', [
  reviewEntrySchema,
  importEntrySchema,
  makeEntrySchema,
  settleEntrySchema,
  suspendEntrySchema,
  buryEntrySchema,
  flagEntrySchema,
  noteEntrySchema,
  deckEntrySchema,
  removeEntrySchema,
  settingsEntrySchema,
  retractEntrySchema,
])

export type ReviewEntry = z.infer<typeof reviewEntrySchema>
export type ImportEntry = z.infer<typeof importEntrySchema>
export type MakeEntry = z.infer<typeof makeEntrySchema>
export type RemoveEntry = z.infer<typeof removeEntrySchema>
export type SettleEntry = z.infer<typeof settleEntrySchema>
export type RetractEntry = z.infer<typeof retractEntrySchema>
export type Entry = z.infer<typeof entrySchema>
export type EntryKind = Entry['kind']
