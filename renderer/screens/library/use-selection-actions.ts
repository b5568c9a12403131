import { useRef, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import type { Result } from '../../../decks/result.ts'
import { sayCount } from '../../parts/say-count.ts'
import { useToast } from '../../parts/use-toast.ts'
import { removeNotes } from '../../store/remove-notes.ts'
import { scheduleCards } from '../../store/schedule-cards.ts'
import { useStore } from '../../store/store-context.tsx'
import type { CardView, Done } from '../../store/store.ts'
import { suspendCards } from '../../store/suspend-cards.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { unmarkCards } from '../../store/unmark-cards.ts'
import { sayPlanned } from './day-dates.ts'

/** An act on more cards than this takes seconds. */
const many = 1000

export interface SelectionActions {
  /** True while an act is running that takes long. */
  readonly waiting: boolean
  /** Each is null when it would change nothing. */
  readonly pause: (() => void) | null
  readonly takeUp: (() => void) | null
  readonly unmark: (() => void) | null
  readonly startAnew: (() => void) | null
  readonly remove: (() => void) | null
  /** Puts them on a study day. */
  readonly plan: (day: number) => void
}

/** What can be done with the selected cards at once. Each is one act for undo. */
export function useSelectionActions(cards: readonly CardView[], onDone: () => void): SelectionActions {
  const store = useStore()
  const toast = useToast()
  const running = useRef(false)
  const [waiting, setWaiting] = useState(false)
  const run = async (act: () => Promise<Result<Done>>, sentence: string) => {
    if (running.current) return
    running.current = true
    setWaiting(cards.length > many)
    const done = await act()
    running.current = false
    setWaiting(false)
    if (!done.ok) return toast(done.problem.detail)
    toast(sentence, { undo: () => void undoEntry(store, done.value.entry) })
    onDone()
  }
  const offer = (some: readonly CardView[], act: (ids: CardId[]) => Promise<Result<Done>>, say: (said: string, one: boolean) => string) =>
    some.length === 0 ? null : () => void run(() => act(some.map(({ card }) => card.id)), say(sayCount(some.length, 'card'), some.length === 1))
  const notes = new Map(cards.map(({ note }) => [note.id, note]))
  const going = [...notes.values()].reduce((sum, note) => sum + note.cards.length, 0)
  const more = going > cards.length ? `, ${going - cards.length} of them about the same as a selected one` : ''
  return {
    waiting,
    pause: offer(cards.filter(({ state }) => !state.suspended), (ids) => suspendCards(store, ids, true), (said, one) => `${said} ${one ? 'is' : 'are'} paused.`),
    takeUp: offer(cards.filter(({ state }) => state.suspended), (ids) => suspendCards(store, ids, false), (said, one) => `${said} ${one ? 'is' : 'are'} taken up again.`),
    unmark: offer(cards.filter(({ state }) => state.wrong !== null), (ids) => unmarkCards(store, ids), (said, one) => `The mark is off ${said}. ${one ? 'It is' : 'They are'} asked again.`),
    startAnew: offer(cards.filter(({ state }) => state.memory.state !== 'new'), (ids) => scheduleCards(store, ids, { what: 'new' }), (said, one) => `${said} ${one ? 'is' : 'are'} new again. The answers stay in the journal.`),
    plan: (day) => void run(() => scheduleCards(store, cards.map(({ card }) => card.id), { what: 'due', day }), `${sayCount(cards.length, 'card')} ${cards.length === 1 ? 'comes' : 'come'} back on ${sayPlanned(day)}.`),
    remove: offer(cards, () => removeNotes(store, [...notes.keys()]), () => `${sayCount(going, 'card')} ${going === 1 ? 'is' : 'are'} removed${more}.`),
  }
}
