import type { PlacedDraft, PlacedNote, TakenMaking } from '../../decks/journal/content.ts'
import type { PackedStudies } from '../../decks/journal/pack-studies.ts'
import type { Article } from '../../decks/model/article.ts'
import type { Colour } from '../../decks/model/card-study.ts'
import type { Deck } from '../../decks/model/deck.ts'
import type { Entry, EntryKind, QuizAnswerEntry } from '../../decks/model/entry.ts'
import type { ArticleId, CardId, DeckId, DeviceId, EntryId, NoteId, NoteTypeId, PassageId, PresetId, QuizId, SeminarId } from '../../decks/model/id.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import type { Preset } from '../../decks/model/preset.ts'
import type { Quiz } from '../../decks/model/quiz.ts'
import type { Seminar } from '../../decks/model/seminar.ts'
import type { Memory } from '../../decks/study/memory.ts'
import type { SeminarPlan } from '../../decks/study/seminar/seminar-plan.ts'

// Rows are read and replaced, never changed in place: live queries compare them by identity.

/** One entry of the journal, as IndexedDB holds it. */
export interface EntryRow {
  readonly id: EntryId
  readonly kind: EntryKind
  /** What it is about: see `entryToSubject`. */
  readonly subject: string
  readonly at: number
  readonly device: DeviceId
  /** Its place in the order in which this computer wrote or learned of the entries. */
  readonly written: number
  /** 1 when it was taken back. */
  readonly dead: 0 | 1
  readonly entry: Entry
}

/** A deck, with what the list of decks shows of it. */
export interface DeckRow {
  readonly id: DeckId
  readonly deck: Deck
}

/** How much a deck has. */
export interface TallyRow {
  readonly deck: DeckId
  readonly notes: number
  readonly cards: number
  /** New cards, paused and marked ones left out. */
  readonly fresh: number
  /** The sum of the CRC-32 of the ids of cards that are paused or marked, modulo 2^32: it changes when other cards are. */
  readonly aside: number
}

/** A deck file as it was imported, or a making, by the SHA-256 of its bytes: the journal's kept file once more. */
export interface FileRow {
  readonly hash: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** An article that cards cite. */
export interface ArticleRow {
  readonly id: ArticleId
  readonly article: Article
}

/** A note with its cards. A note is in one deck: the one that named it last. */
export type NoteRow = PlacedNote

/** Some notes that came together; see [Note: pages]. */
export interface NotePageRow {
  /** Given by the database. */
  readonly page?: number
  readonly ids: readonly NoteId[]
  /** The decks that they are in, each once. */
  readonly decks: readonly DeckId[]
  /** As JSON, see [Note: JSON in rows]; as they are in rows that an earlier version wrote. */
  readonly notes: string | readonly NoteRow[]
}

/** A draft of a making and what became of it. */
export type DraftRow = PlacedDraft

/** The article of a deck and the latest making of it. */
export type MakingRow = TakenMaking

/** A note type as it was last written or came in. */
export interface NoteTypeRow {
  readonly id: NoteTypeId
  readonly noteType: NoteType
}

/**
 * What came in about some hundred cards, packed by `decks/journal/pack-studies.ts`. The rows of one import hold its cards
 * in the order of their ids, so that the row of a card is the first whose `last` is not before it.
 */
export interface HistoryRow {
  /** The import that brought it. */
  readonly entry: EntryId
  /** When that was, ms since 1970 UTC. */
  readonly at: number
  /** The last of its cards. */
  readonly last: CardId
  readonly packed: PackedStudies
}

/** Where a card stands: one for every card of every note, a row of its own or in a page of `RestRow`. */
export interface MemoryRow {
  readonly card: CardId
  readonly note: NoteId
  readonly deck: DeckId
  /** Its place among the new cards of its deck. */
  readonly position: number
  readonly memory: Memory
  readonly suspended: boolean
  /** Study day before which it is not shown, or null. */
  readonly buriedUntil: number | null
  /** The reader's remark when she marked it as wrong (it may be empty), or null. */
  readonly wrong: string | null
  readonly colour: Colour
  /** The last entry that changed it, or null when none has. */
  readonly last: EntryId | null
  /** The imports that say where it stood, in the order of their ids; absent for none. Their rows are in `histories`. */
  readonly placed?: readonly EntryId[]
  /** `memory.due`, there only while the card has been met and is neither paused nor marked as wrong. */
  readonly waiting?: number
  /** The same, there only while it is also being learned or relearned. */
  readonly learning?: number
  /** `position`, there only while the card is new and neither paused nor marked as wrong. */
  readonly fresh?: number
  /** How often it was forgotten, there only when it was, and while it is not paused. */
  readonly lapsed?: number
}

/** Some hundred cards that rest; see [Note: resting cards]. */
export interface RestRow {
  readonly page: number
  /** `MemoryRow`s of one deck and one kind, in the order of their keys, packed by `packMemories`. */
  readonly rows: string
}

/** What is in a page of cards that rest. */
export interface RestHead {
  readonly page: number
  readonly deck: DeckId
  /** `waiting` and `fresh` as in their rows, `aside` for those that have neither. */
  readonly kind: 'waiting' | 'fresh' | 'aside'
  /** The least and the greatest key; 0 for cards that are aside. */
  readonly low: number
  readonly high: number
  readonly count: number
  /** How often the card was forgotten that was most often. */
  readonly lapsed: number
}

/** In which pages some ids are, place by place; see [Note: places]. */
export interface PlaceRow<Id> {
  readonly number: number
  readonly ids: readonly Id[]
  readonly pages: readonly number[]
}

/** A preset as it was last written. The standard one has a row only once it was written. */
export interface PresetRow {
  readonly id: PresetId
  readonly preset: Preset
}

/** The preset that a deck was given, which may be gone since. */
export interface AssignRow {
  readonly deck: DeckId
  readonly preset: PresetId
}

/** A seminar as it was last written. */
export interface SeminarRow {
  readonly id: SeminarId
  readonly seminar: Seminar
}

/** The passages of an article that the reader marked as read, in the order of their ids. */
export interface ReadingRow {
  readonly article: ArticleId
  readonly passages: readonly PassageId[]
}

/** A quiz that was begun. */
export interface QuizRow {
  readonly id: QuizId
  readonly quiz: Quiz
}

/** The last answer to a question of a quiz; it stays when the quiz is removed, and is there again when it comes back. */
export interface QuizAnswerRow {
  readonly quiz: QuizId
  readonly question: number
  readonly answer: QuizAnswerEntry
}

/** The plan of a study day for the seminars ahead. It does not come from the journal and can be made again. */
export interface PlanRow {
  readonly day: number
  /** What it was made from: see `readPlanKey`. */
  readonly key: string
  /** When it was made, ms since 1970 UTC. */
  readonly madeAt: number
  /** Of days that are over, only the days and their seconds are kept. */
  readonly plan: SeminarPlan
  /** Seconds that had gone to cards of the seminars on that day before it was made. */
  readonly spent: number
}
