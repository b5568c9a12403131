import { useState } from 'react'
import type { RefObject } from 'react'
import { useLocation } from 'wouter'
import { useToast } from '../../parts/use-toast.ts'
import { listSure } from './confidence.ts'
import type { OpenDialog } from './desk-dialogs.tsx'
import type { Desk } from './read-desk.ts'
import { readSelection } from './read-selection.ts'
import type { InboxControls } from './use-inbox.ts'
import { useMakeKeys } from './use-make-keys.ts'
import type { Place } from './use-place.ts'

/** What is open and shown on the desk, and the ways between article and drafts. */
export interface DeskMoves {
  readonly dialog: OpenDialog
  open: (dialog: OpenDialog) => void
  /** Which of the two is shown where there is no room for both. */
  readonly side: 'drafts' | 'article'
  setSide: (side: 'drafts' | 'article') => void
  readonly reasons: boolean
  toggleReasons: () => void
  /** The threshold of the sure ones, in per cent. */
  readonly above: number
  setAbove: (percent: number) => void
  readonly editing: boolean
  setEditing: (editing: boolean) => void
  /** Shows the draft's passage in the article, or goes back to the drafts. */
  read: () => void
  merge: () => void
  /** Takes up the draft of a sentence; where none waits, shows what came of it. */
  take: (sentence: number) => void
  /** The sentence of which is shown what came of it. */
  readonly asked: number | null
  ask: (sentence: number | null) => void
  /** Makes a card of what is selected; false when nothing is. */
  make: () => boolean
}

/** Moves on the desk, with the keys that do them. `first` is the first sentence of the draft on show. */
export function useDeskMoves(desk: Desk, inbox: InboxControls, place: Place, box: RefObject<HTMLElement | null>, first: number | null): DeskMoves {
  const [, goTo] = useLocation()
  const toast = useToast()
  const [dialog, open] = useState<OpenDialog>(null)
  const [side, setSide] = useState<'drafts' | 'article'>('drafts')
  const [reasons, setReasons] = useState(false)
  const [above, setAbove] = useState(90)
  const [asked, ask] = useState<number | null>(null)
  const [edited, setEdited] = useState<string | null>(null)
  const { current, waiting } = inbox
  const setEditing = (on: boolean) => { setEdited(on ? (current?.id ?? null) : null); if (on) setSide('drafts') }
  const read = () => {
    if (side === 'article' && box.current?.offsetParent === null) return setSide('drafts')
    setSide('article')
    // The article may only now be shown.
    if (first !== null) requestAnimationFrame(() => place.goTo(first))
  }
  const toggleReasons = () => { if (!reasons) setSide('article'); setReasons(!reasons) }
  const merge = () => (waiting.length < 2 ? toast('There is no other draft to merge it with.') : open('merge'))
  const make = () => {
    const found = place.scroller.current === null ? null : readSelection(place.scroller.current, window.getSelection(), desk.article)
    if (found !== null) open(found)
    return found !== null
  }
  const take = (sentence: number) => {
    const draft = waiting.find(({ id }) => id !== current?.id && desk.marks[sentence]?.notes.includes(id))
    if (draft) inbox.choose(draft.id)
    ask(draft ? null : sentence)
  }
  const acceptSure = () => {
    const sure = listSure(waiting, above)
    if (sure.length === 0) toast(`No draft is above ${above}%.`)
    else inbox.accept(sure)
  }
  useMakeKeys({
    accept: () => { if (current) inbox.accept([current]) },
    reject: () => { if (current) inbox.reject(current) },
    rejectFor: () => { if (current) open('reject') },
    edit: () => setEditing(true),
    move: inbox.move,
    reasons: toggleReasons,
    undo: inbox.undo,
    back: () => (asked === null ? goTo('/make') : ask(null)),
    merge, read, make, acceptSure,
  })
  return { dialog, open, side, setSide, reasons, toggleReasons, above, setAbove, editing: current !== null && edited === current.id, setEditing, read, merge, take, asked, ask, make }
}
