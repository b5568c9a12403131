import type { Note } from '../model/note.ts'

/** The sentence a note cites and what it answers, to know a fact again that is asked in other words; null for a note without a source. */
export function factKey({ citations, cards }: Note): string | null {
  const [citation] = citations
  return citation === undefined ? null : `${fold(citation.quote)}\0${fold(cards[0]?.answer ?? '')}`
}

/** What a note asks and what it answers, to know a card again whose sentence was revised. */
export function askKey({ cards }: Note): string {
  return `${fold(cards[0]?.question ?? '')}\0${fold(cards[0]?.answer ?? '')}`
}

/** Case, space and the shape of quotes and dashes say nothing about which fact it is. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[‘’“”"']/gu, "'").replace(/[‐-―−-]/gu, '-').replace(/\s+/gu, ' ').trim()
}
