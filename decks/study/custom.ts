import type { Family } from '../model/fact.ts'
import type { CardId, DeckId } from '../model/id.ts'
import type { Weights } from '../model/preset.ts'
import { dayOf, type DayClock } from './day.ts'
import { retrievability, type Memory } from './memory.ts'
import { mixText } from './mix-text.ts'

/** From which cards, how many, in which order. Empty lists leave nothing out. */
interface CustomScope {
  readonly decks: readonly DeckId[]
  /** Cards of notes with any of these tags. */
  readonly tags: readonly string[]
  readonly families: readonly Family[]
  readonly most: number
  /** Least likely recalled first, as the text has them, or any. */
  readonly order: 'weakest' | 'text' | 'shuffled'
  /** True lets the answers count in the schedule. */
  readonly counts: boolean
}

/** What the reader wants to study besides the day's plan. `days` are study days. */
export type CustomChoice = CustomScope &
  (
    | /** Forgotten at least once in the last `days` days, today included. */ { readonly what: 'forgotten'; readonly days: number }
    | /** Due by `days` days from now, with what is due already. */ { readonly what: 'ahead'; readonly days: number }
    | /** Met before; of them the least likely recalled and those that were forgotten often. */ { readonly what: 'weak' }
    | /** Marked as wrong. */ { readonly what: 'marked' }
    | /** Not met yet: a look at what is to come. */ { readonly what: 'fresh' }
    | /** Every one, met or not. */ { readonly what: 'cram' }
  )

/** A card as choosing sees it. */
export interface CustomRow {
  readonly card: CardId
  readonly deck: DeckId
  readonly tags: readonly string[]
  readonly family: Family
  readonly memory: Memory
  /** Those of its deck's preset. */
  readonly weights: Weights | null
  readonly suspended: boolean
  /** True while it is marked as wrong. */
  readonly wrong: boolean
  /** When it was last answered "again", ms since 1970 UTC, or null; an answer that was taken back or did not count is none. */
  readonly forgottenAt: number | null
}

/** When and by which chance cards are chosen. */
export interface CustomMoment {
  readonly now: number
  readonly clock: DayClock
  readonly seed: number
}

/**
 * The cards of a sitting of the reader's own choice, in order, each once. `rows` stand as the text has them, deck after
 * deck. Paused cards never come, marked ones only when they are asked for. When there are more than `most`, the first in
 * the order chosen come; of weak cards always the weakest.
 */
export function chooseCustom(choice: CustomChoice, rows: readonly CustomRow[], moment: CustomMoment): CardId[] {
  const fitting = rows.filter((row) => isInScope(choice, row) && isWanted(choice, row, moment))
  const ordered = choice.what === 'weak' ? orderRows(orderRows(fitting, 'weakest', moment).slice(0, choice.most), choice.order, moment, rows) : orderRows(fitting, choice.order, moment)
  return [...new Set(ordered.map((row) => row.card))].slice(0, choice.most)
}

function isInScope({ what, decks, tags, families }: CustomChoice, row: CustomRow): boolean {
  if (row.suspended || row.wrong !== (what === 'marked')) return false
  return (decks.length === 0 || decks.includes(row.deck)) && (tags.length === 0 || row.tags.some((tag) => tags.includes(tag))) && (families.length === 0 || families.includes(row.family))
}

function isWanted(choice: CustomChoice, { memory, forgottenAt }: CustomRow, { now, clock }: CustomMoment): boolean {
  const today = dayOf(now, clock)
  switch (choice.what) {
    case 'forgotten':
      return forgottenAt !== null && dayOf(forgottenAt, clock) > today - choice.days
    case 'ahead':
      return memory.state !== 'new' && dayOf(memory.due, clock) <= today + choice.days
    case 'weak':
      return memory.state !== 'new'
    case 'fresh':
      return memory.state === 'new'
    case 'marked':
    case 'cram':
      return true
  }
}

/** `text` keeps the order of `all`, which is that of the rows themselves unless told. */
function orderRows(rows: readonly CustomRow[], order: CustomChoice['order'], { now, seed }: CustomMoment, all: readonly CustomRow[] = rows): CustomRow[] {
  if (order === 'text') {
    const held = new Set(rows)
    return all.filter((row) => held.has(row))
  }
  const rankOf = order === 'weakest' ? (row: CustomRow) => strengthOf(row, now) : () => 0
  return rows
    .map((row) => ({ row, rank: rankOf(row), chance: mixText(seed, row.card) }))
    .toSorted((a, b) => a.rank - b.rank || a.chance - b.chance)
    .map(({ row }) => row)
}

/** How firm a card is: its chance of being recalled, less a little for each time it was forgotten. Cards never met come last. */
function strengthOf({ memory, weights }: CustomRow, now: number): number {
  const recall = retrievability(memory, now, weights)
  return recall === null ? 2 : recall - 0.03 * Math.min(memory.lapses, 10)
}
