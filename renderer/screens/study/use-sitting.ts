import { useEffect, useReducer, useState } from 'react'
import type { CardId, EntryId } from '../../../decks/model/id.ts'
import type { Rating } from '../../../decks/model/review.ts'
import { ok, type Result } from '../../../decks/result.ts'
import { currentCard, nextSession, startSession, timeTaken, type PutAside, type SessionAction, type SessionState } from '../../../decks/study/session.ts'
import { buryCard } from '../../store/bury-card.ts'
import { flagCard } from '../../store/flag-card.ts'
import { recordReview } from '../../store/record-review.ts'
import { useStore } from '../../store/store-context.tsx'
import type { Store, Today } from '../../store/store.ts'
import { suspendCard } from '../../store/suspend-card.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { useClearToasts } from '../../parts/use-clear-toasts.ts'
import { useToast } from '../../parts/use-toast.ts'
import { sayAside } from './say-aside.ts'
import { sayRated } from './say-rated.ts'
import { useAttempt, type FailedAttempt } from './use-attempt.ts'

/** A sitting and all that the reader can do in it. What must last is on the disk before the card goes. */
export interface SittingControls {
  readonly state: SessionState
  /** What a reader of the screen is told after each step. */
  readonly said: string
  readonly failed: FailedAttempt | null
  reveal: () => void
  rate: (rating: Rating) => void
  /** `remark` is kept with a card that is marked as wrong. */
  putAside: (what: PutAside, remark?: string) => void
  /** Takes the last step of this sitting back; false when there is none. */
  undo: () => boolean
  end: () => void
  resume: () => void
  /** The last step was taken back elsewhere, by the menu or another window. */
  noteUndone: (entry: EntryId) => void
  /** What was taken back last was brought back elsewhere. */
  noteRedone: (entry: EntryId) => void
  /** Tells a reader of the screen something about the card on show. */
  say: (text: string) => void
  /** The card on show was edited (`gone` false) or removed. */
  noteChange: (card: CardId, gone: boolean) => void
}

/** Runs a sitting over the plan of `today`, as it was when the screen opened. */
export function useSitting(today: Today): SittingControls {
  const store = useStore()
  const [state, dispatch] = useReducer(nextSession, null, () => startSession(today.plan, store.now()))
  const [said, setSaid] = useState('')
  const { attempt, failed } = useAttempt()
  const toast = useToast()
  const clearToasts = useClearToasts()
  const card = currentCard(state)
  useEffect(() => {
    const timer = setInterval(() => dispatch({ type: 'tick', at: store.now() }), 15_000)
    return () => clearInterval(timer)
  }, [store])

  const apply = (action: SessionAction, say: (next: SessionState) => string) => {
    dispatch(action)
    setSaid(say(nextSession(state, action)))
  }
  const noteUndone = (entry: EntryId) => {
    dispatch({ type: 'undo', at: store.now(), entry })
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
    reveal: () => dispatch({ type: 'reveal' }),
    rate: (rating) => {
      if (card === null || state.phase !== 'answer') return
      const took = timeTaken(state, store.now())
      attempt(() => recordReview(store, { card, rating, took }), ({ entry, after }) => {
        const at = store.now()
        apply({ type: 'rate', card, at, entry, rating, took, memory: after.memory }, (next) => sayRated(after.memory.due - at, next))
      })
    },
    putAside: (what, remark = '') => {
      if (card === null) return
      const write = { bury: () => buryCard(store, card), suspend: () => suspendCard(store, card, true), flag: () => flagCard(store, card, remark) }[what]
      attempt(write, ({ entry }) => {
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
    end: () => dispatch({ type: 'end' }),
    resume: () => dispatch({ type: 'resume', at: store.now() }),
    noteChange: (changed, gone) => dispatch({ type: 'cardChanged', card: changed, gone, at: store.now() }),
  }
}

/** Takes a step back; one that was taken back already is as good. */
async function undoOnce(store: Store, entry: EntryId): Promise<Result<unknown>> {
  const done = await undoEntry(store, entry)
  return !done.ok && done.problem.type === 'already-undone' ? ok(null) : done
}
