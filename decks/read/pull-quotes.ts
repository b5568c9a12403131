import { foldWords } from './fold-words.ts'

const several = -1

/** A block that may be a pull quote: its words, its runs of four of them, and how many of these must stand elsewhere. */
interface Candidate {
  readonly index: number
  readonly quoted: boolean
  readonly grams: readonly string[]
  readonly least: number
}

/**
 * Finds the blocks that only repeat, larger and in a frame, a sentence of the text: every word stands in
 * another block (or runs over the cut between two), and the block is a quotation or a few sentences alone.
 * Returns their places in `blocks`.
 */
export function findPullQuotes(blocks: readonly string[]): Set<number> {
  const words = blocks.map(foldWords)
  const hashes = hashAll(words)
  const candidates = findCandidates(blocks, words, hashes)
  const found = new Set<number>()
  if (candidates.length === 0) return found
  const places = findPlaces(candidates, words, hashes)
  for (const quoted of [true, false]) {
    for (const candidate of candidates) {
      if (found.has(candidate.index) || candidate.quoted !== quoted) continue
      const repeated = candidate.grams.filter((gram) => [...(places.get(gram) ?? [])].some((other) => other !== candidate.index && !found.has(other)))
      if (repeated.length / candidate.grams.length >= candidate.least) found.add(candidate.index)
    }
  }
  return found
}

/** The blocks of which enough may be repeated; runs of words that only share a hash are told apart later. */
function findCandidates(blocks: readonly string[], words: readonly (readonly string[])[], hashes: readonly (readonly number[])[]): Candidate[] {
  const seen = new Map<number, number>()
  for (const [index, list] of hashes.entries()) {
    for (const hash of list) seen.set(hash, (seen.get(hash) ?? index) === index ? index : several)
  }
  return blocks.flatMap((block, index) => {
    const list = hashes[index] ?? []
    const quoted = isQuoted(block)
    const least = quoted ? 0.6 : 0.95
    if (block.length > 600 || list.length < (quoted ? 3 : 6)) return []
    const repeated = list.filter((hash) => seen.get(hash) !== index).length
    return repeated / list.length < least ? [] : [{ index, quoted, least, grams: list.map((_, at) => gramAt(words[index] ?? [], at)) }]
  })
}

/** The blocks in which each run of words of the candidates stands. */
function findPlaces(candidates: readonly Candidate[], words: readonly (readonly string[])[], hashes: readonly (readonly number[])[]): Map<string, Set<number>> {
  const wanted = new Set(candidates.flatMap(({ index }) => hashes[index] ?? []))
  const places = new Map<string, Set<number>>()
  for (const [index, list] of hashes.entries()) {
    for (const [at, hash] of list.entries()) {
      if (!wanted.has(hash)) continue
      const gram = gramAt(words[index] ?? [], at)
      places.set(gram, (places.get(gram) ?? new Set()).add(index))
    }
  }
  return places
}

function isQuoted(block: string): boolean {
  return /^[*_]*["“„«]/u.test(block) && /["”»][*_]*$/u.test(block)
}

function gramAt(words: readonly string[], at: number): string {
  return words.slice(at, at + 4).join(' ')
}

/** A number for each run of four words of each block; the same words have the same number. */
function hashAll(blocks: readonly (readonly string[])[]): number[][] {
  const ids = new Map<string, number>()
  const idOf = (word: string): number => {
    const known = ids.get(word)
    if (known !== undefined) return known
    ids.set(word, ids.size + 1)
    return ids.size
  }
  return blocks.map((words) => {
    const list = words.map(idOf)
    return list.slice(0, Math.max(0, list.length - 3)).map((id, at) => [1, 2, 3].reduce((hash, step) => (Math.imul(hash, 1_000_003) + (list[at + step] ?? 0)) | 0, id))
  })
}
