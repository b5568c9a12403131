import type { RejectedRow } from './opened-deck.ts'
import type { PastStudy } from './raw-study.ts'

/** The ways in which people write cards in Markdown. */
export type MarkdownStyle = 'lectern' | 'obsidian' | 'pairs' | 'table' | 'list' | 'headings'

/** A card as it stands in Markdown: a question, one that goes both ways, or a text with gaps `{{c1::so}}`. */
export interface MarkdownCard {
  /** Line of the file. */
  readonly line: number
  readonly kind: 'basic' | 'reversed' | 'cloze'
  /** The text with its gaps, for a cloze. */
  readonly question: string
  readonly answer: string
  readonly remark: string
  /** Headings above it, the outermost first. */
  readonly path: readonly string[]
  /** The deck that the text itself names, such as `History::Greece`, or null. */
  readonly deck: string | null
  readonly tags: readonly string[]
  /** What is known of its cards, in their order; null of those that have not been asked. */
  readonly studies: readonly (PastStudy | null)[]
}

/** What one way of reading finds in a text. */
export interface MarkdownReading {
  readonly cards: readonly MarkdownCard[]
  readonly rejected: readonly RejectedRow[]
  /** How many of the lines that are not blank and no headings it used. */
  readonly used: number
}

/** A card with everything empty but what is given. */
export function markdownCard(card: Partial<MarkdownCard> & Pick<MarkdownCard, 'line' | 'question'>): MarkdownCard {
  return { kind: 'basic', answer: '', remark: '', path: [], deck: null, tags: [], studies: [], ...card }
}

/** The headings above a place, as a text is read from its start. */
export class HeadingTrail {
  private readonly open: { readonly level: number; readonly text: string }[] = []

  enter(heading: { readonly level: number; readonly text: string }): void {
    while ((this.open.at(-1)?.level ?? 0) >= heading.level) this.open.pop()
    this.open.push(heading)
  }

  path(): readonly string[] {
    return this.open.map(({ text }) => text)
  }
}
