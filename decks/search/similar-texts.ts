/** Finds for one text after the other those before it that are like it. */
export interface PairFinder {
  /** Places below `at` of similar texts, with how alike they are. To be asked for each place once, from 0 up. */
  readonly partnersOf: (at: number) => readonly (readonly [place: number, score: number])[]
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
  const meeting = new Map<number, number[]>()
  const seen = new Int32Array(texts.length).fill(-1)
  return {
    partnersOf: (at) => {
      const { ranks, numbers } = grams[at] as Grams
      const partners: (readonly [number, number])[] = []
      const prefix = ranks.length - Math.ceil(least * ranks.length) + 1
      for (const rank of ranks.subarray(0, prefix)) {
        const others = meeting.get(rank)
        for (const other of others ?? []) {
          if (seen[other] === at) continue
          seen[other] = at
          const given = grams[other] as Grams
          if (given.numbers !== numbers || Math.min(given.ranks.length, ranks.length) < least * Math.max(given.ranks.length, ranks.length)) continue
          const score = shareOf(ranks, given.ranks, least)
          if (score >= least) partners.push([other, score])
        }
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
