/** How far a long piece of work has come: what is being done, in words that can be shown, and how many of how many parts. */
export interface Progress {
  readonly what: string
  readonly done: number
  readonly of: number
}

/** Told of each step. */
export type OnProgress = (step: Progress) => void
