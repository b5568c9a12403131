import type { CardId, DeckId, NoteId } from '../model/id.ts'
import type { Weights } from '../model/preset.ts'
import type { CatchUp, Settings } from '../model/settings.ts'
import { arrangeCards, orderFresh, orderReviews, spreadAmong } from './arrange-cards.ts'
import { isCatchingUp } from './catch-up.ts'
import { dayOf, startOfDay, type DayClock } from './day.ts'
import type { Memory } from './memory.ts'

/** One card as the plan of a day sees it. */
export interface QueueRow {
  readonly card: CardId
  readonly note: NoteId
  readonly deck: DeckId
  readonly memory: Memory
  readonly suspended: boolean
  /** Study day before which the card is not shown, or null. */
  readonly buriedUntil: number | null
  /** True while the reader has it marked as wrong: such a card waits until the mark is taken off. */
  readonly wrong: boolean
}

/** What holds for one deck besides the overall limits. */
export interface DeckLimit {
  /** At most so many of its cards a day; null for no limit of its own. */
  readonly newPerDay: number | null
  readonly reviewsPerDay: number | null
  /** What was done today already of this deck, as `countToday` counts it. */
  readonly newDone: number
  readonly repeatedDone: number
  /** True shows only one card of a note on one day. */
  readonly spaceSiblings: boolean
  /** Those of its preset. */
  readonly weights: Weights | null
}

/** In which order cards come, as the settings have it. */
export interface DayOrder {
  readonly due: Settings['dueOrder']
  readonly fresh: Settings['newOrder']
  readonly mix: Settings['mix']
  readonly interleave: boolean
}

/** What the plan of the seminars says about today. */
export interface SeminarDay {
  /** Cards for today in the order in which they are best studied. Those answered today already are passed over. */
  readonly chosen: readonly CardId[]
  /** All cards of seminars that lie ahead. */
  readonly held: ReadonlySet<CardId>
}

export interface DayPlanInput {
  /**
   * All cards in learning, all that are due, all that a seminar chose, and new ones in the order in which they are to be
   * met; a few more than the limits ask for is enough. Cards that are not due are passed over.
   */
  readonly rows: readonly QueueRow[]
  readonly now: number
  readonly clock: DayClock
  /** At most so many new and repeated cards on one day, over all decks. */
  readonly limits: { readonly newPerDay: number; readonly reviewsPerDay: number }
  /** What was done today already, over all decks, as `countToday` counts it. */
  readonly done: { readonly newCards: number; readonly repeatedCards: number }
  /** In the order in which decks are gone through when they are not mixed. A deck that is not in it has no limits and spaces its siblings. */
  readonly deckLimits: ReadonlyMap<DeckId, DeckLimit>
  readonly order: DayOrder
  /** The catching up that was begun, or null. It counts only on the days it is for. */
  readonly catchUp: CatchUp | null
  /** Null when no seminar lies ahead or none has a plan. */
  readonly seminar: SeminarDay | null
  /** Notes of which a card was answered today; their other cards wait for another day. */
  readonly notesToday: ReadonlySet<NoteId>
  /** Decides the order among cards due on the same day, and any order that is shuffled. The same seed gives the same order. */
  readonly seed: number
}

/** A card in learning that comes back at `due` (ms). */
export interface WaitingCard {
  readonly card: CardId
  readonly due: number
}

/** What is to be studied now, in order, and what comes back later today. */
export interface DayPlan {
  readonly queue: readonly CardId[]
  /** Cards in learning whose time has not come, soonest first. */
  readonly waiting: readonly WaitingCard[]
  /** How the queue is made up. */
  readonly learning: number
  readonly reviews: number
  readonly fresh: number
  /** How many of them a seminar chose. */
  readonly seminar: number
  /** Repeated cards that are due and held back by the limit. New cards never are a backlog and do not count. */
  readonly beyondLimits: number
}

// [Note: seminars and limits] What a seminar chose for today comes whatever the limits say, but it uses them up: else a
// plan made anew at noon, when half of it is done and counted, would allow fewer other cards than the one at breakfast.

/**
 * Plans the study day: cards in learning first when they are due, then the repeated cards (in the order chosen; while she
 * catches up, those first that gain most) with the new ones among, after or before them, and what a seminar chose spread
 * evenly among these. Of each note one card a day: a card in learning goes before what a seminar chose, that before a
 * repeated one, that before a new one.
 */
