import type { CardId, EntryId } from '../model/id.ts'
import type { Rating } from '../model/review.ts'
import type { Memory } from './memory.ts'
import type { WaitingCard } from './queue.ts'

/** How long before its time a card in learning may come when nothing else is left, in ms (Anki's learn ahead limit). */
export const learnAhead = 20 * 60_000

/** A sitting at the cards. Plain data: it can be kept and taken up again. Times are ms since 1970 UTC. */
export interface SessionState {
  /** False for practice that leaves the schedule alone: a card answered "again" comes back after the others, and none waits for its time. */
  readonly counts: boolean
  /** A time after which the sitting asks whether to go on, and when it began to run; null for no end. */
  readonly timebox: { readonly minutes: number; readonly from: number } | null
  /** True once that time was over after a step and there is more to do. The next card is there all the same, and "goOn" gives the same time again. */
  readonly timeUp: boolean
  readonly phase: 'question' | 'answer' | 'done'
  /** Cards asked and to be asked, in order; one in learning stands in it once for each time it is asked. */
  readonly queue: readonly CardId[]
  /** Place of the card on show; `queue.length` when there is none. */
  readonly index: number
  /** Cards in learning that come back, soonest first. */
  readonly waiting: readonly WaitingCard[]
  /** Cards finished for today: learned, repeated or put aside. */
  readonly finished: readonly CardId[]
  /** Cards whose last answer in this sitting was better than "again", and those put aside. */
  readonly settled: readonly CardId[]
  /** Cards that are no longer there or no longer to be asked. */
  readonly gone: readonly CardId[]
  /** Answers given, and those better than "again". */
  readonly answers: number
  readonly known: number
  /** Time from question to answer, summed over all answers, in ms. */
  readonly took: number
  readonly startedAt: number
  /** When the question now on show appeared. */
  readonly shownAt: number
  /** When its answer appeared; null before that, and when the action did not say. */
  readonly revealedAt: number | null
  readonly history: readonly PastStep[]
  /** Steps that were taken back and nothing done since, the latest last: they can be brought back. */
  readonly undone: readonly UndoneStep[]
}

/** A sitting without what leads back and forth in it. */
type Standing = Omit<SessionState, 'history' | 'undone'>

/** One thing the reader did, with all that is needed to take it back. */
export interface PastStep {
  readonly what: 'rate' | PutAside
  readonly card: CardId
  /** The journal entry that recorded it. */
  readonly entry: EntryId
  readonly before: Standing
}

/** A step that was taken back, and how the sitting stood after it. */
export interface UndoneStep {
  readonly step: PastStep
  readonly after: Standing
}

/** Ways to put a card aside: not today, paused, marked as wrong. */
export type PutAside = 'bury' | 'suspend' | 'flag'

export type SessionAction =
  | { readonly type: 'reveal'; readonly at?: number }
  /** The answer was recorded as `entry`, and `memory` is what it led to; null in practice, where it leads to nothing. `took` is in ms. Ignored when `card` is no longer on show. */
  | { readonly type: 'rate'; readonly card: CardId; readonly at: number; readonly entry: EntryId; readonly rating: Rating; readonly took: number; readonly memory: Pick<Memory, 'state' | 'due'> | null }
  /** The card was put aside, which was recorded as `entry`. Ignored when `card` is no longer on show. */
  | { readonly type: PutAside; readonly card: CardId; readonly at: number; readonly entry: EntryId }
  /** The last step, recorded as `entry`, was taken back. Ignored when another step came last. */
  | { readonly type: 'undo'; readonly at: number; readonly entry: EntryId }
  /** What was taken back last, once recorded as `entry`, was brought back: the card is taken as answered again. Ignored for any other. */
  | { readonly type: 'redo'; readonly at: number; readonly entry: EntryId }
  /** Time has passed: cards in learning that are due now come next. The card on show stays. */
  | { readonly type: 'tick'; readonly at: number }
  /** Goes on after the end when cards have come back or it was ended early; a set time runs anew. */
  | { readonly type: 'resume'; readonly at: number }
  /** A card was edited (`gone` false) or was removed or paused elsewhere (`gone` true). */
  | { readonly type: 'cardChanged'; readonly card: CardId; readonly gone: boolean; readonly at: number }
  | { readonly type: 'end' }
  /** The time was up and the reader goes on for as long again. The card on show takes its time from here: she was asked something else meanwhile. */
  | { readonly type: 'goOn'; readonly at: number }

