/** Two similar texts by their places, and how alike they are. */
export type SimilarPair = readonly [place: number, other: number, score: number]

/** Finds pairs of similar texts, going through the texts from the shortest to the longest. */
export interface PairFinder {
  /** The pairs that the text which comes in turn `step` makes with those before it. To be asked for each step once, from 0 up. */
  readonly partnersOf: (step: number) => readonly SimilarPair[]
}

interface Grams {
  /** Runs of three letters as ranks, the rarest first, each once. */
  readonly ranks: Uint32Array
  readonly numbers: string
}

/**
 * Compares all texts with one another without comparing each two: two sets whose shared part is at least `least` of their
 * union have one of their rarest members in common, so that only sets that meet there are looked at (R. J. Bayardo,
 * Y. Ma, R. Srikant: Scaling up all pairs similarity search, 2007). No pair is missed.
 */
export function makePairFinder(texts: readonly string[], least: number): PairFinder {
  const grams = rankGrams(texts)
  const signs = makeSigns(grams)
  const sizes = Int32Array.from(grams, ({ ranks }) => ranks.length)
  const order = texts.map((_, place) => place).toSorted((a, b) => (grams[a]?.ranks.length ?? 0) - (grams[b]?.ranks.length ?? 0) || a - b)
  const meeting = new Map<number, number[]>()
  /** How many of those who meet at a rank are too short for all texts that are still to come. */
  const tooShort = new Map<number, number>()
  const seen = new Int32Array(texts.length).fill(-1)
  return {
    partnersOf: (step) => {
      const at = order[step] as number
      const { ranks, numbers } = grams[at] as Grams
      const partners: SimilarPair[] = []
      const prefix = ranks.length - Math.ceil(least * ranks.length - 1e-9) + 1
      for (const rank of ranks.subarray(0, prefix)) {
        const others = meeting.get(rank)
        if (others === undefined) continue
        let first = tooShort.get(rank) ?? 0
        while (first < others.length && (sizes[others[first] as number] as number) < least * ranks.length - 1e-9) first += 1
        tooShort.set(rank, first)
        for (let turn = first; turn < others.length; turn += 1) {
          const other = others[turn] as number
          if (seen[other] === at) continue
          seen[other] = at
          const size = sizes[other] as number
          const mostApart = ((1 - least) / (1 + least)) * (ranks.length + size) + 1e-9
          if (leastApart(signs, at, other, mostApart) > mostApart) continue
          const given = grams[other] as Grams
          if (given.numbers !== numbers) continue
          const score = shareOf(ranks, given.ranks, least)
          if (score >= least - 1e-9) partners.push([at, other, score])
        }
      }
      // What comes later is no shorter, so that fewer of its members suffice to be met by.
      const kept = ranks.length - Math.ceil(((2 * least) / (1 + least)) * ranks.length - 1e-9) + 1
      for (const rank of ranks.subarray(0, kept)) {
        const others = meeting.get(rank)
        if (others === undefined) meeting.set(rank, [at])
        else others.push(at)
      }
      return partners
    },
  }
}

function rankGrams(texts: readonly string[]): readonly Grams[] {
  const ids = new Map<string, number>()
  const counts: number[] = []
  const sets = texts.map((text) => {
    const set = new Set<number>()
    const padded = ` ${text} `
    for (let at = 0; at + 3 <= padded.length; at += 1) {
      const gram = padded.slice(at, at + 3)
      let id = ids.get(gram)
      if (id === undefined) {
        id = ids.size
        ids.set(gram, id)
      }
      set.add(id)
    }
    for (const id of set) counts[id] = (counts[id] ?? 0) + 1
    return Uint32Array.from(set)
  })
  const byCount = counts.map((_, id) => id).sort((a, b) => (counts[a] as number) - (counts[b] as number) || a - b)
  const rankOf = new Uint32Array(counts.length)
  byCount.forEach((id, rank) => { rankOf[id] = rank })
  return sets.map((set, place) => ({ ranks: set.map((id) => rankOf[id] as number).sort(), numbers: (texts[place] as string).match(/\d+/g)?.join(' ') ?? '' }))
}

// [Note: signs] Each set is also a sign of 256 bits, one for each member by its rank. Bits that only one of two signs has
// stand for at least as many members that only one of the sets has: most pairs are told apart by a few numbers that lie
// together, without looking at the sets.

const words = 8

function makeSigns(grams: readonly Grams[]): Int32Array {
  const signs = new Int32Array(grams.length * words)
  for (const [place, { ranks }] of grams.entries()) {
    for (const rank of ranks) {
      const bit = Math.imul(rank, 0x9e3779b1) >>> 24
      const word = place * words + (bit >>> 5)
      signs[word] = (signs[word] as number) | (1 << (bit & 31))
    }
  }
  return signs
}

/** How many members at least only one of two sets has; no longer counted once they are more than `most`. */
function leastApart(signs: Int32Array, a: number, b: number, most: number): number {
  let apart = 0
  for (let word = 0; word < words && apart <= most; word += 1) apart += countBits((signs[a * words + word] as number) ^ (signs[b * words + word] as number))
  return apart
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The share of common members among all, or 0 as soon as it cannot reach `least`. */
function shareOf(a: Uint32Array, b: Uint32Array, least: number): number {
  const needed = (least / (1 + least)) * (a.length + b.length) - 1e-9
  let common = 0
  let left = 0
  let right = 0
  while (left < a.length && right < b.length) {
    if (common + Math.min(a.length - left, b.length - right) < needed) return 0
    const [first, second] = [a[left] as number, b[right] as number]
    if (first === second) common += 1
    if (first <= second) left += 1
    if (second <= first) right += 1
  }
  return common / (a.length + b.length - common)
}
