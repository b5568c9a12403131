import type { CardId } from '../../decks/model/id.ts'
import { dayLength, type DayClock } from '../../decks/study/day.ts'
import type { Memory, MemoryOptions } from '../../decks/study/memory.ts'
import type { WaitingInput } from '../../decks/study/plan-catch-up.ts'

type PlainOptions = Omit<MemoryOptions, 'clock'>

/** `WaitingInput` without functions, so that it can be sent to a worker: options by their place, the clock as a table. */
export interface CatchUpRequest extends Omit<WaitingInput, 'clock' | 'cards' | 'fresh'> {
  readonly cards: readonly { readonly card: CardId; readonly memory: Memory; readonly options: number }[]
  readonly fresh: { readonly perDay: number; readonly options: number } | null
  readonly options: readonly PlainOptions[]
  readonly startHour: number
  /** The day (of UTC, since 1970) that `offsets` begins with; it holds the minutes east of UTC at noon of each day. */
  readonly firstDay: number
  readonly offsets: readonly number[]
}

/** Furthest that a way out is followed, with some to spare. */
const ahead = 200

/** What a worker is sent. On the day when the clocks change its clock is an hour off for some hours, which an estimate bears. */
export function packWaiting({ clock, cards, fresh, ...rest }: WaitingInput): CatchUpRequest {
  const places = new Map<MemoryOptions, number>()
  const placeOf = (options: MemoryOptions) => {
    const place = places.get(options) ?? places.size
    places.set(options, place)
    return place
  }
  const firstDay = Math.floor(cards.reduce((first, { memory }) => Math.min(first, memory.lastReviewAt ?? first), rest.now) / dayLength)
  const days = Math.floor(rest.now / dayLength) + ahead - firstDay
  const packed = cards.map(({ card, memory, options }) => ({ card, memory, options: placeOf(options) }))
  const met = fresh && { perDay: fresh.perDay, options: placeOf(fresh.options) }
  const options = [...places.keys()].map(({ clock: _clock, ...plain }) => plain)
  return { ...rest, cards: packed, fresh: met, options, startHour: clock.startHour, firstDay, offsets: Array.from({ length: days }, (_, day) => clock.offsetAt((firstDay + day + 0.5) * dayLength)) }
}

/** The same again, in the worker. */
export function unpackWaiting({ cards, fresh, options, startHour, firstDay, offsets, ...rest }: CatchUpRequest): WaitingInput {
  const clock: DayClock = { startHour, offsetAt: (at) => offsets[Math.min(Math.max(Math.floor(at / dayLength) - firstDay, 0), offsets.length - 1)] ?? 0 }
  const full = options.map((plain) => ({ ...plain, clock }))
  const optionsAt = (place: number): MemoryOptions => {
    const found = full[place]
    if (found === undefined) throw new Error(`There are no options at ${place}.`)
    return found
  }
  return { ...rest, clock, cards: cards.map(({ card, memory, options: place }) => ({ card, memory, options: optionsAt(place) })), fresh: fresh && { perDay: fresh.perDay, options: optionsAt(fresh.options) } }
}
