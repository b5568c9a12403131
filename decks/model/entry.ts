import { z } from 'zod'
import { colourSchema } from './card-study.ts'
import { deckSchema } from './deck.ts'
import { articleIdSchema, cardIdSchema, deckIdSchema, deviceIdSchema, entryIdSchema, fileHashSchema, noteIdSchema, noteTypeIdSchema, passageIdSchema, presetIdSchema, quizIdSchema, seminarIdSchema } from './id.ts'
import { noteSchema } from './note.ts'
import { noteTypeSchema } from './note-type.ts'
import { presetSchema } from './preset.ts'
import { quizGradeSchema, quizResponseSchema, quizSchema } from './quiz.ts'
import { ratingSchema } from './review.ts'
import { seminarSchema } from './seminar.ts'
import { settingsSchema } from './settings.ts'

const base = {
  id: entryIdSchema,
  device: deviceIdSchema,
  /** When it happened, ms since 1970 UTC. The time in `id` is the same, or later where the clock was set back before it. */
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

/** The reader rated a card. `quiz` names the quiz in which she did. */
export const reviewEntrySchema = z.strictObject({ ...base, kind: z.literal('review'), card: cardIdSchema, rating: ratingSchema, took: z.int().nonnegative().max(600_000), quiz: quizIdSchema.optional() })
/** A deck came in, from a kept file in the Lectern deck format: new notes are added, notes it already has are replaced, its note types are taken, and its cards are placed as its `studies` say. `only` names the notes to take; null takes all. */
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
/** The reader answered a card without its counting: a cram, or cards of her own choice that leave the schedule alone. */
export const practiceEntrySchema = z.strictObject({ ...base, kind: z.literal('practice'), card: cardIdSchema, rating: ratingSchema, took: z.int().nonnegative().max(600_000) })
/** A card was put on a study day by hand (`due`), or is new again (`new`); its answers stay in the log. */
export const scheduleEntrySchema = z.strictObject({ ...base, kind: z.literal('schedule'), card: cardIdSchema, to: z.discriminatedUnion('what', [z.strictObject({ what: z.literal('due'), day: z.int() }), z.strictObject({ what: z.literal('new') })]) })
/**
 * A preset was written, or removed (`value` null): decks that have it fall back to the standard one. With `replan`, cards of
 * its decks are planned by it from their first answer on, and so come sooner or later; else it holds from the next answer.
 */
export const presetEntrySchema = z.strictObject({ ...base, kind: z.literal('preset'), preset: presetIdSchema, value: presetSchema.nullable(), replan: z.boolean() })
/** A deck was given a preset, null for the standard one; `replan` as for a preset. */
export const assignEntrySchema = z.strictObject({ ...base, kind: z.literal('assign'), deck: deckIdSchema, preset: presetIdSchema.nullable(), replan: z.boolean() })
/** A seminar was written, or removed (`value` null). */
export const seminarEntrySchema = z.strictObject({ ...base, kind: z.literal('seminar'), seminar: seminarIdSchema, value: seminarSchema.nullable() })
/** Passages of an article were marked as read, or no longer are. */
export const readEntrySchema = z.strictObject({ ...base, kind: z.literal('read'), article: articleIdSchema, passages: z.array(passageIdSchema).min(1).max(20_000), read: z.boolean() })
/** A quiz was begun, or was removed from the list (`value` null). */
export const quizEntrySchema = z.strictObject({ ...base, kind: z.literal('quiz'), quiz: quizIdSchema, value: quizSchema.nullable() })
/** A question of a quiz was answered; a later answer to the same question replaces it. What counts in the schedule has review entries of its own in the same group. */
export const quizAnswerEntrySchema = z.strictObject({ ...base, kind: z.literal('quiz-answer'), quiz: quizIdSchema, question: z.int().nonnegative().max(1000), response: quizResponseSchema, grade: quizGradeSchema, took: z.int().nonnegative().max(600_000) })
/** A note type was written, or removed (`value` null): notes that have it keep their cards' texts and are shown as plain cards. */
export const noteTypeEntrySchema = z.strictObject({ ...base, kind: z.literal('note-type'), type: noteTypeIdSchema, value: noteTypeSchema.nullable() })
/** A card was given a colour, 0 for none. */
export const colourEntrySchema = z.strictObject({ ...base, kind: z.literal('colour'), card: cardIdSchema, colour: colourSchema })
/** Notes were given tags and had tags taken off, first off and then on; tags they have stay as they are. */
export const tagEntrySchema = z.strictObject({ ...base, kind: z.literal('tag'), notes: z.array(noteIdSchema).min(1).max(200_000), add: z.array(z.string().min(1).max(100)).max(100), remove: z.array(z.string().min(1).max(100)).max(100) })
/** Notes were moved into another deck, to its end; their cards keep everything. */
export const moveEntrySchema = z.strictObject({ ...base, kind: z.literal('move'), notes: z.array(noteIdSchema).min(1).max(200_000), deck: deckIdSchema })
/**
 * An earlier entry is taken back (undo), and with `others` more of them. Retracting a retraction brings it back (redo).
 * `restored` is there when this is how a backup was brought back: when that backup was made, ms since 1970 UTC. What it did not
 * have is taken back, and so are retractions that came later; see [Note: restoring] in renderer/store.
 */
export const retractEntrySchema = z.strictObject({ ...base, kind: z.literal('retract'), entry: entryIdSchema, others: z.array(entryIdSchema).min(1).max(100_000).optional(), restored: z.int().nonnegative().optional() })

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
  practiceEntrySchema,
  scheduleEntrySchema,
  presetEntrySchema,
  assignEntrySchema,
  seminarEntrySchema,
  readEntrySchema,
  quizEntrySchema,
  quizAnswerEntrySchema,
  noteTypeEntrySchema,
  colourEntrySchema,
  tagEntrySchema,
  moveEntrySchema,
  retractEntrySchema,
])

export type ReviewEntry = z.infer<typeof reviewEntrySchema>
export type ImportEntry = z.infer<typeof importEntrySchema>
export type MakeEntry = z.infer<typeof makeEntrySchema>
export type RemoveEntry = z.infer<typeof removeEntrySchema>
export type SettleEntry = z.infer<typeof settleEntrySchema>
export type ScheduleEntry = z.infer<typeof scheduleEntrySchema>
export type PresetEntry = z.infer<typeof presetEntrySchema>
export type AssignEntry = z.infer<typeof assignEntrySchema>
export type QuizAnswerEntry = z.infer<typeof quizAnswerEntrySchema>
export type NoteTypeEntry = z.infer<typeof noteTypeEntrySchema>
export type ColourEntry = z.infer<typeof colourEntrySchema>
export type TagEntry = z.infer<typeof tagEntrySchema>
export type MoveEntry = z.infer<typeof moveEntrySchema>
export type RetractEntry = z.infer<typeof retractEntrySchema>
export type Entry = z.infer<typeof entrySchema>
export type EntryKind = Entry['kind']
