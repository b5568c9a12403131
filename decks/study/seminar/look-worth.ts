import { nodeLog, nodes, readBetween, readGrid, stabilityNodes } from './memory-grid.ts'
import type { Corner } from './next-nodes.ts'
import type { CardGroup, PlanFrame } from './plan-frame.ts'
import { recallOn } from './recall-curve.ts'

// [Note: prices] A second of study has a price on each day: the recall that it would bring if it went to the card that
// just found no room. Given the prices, each card can be planned by itself: from the last day back, what it is worth to
// have looked at it on a day and to hold it so firmly, when from there on the best is done that the prices allow
// (dynamic programming over days and memories). A look today is worth what it gains over the best plan for the same
// card without it; so a card that will be looked at tomorrow anyway gains little today.

// [Note: new cards early] By the model a new card may wait as long as later days have room. How it will be held is known only
// after it was met, and rooms fill: the worth of meeting it shrinks by a part for every day it waits.
const early = 0.95

/** What looks are worth at given prices, in cards recalled at the seminars; prices not taken off for the look itself. */
export interface LookWorth {
  /** For each group, of a look on day `to` after one on day `from`, by node: entry `(from * days + to) * nodes + node`. */
  readonly again: readonly Float32Array[]
  /** For cards last answered before today: entry `card * days + day`. */
  readonly earlier: Float32Array
  /** For each group, of meeting a card for the first time on a day. */
  readonly first: readonly Float64Array[]
  /** What all cards together are worth at these prices and with the price of their looks taken off. */
  readonly sum: number
}

/** Reckons what looks are worth, when a second of study costs `prices` on each day; Infinity where there are none. */
export function weighLooks(frame: PlanFrame, prices: Float64Array): LookWorth {
  const { at, input } = frame
  const size = frame.day.length
  const earlier = new Float32Array(input.cards.length * size)
  const again: Float32Array[] = []
  const first: Float64Array[] = []
  let sum = 0
  for (const group of frame.groups) {
    const worth = new Float32Array(size * size * nodes)
    const held = Array.from({ length: size }, () => new Float64Array(nodes))
    for (let from = size - 1; from >= 0; from -= 1) weighFrom(frame, group, prices, held, worth, from)
    again.push(worth)
    const firstWorth = new Float64Array(size)
    let wait = 0
    const met = held.map((values) => group.firstShare * readGrid(values, 0, group.firstKnown.log, group.firstKnown.difficulty) + (1 - group.firstShare) * readGrid(values, 0, group.firstForgotten.log, group.firstForgotten.difficulty))
    const waits = new Float64Array(size + 1)
    for (let day = size - 1; day >= 0; day -= 1) {
      wait *= early
      waits[day] = wait
      if (!isOpen(prices, at, group, day)) continue
      firstWorth[day] = (met[day] ?? 0) - wait
      wait += (day === 0 ? 1 : frame.sure) * Math.max(0, (met[day] ?? 0) - (prices[day] ?? 0) * input.pace.fresh - wait)
    }
    first.push(firstWorth)
    for (const card of group.cards) {
      if (Number.isNaN(frame.lastAt[card])) sum += (frame.firstDay[card] ?? 0) === 0 ? wait : (frame.firstDay[card] ?? 0) < size ? (waits[0] ?? 0) : 0
      else sum += weighEarlier(frame, group, prices, held, earlier, card)
    }
  }
  return { again, earlier, first, sum }
}

/** True when a look on `day` costs something finite and comes before one of the group's seminars. */
export function isOpen(prices: Float64Array, at: readonly number[], group: CardGroup, day: number): boolean {
  return (prices[day] ?? Infinity) < Infinity && (at[day] ?? 0) < (group.ends.at(-1) ?? 0)
}

