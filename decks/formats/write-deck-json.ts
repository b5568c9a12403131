import { deckFileSchema } from '../model/deck.ts'
import type { DeckFile } from '../model/deck.ts'

/**
 * Writes a deck in the Lectern deck format: UTF-8, keys in one order, one article, note, note type, file or study a line,
 * so that the same deck gives the same bytes, a change of a card changes one line, and a file that is cut off
 * keeps what came before; what notes need stands before them. A deck without note types, files and studies is written as version 1.
 * Loses nothing. Throws when the deck is not one of the format, which is our mistake.
 */
export function writeDeckJson(deckFile: DeckFile): Uint8Array<ArrayBuffer> {
  const { format, deck, articles, notes, noteTypes = [], media = [], studies = [] } = deckFileSchema.parse(deckFile)
  const version = noteTypes.length + media.length + studies.length > 0 ? 2 : 1
  const parts = [
    `"format": ${JSON.stringify(format)}`,
    `"version": ${version}`,
    `"deck": ${JSON.stringify(deck)}`,
    ...(noteTypes.length > 0 ? [`"noteTypes": ${writeLines(noteTypes)}`] : []),
    ...(media.length > 0 ? [`"media": ${writeLines(media)}`] : []),
    `"articles": ${writeLines(articles)}`,
    `"notes": ${writeLines(notes)}`,
    ...(studies.length > 0 ? [`"studies": ${writeLines(studies)}`] : []),
  ]
  return new TextEncoder().encode(`{\n${parts.join(',\n')}\n}\n`)
}

function writeLines(values: readonly unknown[]): string {
  return values.length === 0 ? '[]' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`
}
