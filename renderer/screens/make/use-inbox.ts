import type { EntryId, NoteId } from '../../../decks/model/id.ts'
import type { Note } from '../../../decks/model/note.ts'
import { ok, type Result } from '../../../decks/result.ts'
import { sayCount } from '../../parts/say-count.ts'
import { acceptDrafts } from '../../store/accept-drafts.ts'
import { mergeDrafts } from '../../store/merge-drafts.ts'
import { rejectDrafts } from '../../store/reject-drafts.ts'
import { reopenDrafts } from '../../store/reopen-drafts.ts'
import { useStore } from '../../store/store-context.tsx'
import type { Done } from '../../store/store.ts'
import type { Desk } from './read-desk.ts'
import { useActs } from './use-acts.ts'
import { useWaiting } from './use-waiting.ts'

/** The drafts that wait, the one on show, and what can be done with them. */
export interface InboxControls {
  readonly waiting: readonly Note[]
  readonly current: Note | null
  /** What a reader of the screen is told after each step. */
  readonly said: string
  choose: (note: NoteId) => void
  /** Goes so many drafts on, or back. */
  move: (steps: number) => void
  /** Takes drafts into the deck, as drafted or in other words. */
  accept: (notes: readonly Note[]) => void
  /** Turns a draft down, with the reason when there is one. */
  reject: (note: Note, why?: string) => void
  merge: (merged: Note, other: Note) => void
  /** Makes a rejected draft wait again. */
  reopen: (note: Note) => void
  /** Takes a card out of the deck, as if it had been rejected. */
  takeOut: (note: Note) => void
  /** A card that was written by hand just now is a step of this visit. */
  noteOwn: (entry: EntryId) => void
  /** Takes back the last step of this visit; says so when there is none. */
  undo: () => void
}

/**
 * Works through the drafts of an article. A draft that is decided on leaves at once, so that the next key is about the
 * next one, and comes back when it could not be kept.
 */
export function useInbox({ deck, waiting: all, counts, drafted }: Desk): InboxControls {
  const store = useStore()
  const { waiting, current, choose, move, leave, comeBack } = useWaiting(all)
  const { said, act, takeBack } = useActs()
  const settle = async (notes: readonly NoteId[], did: string, work: () => Promise<Result<Done>>, show?: string) => {
    const { next, left } = leave(notes)
    const say = next === null ? `${did} No draft is left.` : `${did} ${left} left. Next: ${next.cards[0]?.question ?? ''}`
    if (!(await act(work, say, show))) comeBack(notes)
  }
  /** With the confidence it was drafted with: what the reader's record made of it is shown and not kept. */
  const asDrafted = (note: Note): Note => {
    const confidence = drafted.get(note.id)?.confidence
    return confidence === undefined ? note : { ...note, confidence }
  }
  return {
    waiting,
    current,
    said,
    choose,
    move,
    accept: (notes) => {
      if (notes.length === 0) return
      const many = notes.length === 1 ? undefined : `${sayCount(notes.length, 'draft')} accepted.`
      void settle(notes.map(({ id }) => id), many ?? 'Accepted.', () => acceptDrafts(store, deck, notes.map(asDrafted)), many)
    },
    reject: (note, why) => void settle([note.id], 'Rejected.', () => rejectDrafts(store, deck, [note.id], why)),
    merge: (merged, other) => void settle([merged.id, other.id], 'Merged and accepted.', () => mergeDrafts(store, deck, asDrafted(merged), [other.id])),
    reopen: (note) => void act(() => reopenDrafts(store, deck, [note.id]), 'The draft waits again.'),
    takeOut: (note) => void act(() => rejectDrafts(store, deck, [note.id]), 'The card is out of the deck.'),
    noteOwn: (entry) => void act(async () => ok({ entry }), 'The card is added.'),
    undo: () => takeBack(counts.accepted + counts.rejected === 0 ? 'There is nothing to take back yet.' : 'Nothing was settled on this visit. Ctrl+Z takes back what came before.'),
  }
}
