import type { Problem } from '../result.ts'

/** One side of a card as HTML that nobody has looked at yet: it is shown only in the frame of `renderer/rich/`. */
export interface RenderedSide {
  readonly html: string
  /** Names of the sounds and films it plays, in order; where they stood the html has `<span class="lectern-sound" data-number="1"></span>`, 1 for the first of these. */
  readonly sounds: readonly string[]
  /** Those that are played when the side comes up, when that is not all of `sounds`: what the answer side repeats of the question side was played with that. */
  readonly plays?: readonly string[]
}

/** A card made of a note's fields by a template. */
export interface RenderedCard {
  readonly question: RenderedSide
  readonly answer: RenderedSide
  /** The note type's, to stand in the frame. */
  readonly css: string
  /** A field to be typed and what is expected there, as plain text; null when nothing is. In the html it is `<span class="lectern-typed"></span>`. */
  readonly typed: { readonly field: string; readonly expected: string } | null
  /** What could not be shown as it was meant: unknown fields and filters, scripts, commands of LaTeX. */
  readonly problems: readonly Problem[]
}
