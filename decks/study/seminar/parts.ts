import { makeCorner, setCorner, type Corner, type Place } from './next-nodes.ts'
import type { PlanFrame } from './plan-frame.ts'

// [Note: parts of chance] What later days bring depends on answers not given yet. A card is therefore carried through a
// plan in parts, each a course of answers with its chance and where the card then stands. There is room for a few; when
// there are more, the two that are least likely become one.

/** How many courses of answers a card is followed through. */
export const partsPerCard = 3

/** A part less likely than this is not followed by itself. */
const leastShare = 0.02

/** The parts of all cards; those of card `c` lie from `c * partsPerCard`. An empty one has a share of 0. */
export interface Parts {
  readonly share: Float64Array
  /** Last look in days since 1970, NaN before the first; and its place among the days, -1 before today. */
  readonly at: Float64Array
  readonly day: Int32Array
  readonly log: Float64Array
  readonly difficulty: Float64Array
  /** The same place on the grid. */
  readonly corner: Corner
}

/** Every card whole, as it stands now. */
export function makeParts({ lastAt, log, difficulty }: PlanFrame): Parts {
  const size = lastAt.length * partsPerCard
  const parts: Parts = { share: new Float64Array(size), at: new Float64Array(size), day: new Int32Array(size).fill(-1), log: new Float64Array(size), difficulty: new Float64Array(size), corner: makeCorner(size) }
  lastAt.forEach((at, card) => {
    const part = card * partsPerCard
    parts.share[part] = 1
    parts.at[part] = at
    parts.log[part] = log[card] ?? 0
    parts.difficulty[part] = difficulty[card] ?? 1
  })
  return parts
}

/** Adds a part to a card. */
export function addPart(parts: Parts, card: number, added: { readonly share: number; readonly at: number; readonly day: number; readonly place: Place }): void {
  const { share, at, day, log, difficulty, corner } = parts
  const start = card * partsPerCard
  let target = start
  for (let part = start; part < start + partsPerCard; part += 1) {
    if ((share[part] ?? 0) < (share[target] ?? 0)) target = part
    if ((share[part] ?? 0) > 0 && day[part] === added.day && (added.share < leastShare || Math.abs((log[part] ?? 0) - added.place.log) < 0.25)) {
      target = part
      break
    }
  }
  const before = share[target] ?? 0
  const sum = before + added.share
  if (sum <= 0) return
  const kept = before / sum
  if (added.share >= before) {
    at[target] = added.at
    day[target] = added.day
  }
  log[target] = before === 0 ? added.place.log : kept * (log[target] ?? 0) + (1 - kept) * added.place.log
  difficulty[target] = before === 0 ? added.place.difficulty : kept * (difficulty[target] ?? 0) + (1 - kept) * added.place.difficulty
  share[target] = sum
  setCorner(corner, target, { log: log[target] ?? 0, difficulty: difficulty[target] ?? 1 })
}