export function planDay(input: DayPlanInput): DayPlan {
  const { now, clock } = input
  const today = dayOf(now, clock)
  const dayStart = startOfDay(today, clock)
  const dayEnd = startOfDay(today + 1, clock)
  const open = input.rows.filter((row) => !row.suspended && !row.wrong && (row.buriedUntil === null || row.buriedUntil <= today))
  const claims = makeClaims(input, dayStart)
  const learning = claims.take(open.filter(isInLearning).toSorted((a, b) => a.memory.due - b.memory.due || compareText(a.card, b.card)), Infinity)
  const chosen = chooseForSeminar(open, input.seminar, dayStart)
  claims.add(chosen)
  // `isDue` says the same; asking the clock once and not for every card keeps large collections quick.
  const theirs = new Set([...(input.seminar?.held ?? []), ...chosen.map((row) => row.card)])
  const ordinary = open.filter((row) => !theirs.has(row.card))
  const due = ordinary.filter((row) => row.memory.state === 'review' && row.memory.due < dayEnd)
  const left = leaveOver(input, chosen, today)
  const reviews = claims.take(orderReviews(due, input, dayEnd, today), left.reviews, makeDeckBudget(input, chosen, 'review'))
  const fresh = claims.take(orderFresh(ordinary.filter((row) => row.memory.state === 'new'), input), left.fresh, makeDeckBudget(input, chosen, 'new'))
  const learningNow = learning.filter((row) => row.memory.due <= now)
  const taken = new Set(reviews)
  const freshChosen = chosen.filter((row) => row.memory.state === 'new').length
  return {
    queue: [...learningNow, ...spreadAmong(arrangeCards(reviews, fresh, input), chosen)].map((row) => row.card),
    waiting: learning.filter((row) => row.memory.due > now).map((row) => ({ card: row.card, due: row.memory.due })),
    learning: learningNow.length,
    reviews: reviews.length + chosen.length - freshChosen,
    fresh: fresh.length + freshChosen,
    seminar: chosen.length,
    beyondLimits: due.filter((row) => !taken.has(row) && claims.isFree(row)).length,
  }
}

/** What a seminar chose that is there and was not answered today, in its order. Cards in learning come by themselves. */
function chooseForSeminar(open: readonly QueueRow[], seminar: SeminarDay | null, dayStart: number): QueueRow[] {
  if (seminar === null) return []
  const byCard = new Map(open.map((row) => [row.card, row]))
  return [...new Set(seminar.chosen)].flatMap((card) => {
    const row = byCard.get(card)
    return row === undefined || isInLearning(row) || wasAnswered(row, dayStart) ? [] : [row]
  })
}

/** How many more repeated and new cards the overall limits leave, see [Note: seminars and limits]. */
function leaveOver({ limits, done, catchUp }: DayPlanInput, chosen: readonly QueueRow[], today: number): { reviews: number; fresh: number } {
  const fresh = chosen.filter((row) => row.memory.state === 'new').length
  const most = isCatchingUp(catchUp, today) ? Math.min(catchUp.perDay, limits.reviewsPerDay) : limits.reviewsPerDay
  return { reviews: most - done.repeatedCards - (chosen.length - fresh), fresh: limits.newPerDay - done.newCards - fresh }
}

/** Says of each card whether its deck's own limit allows it, and counts those it was told to take. */
function makeDeckBudget({ deckLimits }: DayPlanInput, chosen: readonly QueueRow[], state: 'new' | 'review'): Budget {
  const left = new Map<DeckId, number>()
  for (const [deck, limit] of deckLimits) {
    const most = state === 'new' ? limit.newPerDay : limit.reviewsPerDay
    const done = state === 'new' ? limit.newDone : limit.repeatedDone
    const held = chosen.filter((row) => row.deck === deck && (row.memory.state === 'new') === (state === 'new')).length
    left.set(deck, most === null ? Infinity : most - done - held)
  }
  return {
    allows: ({ deck }) => (left.get(deck) ?? Infinity) > 0,
    take: ({ deck }) => left.set(deck, (left.get(deck) ?? Infinity) - 1),
  }
}

interface Budget {
  allows(row: QueueRow): boolean
  take(row: QueueRow): void
}

/** Gives each note to one card a day, where its deck wants that. A card that was answered today goes on, whichever card has its note. */
function makeClaims({ notesToday, deckLimits }: DayPlanInput, dayStart: number) {
  const taken = new Set(notesToday)
  const isFree = (row: QueueRow): boolean => !taken.has(row.note) || deckLimits.get(row.deck)?.spaceSiblings === false || wasAnswered(row, dayStart)
  return {
    isFree,
    add(rows: readonly QueueRow[]): void {
      for (const row of rows) taken.add(row.note)
    },
    take(rows: readonly QueueRow[], most: number, budget?: Budget): QueueRow[] {
      const today: QueueRow[] = []
      for (const row of rows) {
        if (today.length >= most) break
        if (!isFree(row) || budget?.allows(row) === false) continue
        taken.add(row.note)
        budget?.take(row)
        today.push(row)
      }
      return today
    },
  }
}

function wasAnswered({ memory }: QueueRow, dayStart: number): boolean {
  return memory.lastReviewAt !== null && memory.lastReviewAt >= dayStart
}

function isInLearning(row: QueueRow): boolean {
  return row.memory.state === 'learning' || row.memory.state === 'relearning'
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
