import type { CardId, NoteId, SeminarId } from '../../model/id.ts'

/** One study day on which something can be planned. Plain data, so that it can be handed to a worker. */
export interface PlannerDay {
  /** Days since 1 January 1970 in the reader's zone. */
  readonly day: number
  /** When she studies on it, ms since 1970 UTC; for today, now. */
  readonly at: number
  /** Seconds of study left on it; 0 on a day off. */
  readonly seconds: number
}

/** A seminar as the planner sees it. */
export interface PlannerSeminar {
  readonly id: SeminarId
  /** When it begins, ms since 1970 UTC. */
  readonly at: number
}

/** A card that some seminar asks for. */
export interface PlannerCard {
  readonly card: CardId
  readonly note: NoteId
  /** True while it was never answered. */
  readonly fresh: boolean
  /** Days until recall falls to 90%, and 1 (easy) to 10 (hard); 0 while fresh. */
  readonly stability: number
  readonly difficulty: number
  /** ms since 1970 UTC, null while fresh. */
  readonly lastAt: number | null
  /** Which of `PlannerInput.seminars` ask for it, by place; at least one. */
  readonly seminars: readonly number[]
  /** Place in `PlannerInput.weights`. */
  readonly weights: number
  /** False while it may not be met yet: its section is not read. */
  readonly open: boolean
  /** True when a card of its note was answered today or it is put off: not before tomorrow. */
  readonly notToday: boolean
}

/** Seconds that answers take, from the reader's own log where it says enough. */
export interface Pace {
  /** From first seeing a new card until it is first known, all its steps together. */
  readonly fresh: number
  readonly known: number
  /** A forgotten card with the steps that bring it back. */
  readonly forgotten: number
}

/** Answers to repeated cards that FSRS had given about the same chance. */
export interface ShownAnswers {
  /** That chance on average, by the weights in use then, 0 to 1. */
  readonly predicted: number
  /** How many of the `count` answers were better than "again". */
  readonly known: number
  readonly count: number
}

/** All that a plan is made from. The same input gives the same plan. */
export interface PlannerInput {
  readonly now: number
  /** From today to the day of the last seminar, ascending, without a gap; days off have no seconds. */
  readonly days: readonly PlannerDay[]
  readonly seminars: readonly PlannerSeminar[]
  /** New cards in the order in which they are to be met. */
  readonly cards: readonly PlannerCard[]
  /** Weights of FSRS-6, 21 each. */
  readonly weights: readonly (readonly number[])[]
  readonly pace: Pace
  /** Which share of the planned minutes she kept on the days before, 0 to 1; 1 when there were none. */
  readonly kept: number
  /**
   * What answers have shown, so that the forecast learns where FSRS is wrong about this reader: the first answer of a day
   * to each card that was answered on an earlier day, of the last 90 days or so, in about twenty bins of the predicted
   * chance. Without it a plan allows for all readers alike.
   */
  readonly shown?: readonly ShownAnswers[]
  /** The very first answers to new cards: how many there were, and how many were better than "again". */
  readonly first?: { readonly known: number; readonly count: number }
}
