import type { Citation } from '../../decks/model/citation.ts'

/** A stretch of a text, in UTF-16 code units, `to` not included. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/**
 * Where the quote of a citation stands in `text`: where it stood when the card was made, else the place whose
 * surroundings agree best with what stood around it then, else null.
 */
export function findQuote(text: string, { quote, start, prefix, suffix }: Citation): TextRange | null {
  if (text.startsWith(quote, start)) return { from: start, to: start + quote.length }
  let best: { from: number; agrees: number } | null = null
  for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1)) {
    const agrees = countBefore(text.slice(0, from), prefix) + countAfter(text.slice(from + quote.length), suffix) - Math.min(Math.abs(from - start) / 1e6, 0.5)
    if (best === null || agrees > best.agrees) best = { from, agrees }
  }
  return best === null ? null : { from: best.from, to: best.from + quote.length }
}

function countBefore(text: string, prefix: string): number {
  let count = 0
  while (count < prefix.length && text.at(-1 - count) === prefix.at(-1 - count)) count += 1
  return count
}

function countAfter(text: string, suffix: string): number {
  let count = 0
  while (count < suffix.length && text[count] === suffix[count]) count += 1
  return count
}
