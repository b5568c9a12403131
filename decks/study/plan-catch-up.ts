import type { CardId } from '../model/id.ts'
import { gainOf, usualDay } from './catch-up.ts'
import { dayOf, startOfDay, type DayClock } from './day.ts'
import { mixText } from './mix-text.ts'
import { newMemory, nextMemory, retrievability, type Memory, type MemoryOptions } from './memory.ts'

/** What a way out of a backlog is worked out from. */
export interface WaitingInput {
  readonly now: number
  readonly clock: DayClock
  /** Every card that was met and is neither paused nor marked as wrong, whether it is due or not, with the options of its deck. */
  readonly cards: readonly { readonly card: CardId; readonly memory: Memory; readonly options: MemoryOptions }[]
  /** How many cards she repeated on each of her last days of study (a month of them is enough), days without an answer left out. */
  readonly usual: readonly number[]
  readonly reviewsPerDay: number
  /** How many new cards she meets on a usual day, and the options under which. Null for none. */
  readonly fresh: { readonly perDay: number; readonly options: MemoryOptions } | null
  /** Repeated cards that she answered today already. */
  readonly doneToday: number
}

/** A way out of a backlog, in the form of `settings.catchUp`. */
export interface CatchUpPlan {
  readonly since: number
  /** The last study day of it. */
  readonly until: number
  readonly perDay: number
  /** Cards that wait now. */
  readonly waiting: number
  /** False when even the daily limit does not clear what waits within four months: `until` is then only where it was given up. */
  readonly ends: boolean
}

/** How many days a way out should have at most, and how far it is followed at all. */
const wanted = 30
const furthest = 120

/**
 * Works out how many cards a day bring the reader back to nothing waiting, and when: her own usual day, or a quarter more
 * and again more until it takes at most a month, never above her limit. What falls due meanwhile counts: the days are
 * gone through with the memory model, each answer right or wrong by the card's chance, drawn the same way each time.
 */
export function planCatchUp(input: WaitingInput): CatchUpPlan {
  const since = dayOf(input.now, input.clock)
  const dayEnd = startOfDay(since + 1, input.clock)
  const waiting = input.cards.filter(({ memory }) => memory.state !== 'new' && memory.due < dayEnd).length
  const limit = Math.max(1, input.reviewsPerDay)
  let perDay = Math.min(usualDay(input.usual, limit), limit)
  let days = countDays(input, since, perDay, wanted)
  while (days === null && perDay < limit) {
    perDay = Math.min(limit, Math.ceil(perDay * 1.25))
    days = countDays(input, since, perDay, perDay === limit ? furthest : wanted)
  }
  days ??= countDays(input, since, perDay, furthest)
  return { since, until: since + (days ?? furthest) - 1, perDay, waiting, ends: days !== null }
}

interface Waiting {
  readonly card: CardId
  readonly memory: Memory
  readonly options: MemoryOptions
  readonly gain: number
}

/** After how many days nothing waits any more, today counted; null when something does after `most`. */
function countDays(input: WaitingInput, since: number, perDay: number, most: number): number | null {
  const { clock } = input
  const dueOn = new Map<number, Omit<Waiting, 'gain'>[]>()
  const put = (row: Omit<Waiting, 'gain'>, from: number): void => {
    const day = Math.max(from, dayOf(row.memory.due, clock))
    const there = dueOn.get(day)
    if (there === undefined) dueOn.set(day, [row])
    else there.push(row)
  }
  for (const row of input.cards) if (row.memory.state !== 'new') put(row, since)
  let waiting: Waiting[] = []
  for (let day = since; day < since + most; day += 1) {
    const at = day === since ? input.now : startOfDay(day, clock) + 8 * 3_600_000
    const joined = (dueOn.get(day) ?? []).map((row) => ({ ...row, gain: gainOf(row.memory, at, row.options.weights) }))
    waiting = joined.length === 0 ? waiting : [...waiting, ...joined].toSorted((a, b) => b.gain - a.gain)
    const allowed = Math.max(0, perDay - (day === since ? input.doneToday : 0))
    for (const row of waiting.slice(0, allowed)) put({ ...row, memory: answerOnce(row, day, at) }, day + 1)
    waiting = waiting.slice(allowed)
    if (waiting.length === 0) return day - since + 1
    for (const row of meetNew(input, day, at)) put(row, day + 1)
  }
  return null
}

/** The memory after a look: known or not by the card's chance, and brought through its steps on the same day. */
function answerOnce({ card, memory, options }: Omit<Waiting, 'gain'>, day: number, at: number): Memory {
  const known = mixText(day, card) / 2 ** 32 < (retrievability(memory, at, options.weights) ?? 0)
  return passSteps(nextMemory(memory, known ? 3 : 1, at, options, card), options, card)
}

function meetNew({ fresh }: WaitingInput, day: number, at: number): Omit<Waiting, 'gain'>[] {
  if (fresh === null) return []
  return Array.from({ length: fresh.perDay }, (_, place) => {
    const card = `new-${day}-${place}` as CardId
    return { card, options: fresh.options, memory: passSteps(nextMemory(newMemory(), 3, at, fresh.options, card), fresh.options, card) }
  })
}

function passSteps(memory: Memory, options: MemoryOptions, card: CardId): Memory {
  let passed = memory
  for (let step = 0; step < 12 && passed.state !== 'review'; step += 1) passed = nextMemory(passed, 3, passed.due, options, card)
  return passed
}