/** Fills `held[from]`, what cards last looked at on that day are worth by node, and the worth of their next looks. */
function weighFrom(frame: PlanFrame, group: CardGroup, prices: Float64Array, held: readonly Float64Array[], worth: Float32Array, from: number): void {
  const { at, day } = frame
  const size = day.length
  const best = held[from] as Float64Array
  const so = new Float64Array(nodes)
  let end = group.ends.length - 1
  for (let each = 0; each < group.ends.length; each += 1) addRecall(best, group, (group.ends[each] ?? 0) - (at[from] ?? 0), 1)
  so.set(best)
  for (let to = size - 1; to > from; to -= 1) {
    // What is still recalled before the look on day `to`: the seminars that begin until then.
    for (; end >= 0 && (group.ends[end] ?? 0) > (at[to] ?? 0); end -= 1) addRecall(so, group, (group.ends[end] ?? 0) - (at[from] ?? 0), -1)
    if (isOpen(prices, at, group, to)) weighPair(frame, group, prices[to] ?? 0, held[to] as Float64Array, so, best, worth, { days: (day[to] ?? 0) - (day[from] ?? 0), at: (from * size + to) * nodes })
  }
}

function addRecall(values: Float64Array, { curve }: CardGroup, days: number, sign: 1 | -1): void {
  if (days <= 0) return
  for (let column = 0; column < stabilityNodes; column += 1) {
    const recall = sign * recallOn(curve, days, nodeLog(column))
    for (let node = column; node < nodes; node += stabilityNodes) values[node] = (values[node] ?? 0) + recall
  }
}

/** The worth of a look after `days`, by node, beside the best there is without it; then that best takes it in. */
function weighPair({ input: { pace }, sure }: PlanFrame, { next }: CardGroup, price: number, held: Float64Array, so: Float64Array, best: Float64Array, worth: Float32Array, pair: { readonly days: number; readonly at: number }): void {
  const from = pair.days * nodes
  for (let node = 0; node < nodes; node += 1) {
    const recall = next.recall[from + node] ?? 0
    const gross = (so[node] ?? 0) + recall * readCorner(held, next.known, from + node) + (1 - recall) * readCorner(held, next.forgotten, from + node)
    worth[pair.at + node] = gross - (best[node] ?? 0)
    const net = gross - price * (recall * pace.known + (1 - recall) * pace.forgotten)
    if (net > (best[node] ?? 0)) best[node] = (best[node] ?? 0) + sure * (net - (best[node] ?? 0))
  }
}

function readCorner(values: Float64Array, { node, right, above }: Corner, entry: number): number {
  return readBetween(values, node[entry] ?? 0, right[entry] ?? 0, above[entry] ?? 0)
}

/** The same for one card that was last answered before today; gives what it is worth. */
function weighEarlier(frame: PlanFrame, group: CardGroup, prices: Float64Array, held: readonly Float64Array[], worth: Float32Array, card: number): number {
  const { at, earlier, sure, input: { pace } } = frame
  const log = frame.log[card] ?? 0
  const lastAt = frame.lastAt[card] ?? 0
  const recalls = group.ends.map((end) => (end < (at[0] ?? 0) ? 0 : recallOn(group.curve, end - lastAt, log)))
  let best = recalls.reduce((sum, recall) => sum + recall, 0)
  let so = best
  let end = group.ends.length - 1
  for (let day = at.length - 1; day >= (frame.firstDay[card] ?? 0); day -= 1) {
    for (; end >= 0 && (group.ends[end] ?? 0) > (at[day] ?? 0); end -= 1) so -= recalls[end] ?? 0
    if (!isOpen(prices, at, group, day)) continue
    const entry = card * at.length + day
    const recall = earlier.recall[entry] ?? 0
    const gross = so + recall * readCorner(held[day] as Float64Array, earlier.known, entry) + (1 - recall) * readCorner(held[day] as Float64Array, earlier.forgotten, entry)
    worth[entry] = gross - best
    best += (day === 0 ? 1 : sure) * Math.max(0, gross - (prices[day] ?? 0) * (recall * pace.known + (1 - recall) * pace.forgotten) - best)
  }
  return best
}
