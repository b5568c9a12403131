import type { Card } from '../model/card.ts'
import type { Note } from '../model/note.ts'

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
}

/** A card with the note it belongs to. */
export interface JudgedCard {
  readonly card: Card
  readonly note: Note
}

const plain = (text: string): string => text.replace(/[`‘’ʼ']/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').toLowerCase()

/** True when a card asks for the fact: its answer is one of those accepted, and its citation stands where the evidence stands. */
export function recalls({ card, note }: JudgedCard, fact: GoldFact): boolean {
  // Letters say nothing about the sentence that introduces them.
  if ((note.frame === 'abbreviation') !== (fact.type === 'group-abbr')) return false
  const stands = note.citations.some((citation) => plain(citation.quote).includes(plain(fact.evidence)))
  return stands && fact.answers.some((answer) => new RegExp(answer.replace(/[`‘’ʼ]/g, "'"), 'i').test(card.answer.replace(/[`‘’ʼ]/g, "'")))
}
