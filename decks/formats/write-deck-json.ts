import { deckFileSchema } from '../model/deck.ts'
import type { DeckFile } from '../model/deck.ts'

/**
 * Writes a deck in the Lectern deck format: UTF-8, keys in the order of the schema, one article or note a line,
 * so that the same deck gives the same bytes, a change of a card changes one line, and a file that is cut off
 * keeps what came before. Loses nothing. Throws when the deck is not one of the format, which is our mistake.
 */
export function writeDeckJson(deckFile: DeckFile): Uint8Array<ArrayBuffer> {
  const { format, version, deck, articles, notes } = deckFileSchema.parse(deckFile)
  const parts = [`"format": ${JSON.stringify(format)}`, `"version": ${version}`, `"deck": ${JSON.stringify(deck)}`, `"articles": ${writeLines(articles)}`, `"notes": ${writeLines(notes)}`]
  return new TextEncoder().encode(`{\n${parts.join(',\n')}\n}\n`)
}

function writeLines(values: readonly unknown[]): string {
  return values.length === 0 ? '[]' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`
}
