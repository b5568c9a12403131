/** How near an order is to the right one. */
export interface OrderCredit {
  /** Pairs of things of different time, and those that stand the right way round. */
  readonly pairs: number
  readonly right: number
  /** Kendall's rank correlation (M. G. Kendall, "A new measure of rank correlation", Biometrika 30, 1938), not below 0: all right is 1, and an order thrown by dice is 0 on the average or little more. */
  readonly credit: number
  /** Places of the things that have to be moved, the fewest that will do. */
  readonly misplaced: readonly number[]
}

/** Weighs an order of things (their places, earliest first) by the rank of each; things of one rank stand right either way. Things that it leaves out count as misplaced. */
export function weighOrder(ranks: readonly number[], order: readonly number[]): OrderCredit {
  const place = (thing: number): number => order.indexOf(thing)
  let [pairs, right] = [0, 0]
  for (const [a, rankA] of ranks.entries()) {
    for (const [b, rankB] of ranks.entries()) {
      if (rankA >= rankB) continue
      pairs += 1
      if (place(a) >= 0 && place(a) < place(b)) right += 1
    }
  }
  const credit = pairs === 0 ? 1 : Math.max(0, (2 * right - pairs) / pairs)
  const kept = new Set(longestRise(order, ranks))
  return { pairs, right, credit, misplaced: [...ranks.keys()].filter((thing) => !kept.has(thing)) }
}

/** The most things that stand in order among each other. */
function longestRise(order: readonly number[], ranks: readonly number[]): number[] {
  const best: number[][] = []
  for (const [at, thing] of order.entries()) {
    const before = best.slice(0, at).filter((_, earlier) => (ranks[order[earlier] ?? -1] ?? 0) <= (ranks[thing] ?? 0))
    best.push([...(before.toSorted((a, b) => b.length - a.length)[0] ?? []), thing])
  }
  return best.toSorted((a, b) => b.length - a.length)[0] ?? []
}
