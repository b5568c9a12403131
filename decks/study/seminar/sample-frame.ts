import { isFresh, makePlanFrame, type PlanFrame } from './plan-frame.ts'
import type { PlannerCard } from './planner-input.ts'

/** With more cards than this, prices are looked for on a part of them. */
const mostCards = 100

/** A frame of few cards that stand for all, and what part of them they are: the same mixture of memories, seminars and weights. */
export function sampleFrame(frame: PlanFrame): { readonly frame: PlanFrame; readonly share: number } {
  const { input, tables } = frame
  const plannable = input.cards.filter(({ open }) => open)
  if (plannable.length <= mostCards) return { frame, share: 1 }
  const ordered = plannable.map((card, place) => ({ card, place, key: groupKey(card) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || a.card.stability - b.card.stability || a.place - b.place)
  const step = ordered.length / mostCards
  const cards = Array.from({ length: mostCards }, (_, each) => (ordered[Math.floor((each + 0.5) * step)] as { card: PlannerCard }).card)
  return { frame: makePlanFrame({ ...input, cards }, tables), share: mostCards / ordered.length }
}

function groupKey(card: PlannerCard): string {
  return `${isFresh(card) ? 0 : 1}/${card.weights}/${card.seminars.join()}`
}
