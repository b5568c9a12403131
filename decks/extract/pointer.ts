import type { Entity } from './entity.ts'

/** A word or a phrase of a sentence that stands for something told elsewhere. Indexes are those of the tree. */
export interface Pointer {
  readonly from: number
  readonly to: number
  /** The wording that can take its place, or null when none is known. */
  readonly text: string | null
  /** The head of what it stands for in the same sentence, or null: a card that holds both needs no other words. */
  readonly antecedent: number | null
  readonly entity: Entity | null
  /** How likely the antecedent is the right one, from 0 to 1. */
  readonly sure: number
}

/** The pointers of one sentence by the index of their first word, and nouns that may be known only to a reader of the text. */
export interface Pointers {
  readonly at: ReadonlyMap<number, Pointer>
  /** How well a definite noun is understood alone, by the index of the noun; 1 for those that are not listed. */
  readonly clear: ReadonlyMap<number, number>
}
