/** A simulated reader's true memory of her cards, by place. Times are in days. */
export interface Learner {
  /** Chance that she recalls the card at `at`; 0 before she met it. */
  recall(card: number, at: number): number
  /** She meets the card; `known` is whether it went in at once. The steps of learning are part of it. */
  meet(card: number, at: number, known: boolean): void
  /** She looked at the card and knew it or not; when not, the steps that bring it back are part of it. */
  look(card: number, at: number, known: boolean): void
}

/** The kinds of memory that learners are given. */
export type LearnerKind = 'fsrs' | 'power' | 'half-life'