/** What kind of sitting it is: whether answers count in the schedule (they do unless told), and its minutes (no end unless told). */
export interface SessionChoice {
  readonly counts?: boolean
  readonly minutes?: number | null
}

/** Starts a sitting with the cards of a day's plan, or with any others and none waiting. */
export function startSession(plan: { readonly queue: readonly CardId[]; readonly waiting: readonly WaitingCard[] }, at: number, { counts = true, minutes = null }: SessionChoice = {}): SessionState {
  const start: SessionState = {
    counts,
    timebox: minutes === null ? null : { minutes, from: at },
    timeUp: false,
    phase: 'question',
    queue: plan.queue,
    index: -1,
    waiting: plan.waiting,
    finished: [],
    settled: [],
    gone: [],
    answers: 0,
    known: 0,
    took: 0,
    startedAt: at,
    shownAt: at,
    revealedAt: null,
    history: [],
    undone: [],
  }
  return showNext(start, at)
}

/** The card on show, or null when the sitting is done. */
export function currentCard(state: SessionState): CardId | null {
  return state.phase === 'done' ? null : (state.queue[state.index] ?? null)
}

/**
 * Cards settled and cards in the whole sitting, for "7 of 32". A new card counts once it was known, though it comes back
 * after its learning step: a bar that stands still through twenty right answers would tell a newcomer nothing. `back`
 * counts the settled cards that still come back in this sitting.
 */
export function countProgress(state: SessionState): { readonly done: number; readonly total: number; readonly back: number } {
  const gone = new Set(state.gone)
  const ahead = new Set([...state.queue.slice(state.index), ...state.waiting.map((row) => row.card)].filter((card) => !gone.has(card)))
  const cards = new Set([...state.queue.filter((card) => !gone.has(card)), ...ahead, ...state.finished, ...state.settled])
  return { done: state.settled.length, total: cards.size, back: state.settled.filter((card) => ahead.has(card)).length }
}

/** Time from question to answer in ms as the log keeps it: at most ten minutes. */
export function timeTaken(state: SessionState, at: number): number {
  return Math.min(Math.max(0, Math.round(at - state.shownAt)), 600_000)
}

/** The sitting after one action. An action that does not fit the phase changes nothing. */
export function nextSession(state: SessionState, action: SessionAction): SessionState {
  switch (action.type) {
    case 'reveal':
      return state.phase === 'question' ? { ...state, phase: 'answer', revealedAt: action.at ?? null } : state
    case 'rate':
      return state.phase === 'answer' ? rate(state, action) : state
    case 'bury':
    case 'suspend':
    case 'flag':
      return putAside(state, action)
    case 'undo':
      return state.history.at(-1)?.entry === action.entry ? undo(state, action.at) : state
    case 'redo':
      return state.undone.at(-1)?.step.entry === action.entry ? redo(state, action.at) : state
    case 'tick':
      return admitDue(state, action.at)
    case 'resume':
      return state.phase === 'done' ? showNext({ ...startTime(state, action.at), index: state.index - 1 }, action.at) : state
    case 'cardChanged':
      return action.gone ? removeCard(state, action.card, action.at) : hideChanged(state, action.card)
    case 'end':
      return { ...state, phase: 'done', timeUp: false }
    case 'goOn':
      return state.timeUp ? { ...startTime(state, action.at), shownAt: action.at } : state
  }
}

function rate(state: SessionState, action: Extract<SessionAction, { type: 'rate' }>): SessionState {
  const { card } = action
  if (currentCard(state) !== card) return state
  const due = dueInSteps(state, action)
  const comesAfter = !state.counts && action.rating === 1
  const rated: SessionState = {
    ...remember(state, { what: 'rate', card, entry: action.entry }),
    answers: state.answers + 1,
    took: state.took + action.took,
    known: state.known + (action.rating > 1 ? 1 : 0),
    queue: comesAfter ? [...state.queue, card] : state.queue,
    waiting: due === null ? state.waiting : addWaiting(state.waiting, { card, due }),
    finished: due === null && !comesAfter ? addOnce(state.finished, card) : state.finished,
    settled: action.rating > 1 ? addOnce(state.settled, card) : state.settled.filter((each) => each !== card),
  }
  return showNext(watchTime(rated, action.at), action.at)
}

/** When a card that the answer keeps in learning comes back; null for any other, and in practice. */
function dueInSteps(state: SessionState, { memory }: Extract<SessionAction, { type: 'rate' }>): number | null {
  if (!state.counts || memory === null) return null
  return memory.state === 'learning' || memory.state === 'relearning' ? memory.due : null
}

