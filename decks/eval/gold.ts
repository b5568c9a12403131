import type { Card } from '../model/card.ts'
import type { Note } from '../model/note.ts'
import { foldAnswer } from './fold-answer.ts'

/** A fact that a person wrote down from a text before any card was made of it. */
export interface GoldFact {
  readonly id: string
  readonly type: string
  /** Patterns of which one must be found in the answer of a card that asks for it. */
  readonly answers: readonly string[]
  /** A few words of the text where the fact stands. */
  readonly evidence: string
  /** False for facts that a strict reader would not miss. */
  readonly core: boolean
  /** Notes that support it, where the person said so. */
  readonly footnotes?: readonly number[]
}

/** Someone or something named in the text, with every wording. */
export interface GoldEntity {
  readonly name: string
  readonly type: 'person' | 'group' | 'place'
  readonly aliases: readonly string[]
}

/** A date expression with what it means in EDTF. */
export interface GoldDate {
  readonly text: string
  readonly context: string
  readonly edtf: string
}

/** A quantity with its value (or the two ends of a range), what it counts and its qualifier. */
export interface GoldQuantity {
  readonly text: string
  readonly context?: string
  readonly value: number | readonly [number, number]
  readonly unit: string | null
  readonly qualifier: string | null
}

/** What a person found in one text. `tune`: rules may be made with it in view; `test`: it is only ever measured. */
export interface Gold {
  readonly genre: string
  readonly set: 'tune' | 'test'
  readonly facts: readonly GoldFact[]
  readonly entities: readonly GoldEntity[]
  readonly dates: readonly GoldDate[]
  readonly quantities: readonly GoldQuantity[]
}

/** A card with the note it belongs to. */
export interface JudgedCard {
  readonly card: Card
  readonly note: Note
}

/** What of a card tells which facts it asks for. */
export interface AskedCard {
  readonly card: Pick<Card, 'answer'>
  readonly note: { readonly frame: string | null; readonly citations: readonly { readonly quote: string }[] }
}

/** True when a card asks for the fact: its answer is one of those accepted, and its citation stands where the evidence stands. */
export function recalls({ card, note }: AskedCard, fact: GoldFact): boolean {
  // Letters say nothing about the sentence that introduces them.
  if ((note.frame === 'abbreviation') !== (fact.type === 'group-abbr')) return false
  const evidence = foldAnswer(fact.evidence)
  const stands = note.citations.some((citation) => foldAnswer(citation.quote).includes(evidence))
  const answer = card.answer.replace(/[`‘’ʼ]/g, "'")
  return stands && fact.answers.some((pattern) => new RegExp(pattern.replace(/[`‘’ʼ]/g, "'"), 'i').test(answer))
}
