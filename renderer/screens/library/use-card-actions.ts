import { useToast } from '../../parts/use-toast.ts'
import type { EntryId } from '../../../decks/model/id.ts'
import type { MenuItem } from '../../parts/menu.tsx'
import { flagCard } from '../../store/flag-card.ts'
import { removeNotes } from '../../store/remove-notes.ts'
import { scheduleCards } from '../../store/schedule-cards.ts'
import { useStore } from '../../store/store-context.tsx'
import type { CardView } from '../../store/store.ts'
import { suspendCard } from '../../store/suspend-card.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { sayPlanned } from './day-dates.ts'

export interface CardActions {
  readonly pause: () => void
  /** Puts it on a study day. */
  readonly plan: (day: number) => void
  readonly items: readonly MenuItem[]
  /** A way to take an entry back, for a toast. */
  readonly undo: (entry: EntryId) => () => void
}

/** What can be done with a card besides editing it; each says what happened and can be undone. */
export function useCardActions({ card, note, state }: CardView, onPlan: () => void): CardActions {
  const store = useStore()
  const toast = useToast()
  const undo = (entry: EntryId) => () => void undoEntry(store, entry)
  const run = async (act: () => ReturnType<typeof suspendCard>, sentence: string) => {
    const done = await act()
    toast(done.ok ? sentence : done.problem.detail, { undo: done.ok ? undo(done.value.entry) : undefined })
  }
  const pause = () => void run(() => suspendCard(store, card.id, !state.suspended), state.suspended ? 'The card is taken up again.' : 'The card is paused. It is not asked until you take it up again.')
  const mark = () => void run(() => flagCard(store, card.id, state.wrong === null ? '' : null), state.wrong === null ? 'Marked as wrong. It is not asked until the mark is off.' : 'The mark is off. The card is asked again.')
  const remove = () => void run(() => removeNotes(store, [note.id]), note.cards.length === 1 ? 'The card is removed.' : `The card is removed, and ${note.cards.length - 1} more about the same.`)
  const plan = (day: number) => void run(() => scheduleCards(store, [card.id], { what: 'due', day }), `The card comes back on ${sayPlanned(day)}.`)
  const startAnew = () => void run(() => scheduleCards(store, [card.id], { what: 'new' }), 'The card is new again. Its answers stay in the journal.')
  const items: readonly MenuItem[] = [
    { label: state.suspended ? 'Take up again' : 'Pause', onChoose: pause },
    { label: 'Set the day it comes back', onChoose: onPlan },
    ...(state.memory.state === 'new' ? [] : [{ label: 'Start anew', hint: 'It is a new card again', onChoose: startAnew }]),
    { label: state.wrong === null ? 'Mark as wrong' : 'Remove the mark', onChoose: mark },
    { label: 'Remove the card', hint: note.cards.length > 1 ? `Its note has ${note.cards.length} cards; all of them go.` : undefined, onChoose: remove },
  ]
  return { pause, plan, items, undo }
}
