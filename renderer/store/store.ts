import type { Card } from '../../decks/model/card.ts'
import type { Citation } from '../../decks/model/citation.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { Article, Footnote, Passage } from '../../decks/model/article.ts'
import type { ArticleId, CardId, DeckId, DeviceId, EntryId, NoteId } from '../../decks/model/id.ts'
import type { Making } from '../../decks/model/making.ts'
import type { Note } from '../../decks/model/note.ts'
import type { Preset } from '../../decks/model/preset.ts'
import type { Review } from '../../decks/model/review.ts'
import type { Settings } from '../../decks/model/settings.ts'
import type { Problem } from '../../decks/result.ts'
import type { DayCount } from '../../decks/study/count-today.ts'
import type { DayClock } from '../../decks/study/day.ts'
import type { MemoryOptions } from '../../decks/study/memory.ts'
import type { DayPlan } from '../../decks/study/queue.ts'
import type { SeminarPlan } from '../../decks/study/seminar/seminar-plan.ts'
import type { Shell } from '../shell/shell.ts'
import type { LecternDatabase } from './database.ts'
import type { MakeStamp } from './make-stamps.ts'
import type { MemoryRow } from './rows.ts'

/** All that lasts. Made by `openStore`, handed down by `StoreProvider`; the operations beside this file take it first. */
export interface Store {
  readonly shell: Shell
  readonly database: LecternDatabase
  readonly device: DeviceId
  /** The time, ms since 1970 UTC. */
  readonly now: () => number
  /** Why nothing can be written, or null. Reads work all the same. */
  readonly readOnly: Problem | null
  /** Runs writes one after the other, in the order in which they were asked for. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
  /** Names the next entry. */
  readonly makeStamp: MakeStamp
  /** Makes the store read-only. */
  readonly stopWriting: (problem: Problem) => void
  /** Takes that back, when the view holds all that the journal has; what is read-only from its opening stays so. */
  readonly goOnWriting: () => void
}

/** What every write returns: the entry it left in the journal, which `undoEntry` takes back. */
export interface Done {
  readonly entry: EntryId
}

/** A recorded answer: the card before and after it. */
export interface Recorded extends Done {
  readonly review: Review
  readonly before: MemoryRow
  readonly after: MemoryRow
  /** True when this answer made the card hard to keep, or says so again; see `becameHard` in `decks/study/hard.ts`. */
  readonly hard: boolean
  /** True when the card was paused for it, in the same act. */
  readonly paused: boolean
}

/** What an import changed. */
export interface Imported extends Done {
  readonly deck: DeckId
  readonly added: number
  readonly replaced: number
}

/** How many drafts of a deck are in each state; see `DraftState` in `decks/journal/content.ts`. */
export interface DraftCounts {
  readonly waiting: number
  readonly accepted: number
  readonly rejected: number
  readonly gone: number
}

/** What taking in an article changed. `joined`: how many notes went straight into the deck. */
export interface MakingTaken extends Done, DraftCounts {
  readonly deck: DeckId
  readonly joined: number
}

/** An article with its deck, as lists show it. */
export interface MakingView extends DraftCounts {
  readonly deck: DeckId
  readonly deckTitle: string
  readonly article: ArticleId
  /** Of the article. */
  readonly title: string
  readonly subtitle: string
  /** When its latest making was taken in, ms since 1970 UTC. */
  readonly at: number
}

/** A making as it was taken in, and the one it replaced, if that can still be read. */
export interface OpenedMaking {
  readonly deck: DeckId
  readonly making: Making
  readonly previous: Making | null
  readonly at: number
}

/** What removing the article of a deck would take with it. */
export interface Removal {
  readonly deck: DeckId
  readonly title: string
  /** Cards that came from the article, how many of them were answered, and how many notes were written by hand. */
  readonly cards: number
  readonly reviewed: number
  readonly written: number
  /** How many of the cards `keep-reviewed` keeps: those of one note stay or go together. */
  readonly kept: number
  /** Drafts in the inbox, which go in any case. */
  readonly waiting: number
  /** Cards of the deck that have nothing to do with the article; they always stay. */
  readonly others: number
}

