import { foldWords } from './fold-words.ts'

/**
 * Finds the blocks that only repeat, larger and in a frame, a sentence of the text: every word stands in
 * another block (or runs over the cut between two), and the block is a quotation or a few sentences alone.
 * Returns their places in `blocks`.
 */
export function findPullQuotes(blocks: readonly string[]): Set<number> {
  const words = blocks.map(foldWords)
  const grams = new Map<string, Set<number>>()
  for (const [index, list] of words.entries()) {
    for (const gram of gramsOf(list)) grams.set(gram, (grams.get(gram) ?? new Set()).add(index))
  }
  const found = new Set<number>()
  const candidates = [...blocks.entries()].filter(([index, block]) => block.length <= 600 && (words[index]?.length ?? 0) >= 6)
  for (const quoted of [true, false]) {
    for (const [index, block] of candidates) {
      const own = gramsOf(words[index] ?? [])
      if (found.has(index) || isQuoted(block) !== quoted || own.length < (quoted ? 3 : 6)) continue
      const repeated = own.filter((gram) => [...(grams.get(gram) ?? [])].some((other) => other !== index && !found.has(other)))
      if (repeated.length / own.length >= (quoted ? 0.6 : 0.95)) found.add(index)
    }
  }
  return found
}

function isQuoted(block: string): boolean {
  return /^[*_]*["“„«]/u.test(block) && /["”»][*_]*$/u.test(block)
}

function gramsOf(words: readonly string[]): string[] {
  return words.slice(0, Math.max(0, words.length - 3)).map((_, index) => words.slice(index, index + 4).join(' '))
}
