import { useEffect, useReducer, useState } from 'react'
import type { CardId, EntryId } from '../../../decks/model/id.ts'
import type { Rating } from '../../../decks/model/review.ts'
import { currentCard, nextSession, startSession, timeTaken, type PutAside, type SessionAction, type SessionState } from '../../../decks/study/session.ts'
import { useStore } from '../../store/store-context.tsx'
import { useClearToasts } from '../../parts/use-clear-toasts.ts'
import { useToast } from '../../parts/use-toast.ts'
import type { HardCard } from './hard-card.ts'
import { putCardAside } from './put-card-aside.ts'
import { recordAnswer } from './record-answer.ts'
import { sayAside } from './say-aside.ts'
import { sayAnswered } from './say-rated.ts'
import type { SittingPlan } from './sitting-plan.ts'
import { undoOnce } from './undo-once.ts'
import { useAttempt, type FailedAttempt } from './use-attempt.ts'

/** A sitting and all that the reader can do in it. What must last is on the disk before the card goes. */
export interface SittingControls {
  readonly state: SessionState
  /** What a reader of the screen is told after each step. */
  readonly said: string
  readonly failed: FailedAttempt | null
  /** The card that the last answer made hard to keep, until the reader settles it or answers the next one. */
  readonly hard: HardCard | null
  leaveHard: () => void
  reveal: () => void
  /** A date after `seminarAt` is not told: the plan for that seminar asks the card sooner. */
  rate: (rating: Rating, seminarAt?: number) => void
  /** `remark` is kept with a card that is marked as wrong. */
  putAside: (what: PutAside, remark?: string) => void
  /** Takes the last step of this sitting back; false when there is none. */
  undo: () => boolean
  end: () => void
  resume: () => void
  /** Goes on after the time was up, for as long again. */
  goOn: () => void
  /** The last step was taken back elsewhere, by the menu or another window. */
  noteUndone: (entry: EntryId) => void
  /** What was taken back last was brought back elsewhere. */
  noteRedone: (entry: EntryId) => void
  /** Tells a reader of the screen something about the card on show. */
  say: (text: string) => void
  /** The card on show was edited (`gone` false) or removed. */
  noteChange: (card: CardId, gone: boolean) => void
}

/** Runs a sitting over cards as they were when the screen opened. */
export function useSitting(plan: SittingPlan): SittingControls {
  const store = useStore()
  const [state, dispatch] = useReducer(nextSession, null, () => startSession(plan, store.now(), plan))
  const [said, setSaid] = useState(plan.said ?? '')
  const [hard, setHard] = useState<HardCard | null>(null)
  const { attempt, failed } = useAttempt()
  const toast = useToast()
  const clearToasts = useClearToasts()
  const card = currentCard(state)
  useTicks(dispatch)

  const apply = (action: SessionAction, say: (next: SessionState) => string) => {
    dispatch(action)
    setSaid(say(nextSession(state, action)))
  }
  const noteUndone = (entry: EntryId) => {
    dispatch({ type: 'undo', at: store.now(), entry })
    setHard(null)
    setSaid('Taken back.')
  }
  const takeBack = (entry: EntryId) => {
    // A toast outlives its step: what was done since stays, and the card comes back in the next sitting.
    attempt(() => undoOnce(store, entry).finally(clearToasts), () => noteUndone(entry))
  }
  return {
    state,
    said,
    failed,
    hard,
    leaveHard: () => setHard(null),
    reveal: () => dispatch({ type: 'reveal', at: store.now() }),
    rate: (rating, seminarAt = Infinity) => {
      if (card === null || state.phase !== 'answer' || state.timeUp) return
      const took = timeTaken(state, store.now())
      attempt(() => recordAnswer(store, state.counts, { card, rating, took }), ({ entry, memory, hard: became }) => {
        const at = store.now()
        setHard(became)
        // A card that the answer paused too does not come back in this sitting.
        apply({ type: 'rate', card, at, entry, rating, took, memory: became?.paused ? null : memory }, (next) => sayAnswered({ rating, due: memory?.due ?? null, paused: became?.paused ?? false, at, seminarAt }, next))
      })
    },
    putAside: (what, remark = '') => {
      if (card === null || state.timeUp) return
      attempt(() => putCardAside(store, card, what, remark), ({ entry }) => {
        setHard(null)
        apply({ type: what, card, at: store.now(), entry }, () => '')
        toast(sayAside[what], { undo: () => takeBack(entry) })
      })
    },
    undo: () => {
      const last = state.history.at(-1)
      if (last !== undefined) takeBack(last.entry)
      return last !== undefined
    },
    noteUndone,
    noteRedone: (entry) => {
      dispatch({ type: 'redo', at: store.now(), entry })
      setSaid('Brought back.')
    },
    say: setSaid,
    ...makeSteps(dispatch, store.now),
  }
}

/** Steps that leave nothing in the journal. */
function makeSteps(dispatch: (action: SessionAction) => void, now: () => number): Pick<SittingControls, 'end' | 'resume' | 'goOn' | 'noteChange'> {
  return {
    end: () => dispatch({ type: 'end' }),
    resume: () => dispatch({ type: 'resume', at: now() }),
    goOn: () => dispatch({ type: 'goOn', at: now() }),
    noteChange: (card, gone) => dispatch({ type: 'cardChanged', card, gone, at: now() }),
  }
}

/** Lets the sitting know that time passes: cards come due. */
function useTicks(dispatch: (action: SessionAction) => void): void {
  const store = useStore()
  useEffect(() => {
    const timer = setInterval(() => dispatch({ type: 'tick', at: store.now() }), 15_000)
    return () => clearInterval(timer)
  }, [store, dispatch])
}
