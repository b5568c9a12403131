import { isFresh, makePlanFrame, type PlanFrame } from './plan-frame.ts'
import type { PlannerCard } from './planner-input.ts'

/** With more cards than so many, prices are looked for on a part of them. */
const usualCards = 100
/** A day of the sample has room for so many new cards, also with half the minutes: with less, nothing would fit. */
const leastRoom = 1.5
const leastFactor = 0.5
const mostCards = 600

/** A frame of few cards that stand for all, and what part of them they are: the same mixture of memories, seminars and weights. */
export function sampleFrame(frame: PlanFrame): { readonly frame: PlanFrame; readonly share: number } {
  const { input, tables } = frame
  const plannable = input.cards.filter(({ open }) => open)
  const count = countSample(input, plannable.length)
  if (plannable.length <= count) return { frame, share: 1 }
  const ordered = plannable.map((card, place) => ({ card, place, key: groupKey(card) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || a.card.stability - b.card.stability || a.place - b.place)
  const step = ordered.length / count
  const cards = Array.from({ length: count }, (_, each) => (ordered[Math.floor((each + 0.5) * step)] as { card: PlannerCard }).card)
  return { frame: makePlanFrame({ ...input, cards }, tables), share: count / ordered.length }
}

/** How many cards stand for all. */
function countSample({ days, pace }: PlanFrame['input'], cards: number): number {
  const room = Math.max(1, ...days.map(({ seconds }) => seconds))
  return Math.min(mostCards, Math.max(usualCards, Math.ceil((cards * leastRoom * pace.fresh) / (leastFactor * room))))
}

function groupKey(card: PlannerCard): string {
  return `${isFresh(card) ? 0 : 1}/${card.weights}/${card.seminars.join()}`
}
