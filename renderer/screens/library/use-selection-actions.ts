import { useState } from 'react'
import type { EntryId } from '../../../decks/model/id.ts'
import type { Result } from '../../../decks/result.ts'
import { sayCount } from '../../parts/say-count.ts'
import { joinForUndo } from '../../parts/undo-groups.ts'
import { useToast } from '../../parts/use-toast.ts'
import { flagCard } from '../../store/flag-card.ts'
import { removeNotes } from '../../store/remove-notes.ts'
import { useStore } from '../../store/store-context.tsx'
import type { CardView, Done, Store } from '../../store/store.ts'
import { suspendCard } from '../../store/suspend-card.ts'
import { undoEntry } from '../../store/undo-entry.ts'

export interface SelectionActions {
  /** How far a running act has come, or null. */
  readonly progress: { readonly done: number; readonly of: number } | null
  /** Each is null when it would change nothing. */
  readonly pause: (() => void) | null
  readonly takeUp: (() => void) | null
  readonly unmark: (() => void) | null
  readonly remove: (() => void) | null
}

/** What can be done with the selected cards at once. Each is one step for undo. */
export function useSelectionActions(cards: readonly CardView[], onDone: () => void): SelectionActions {
  const store = useStore()
  const toast = useToast()
  const [progress, setProgress] = useState<SelectionActions['progress']>(null)
  const run = async (acts: readonly (() => Promise<Result<Done>>)[], sentence: string) => {
    const entries: EntryId[] = []
    let problem = ''
    setProgress({ done: 0, of: acts.length })
    for (const act of acts) {
      const done = await act()
      if (!done.ok) {
        problem = ` ${done.problem.detail}`
        break
      }
      entries.push(done.value.entry)
      setProgress({ done: entries.length, of: acts.length })
    }
    setProgress(null)
    joinForUndo(entries)
    const said = problem === '' ? sentence : entries.length === 0 ? problem.trim() : `Only ${entries.length} of ${acts.length} are done.${problem}`
    toast(said, { undo: entries.length > 0 ? () => void undoAll(store, entries) : undefined })
    if (problem === '') onDone()
  }
  const offer = (some: readonly CardView[], act: (view: CardView) => Promise<Result<Done>>, say: (cards: string, one: boolean) => string) =>
    some.length === 0 || progress !== null ? null : () => void run(some.map((view) => () => act(view)), say(sayCount(some.length, 'card'), some.length === 1))
  const notes = new Map(cards.map(({ note }) => [note.id, note]))
  const going = [...notes.values()].reduce((sum, note) => sum + note.cards.length, 0)
  return {
    progress,
    pause: offer(cards.filter(({ state }) => !state.suspended), ({ card }) => suspendCard(store, card.id, true), (said, one) => `${said} ${one ? 'is' : 'are'} paused.`),
    takeUp: offer(cards.filter(({ state }) => state.suspended), ({ card }) => suspendCard(store, card.id, false), (said, one) => `${said} ${one ? 'is' : 'are'} taken up again.`),
    unmark: offer(cards.filter(({ state }) => state.wrong !== null), ({ card }) => flagCard(store, card.id, null), (said, one) => `The mark is off ${said}. ${one ? 'It is' : 'They are'} asked again.`),
    remove: cards.length === 0 || progress !== null ? null : () => void run([() => removeNotes(store, [...notes.keys()])], `${sayCount(going, 'card')} ${going === 1 ? 'is' : 'are'} removed${going > cards.length ? `, ${going - cards.length} of them about the same as a selected one` : ''}.`),
  }
}

async function undoAll(store: Store, entries: readonly EntryId[]): Promise<void> {
  for (const entry of entries.toReversed()) await undoEntry(store, entry)
}