function watchTime(state: SessionState, at: number): SessionState {
  return state.timebox !== null && at >= state.timebox.from + state.timebox.minutes * 60_000 ? { ...state, timeUp: true } : state
}

/** The set time runs anew. */
function startTime(state: SessionState, at: number): SessionState {
  return state.timebox === null ? state : { ...state, timeUp: false, timebox: { ...state.timebox, from: at } }
}

function putAside(state: SessionState, { type, card, at, entry }: Extract<SessionAction, { type: PutAside }>): SessionState {
  if (currentCard(state) !== card) return state
  const aside = { ...remember(state, { what: type, card, entry }), finished: addOnce(state.finished, card), settled: addOnce(state.settled, card), waiting: state.waiting.filter((row) => row.card !== card) }
  return showNext(watchTime(aside, at), at)
}

function undo(state: SessionState, at: number): SessionState {
  const step = state.history.at(-1)
  if (step === undefined) return state
  const undone = [...state.undone, { step, after: standingOf(state) }]
  return takeUp({ ...step.before, timebox: state.timebox, gone: state.gone, phase: 'question', shownAt: at, revealedAt: null, history: state.history.slice(0, -1), undone }, at)
}

/** The sitting as it was after the step that was taken back, with the card that then came. */
function redo(state: SessionState, at: number): SessionState {
  const last = state.undone.at(-1)
  if (last === undefined) return state
  const phase = last.after.phase === 'done' ? 'done' : 'question'
  return takeUp({ ...last.after, timebox: state.timebox, gone: state.gone, phase, shownAt: at, revealedAt: null, history: [...state.history, last.step], undone: state.undone.slice(0, -1) }, at)
}

/** A sitting as it once stood, without the cards that are gone since. */
function takeUp(state: SessionState, at: number): SessionState {
  const card = currentCard(state)
  const here = { ...state, waiting: state.waiting.filter((row) => !state.gone.includes(row.card)) }
  return card !== null && state.gone.includes(card) ? showNext(here, at) : here
}

function standingOf({ history: _history, undone: _undone, ...standing }: SessionState): Standing {
  return standing
}

function removeCard(state: SessionState, card: CardId, at: number): SessionState {
  if (state.gone.includes(card)) return state
  const without = { ...state, gone: [...state.gone, card], waiting: state.waiting.filter((row) => row.card !== card) }
  return currentCard(state) === card ? showNext(without, at) : without
}

/** An edited card is asked anew, so that nobody rates a question that she has not read. */
function hideChanged(state: SessionState, card: CardId): SessionState {
  return state.phase === 'answer' && currentCard(state) === card ? { ...state, phase: 'question', revealedAt: null } : state
}

/** Moves cards whose time has come from `waiting` to the place after the card on show. */
function admitDue(state: SessionState, at: number): SessionState {
  const due = state.waiting.filter((row) => row.due <= at).map((row) => row.card)
  if (due.length === 0) return state
  const next = state.phase === 'done' && state.index >= state.queue.length ? state.queue.length : state.index + 1
  return { ...state, waiting: state.waiting.filter((row) => row.due > at), queue: state.queue.toSpliced(next, 0, ...due) }
}

function showNext(state: SessionState, at: number): SessionState {
  const admitted = admitDue(state, at)
  let index = admitted.index + 1
  while (index < admitted.queue.length && admitted.gone.includes(admitted.queue[index] as CardId)) index += 1
  if (index < admitted.queue.length) return { ...admitted, index, phase: 'question', shownAt: at, revealedAt: null }
  const [early, ...later] = admitted.waiting
  if (early === undefined || early.due > at + learnAhead) return { ...admitted, index: admitted.queue.length, phase: 'done', timeUp: false }
  return { ...admitted, waiting: later, queue: [...admitted.queue, early.card], index: admitted.queue.length, phase: 'question', shownAt: at, revealedAt: null }
}

function remember(state: SessionState, step: Omit<PastStep, 'before'>): SessionState {
  return { ...state, history: [...state.history, { ...step, before: standingOf(state) }], undone: [] }
}

function addWaiting(waiting: readonly WaitingCard[], row: WaitingCard): WaitingCard[] {
  return [...waiting, row].toSorted((a, b) => a.due - b.due)
}

function addOnce(cards: readonly CardId[], card: CardId): readonly CardId[] {
  return cards.includes(card) ? cards : [...cards, card]
}
