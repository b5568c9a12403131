import type { DeckFile } from '../model/deck.ts'

/** The text of a shipped deck: JSON with two spaces, lists of numbers on one line, and a line feed at the end. Same deck, same bytes. */
export function writeDeckFile(file: DeckFile): string {
  const json = JSON.stringify(file, null, 2)
  return `${json.replaceAll(/\[\n\s+(\d+(?:,\n\s+\d+)*)\n\s+\]/gu, (_, numbers: string) => `[${numbers.replaceAll(/,\n\s+/gu, ', ')}]`)}\n`
}