/** What becomes of the cards of a removed article. */
export type KeptCards = 'keep-reviewed' | 'keep-all' | 'remove-all'

/** What was taken back (or brought back, by redo). `entry` is the retraction. */
export interface Undone extends Done {
  readonly undone: Entry
  /** How many entries the act had; `undone` is its first. */
  readonly count: number
  /** The card it was about, or null when it was about a deck or the settings. */
  readonly card: CardId | null
}

/** A card with all that a screen shows of it. */
export interface CardView {
  readonly card: Card
  readonly note: Note
  readonly deck: DeckId
  readonly deckTitle: string
  readonly state: MemoryRow
}

/** A citation with the passage or footnote it points into, and the footnotes that support it. */
export interface CitationView {
  readonly citation: Citation
  readonly article: Article
  /** The cited passage, or null when the citation points at a footnote or at nothing the article has. */
  readonly passage: Passage | null
  /** The supporting footnotes, and the cited footnote itself where the fact stands in one; by number. */
  readonly footnotes: readonly Footnote[]
}

/** A deck as the list shows it. */
export interface DeckView {
  readonly id: DeckId
  readonly title: string
  readonly subtitle: string
  readonly origin: 'library' | 'article' | 'import' | 'own'
  readonly notes: number
  readonly cards: number
  /** Cards never answered, paused and marked ones left out. */
  readonly fresh: number
  /** Cards due by the end of this study day, new ones left out. */
  readonly due: number
}

/** Today's plan, over all decks or one, and how much of it each deck has. */
export interface Today {
  /** The study day: days since 1970 in the reader's zone. */
  readonly day: number
  readonly plan: DayPlan
  /** What its queue is expected to take, at the reader's own pace once she has one. */
  readonly seconds: number
  /** Answers that count; those of quizzes that feed the schedule are among them. */
  readonly done: DayCount
  /** Answers of today that do not: practice, and questions of quizzes that stay apart. */
  readonly apart: { readonly practice: ApartCount; readonly quiz: ApartCount }
  readonly decks: ReadonlyMap<DeckId, TodayCount>
  readonly settings: Settings
  readonly clock: DayClock
  /** What an answer to a card of a deck is scheduled by now, for previews. The same object each time it is asked. */
  readonly optionsOf: (deck: DeckId) => MemoryOptions
  readonly presetOf: (deck: DeckId) => Preset
  /** Offers to catch up after days away; null when there is no reason to, and while it is being done. */
  readonly away: Away | null
  /** The catching up that runs today, or null. */
  readonly catchUp: CatchUpView | null
  /** What of today is for seminars; null when no plan was kept for today. */
  readonly seminar: SeminarToday | null
}

/** Answers that leave the schedule alone. `took` is in ms. */
export interface ApartCount {
  readonly answers: number
  /** Better than "again"; of a quiz, all right. */
  readonly known: number
  readonly took: number
}

/** How long the reader was away. */
export interface Away {
  /** Study days without an answer before today, at least two. */
  readonly days: number
  /** Repeated cards that are due now. */
  readonly waiting: number
}

/** Catching up, while it runs. */
export interface CatchUpView {
  readonly perDay: number
  /** The last study day of it. */
  readonly until: number
  /** Repeated cards that are still due beyond today's. */
  readonly waiting: number
}

/** What the plan for the seminars has today. Times in seconds. */
export interface SeminarToday {
  /** How many cards of today's queue come from it. */
  readonly cards: number
  /** What the cards of the whole day were expected to take, and what there was when the plan was made. */
  readonly seconds: number
  readonly given: number
}

/** A plan as it was kept. It says nothing any more when its `key` is not that of `readPlanKey`. */
export interface KeptPlan {
  readonly plan: SeminarPlan
  readonly key: string
  /** ms since 1970 UTC. */
  readonly madeAt: number
  /** The study day it was made on, the first of the plan. */
  readonly day: number
}

/** How many cards of one deck are in today's queue. */
export interface TodayCount {
  readonly learning: number
  readonly reviews: number
  readonly fresh: number
}

/** A note found by its words, best first. */
export interface Found {
  readonly card: CardId
  readonly note: NoteId
  readonly deck: DeckId
}
