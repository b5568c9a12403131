import type { CardId, SeminarId } from '../../model/id.ts'

/** What falls on one day. */
export interface PlannedDay {
  readonly day: number
  /** In the order in which they are best studied. */
  readonly cards: readonly CardId[]
  /** What comes next when they took less time than expected, the most worth having first; only for today. */
  readonly spare: readonly CardId[]
  /** How many of them are met for the first time. */
  readonly fresh: number
  /** Seconds they are expected to take, and those there were. */
  readonly seconds: number
  readonly given: number
}

/** Mean recall of the seminar's cards at the end of a study day. */
export interface CurvePoint {
  readonly day: number
  readonly recall: number
}

/** What is to be expected of one card at the seminar. */
export interface CardForecast {
  readonly card: CardId
  /** Chance of recalling it then, 0 to 1. */
  readonly recall: number
  /** Study days on which it is looked at. */
  readonly days: readonly number[]
  /** True when there is no time to meet it before the seminar. */
  readonly left: boolean
}

/** The forecast for one seminar: mean recall of all its cards at the hour it begins, 0 to 1. */
export interface SeminarForecast {
  readonly id: SeminarId
  readonly cards: readonly CardForecast[]
  /** If every planned minute is kept. */
  readonly recall: number
  /** If she goes on keeping the share of minutes that she kept so far. */
  readonly likely: number
  /** If she stops now. */
  readonly stopped: number
  readonly today: number
  /** From today to the seminar, with the plan and without further study. */
  readonly curve: readonly CurvePoint[]
  readonly stoppedCurve: readonly CurvePoint[]
  /** The same seminar with other minutes a day, as a factor of those given, ascending. */
  readonly withMinutes: readonly { readonly factor: number; readonly recall: number }[]
}

/** What to study on each day up to the last seminar, and what that leads to. */
export interface SeminarPlan {
  readonly days: readonly PlannedDay[]
  readonly seminars: readonly SeminarForecast[]
}
