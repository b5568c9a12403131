import { useRef, useState } from 'react'
import type { CardId, DeckId, NoteId } from '../../../decks/model/id.ts'
import type { Colour } from '../../../decks/model/card-study.ts'
import { fail, type Result } from '../../../decks/result.ts'
import { sayCount } from '../../parts/say-count.ts'
import { useInsist } from '../../parts/use-insist.ts'
import { useToast } from '../../parts/use-toast.ts'
import { buryCards } from '../../store/bury-cards.ts'
import { colourCards } from '../../store/colour-cards.ts'
import { findCards } from '../../store/find-cards.ts'
import { moveNotes } from '../../store/move-notes.ts'
import { removeNotes } from '../../store/remove-notes.ts'
import { scheduleCards } from '../../store/schedule-cards.ts'
import { useStore } from '../../store/store-context.tsx'
import type { CardView, Done } from '../../store/store.ts'
import { suspendCards } from '../../store/suspend-cards.ts'
import { tagNotes } from '../../store/tag-notes.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { unmarkCards } from '../../store/unmark-cards.ts'
import { withBackup } from '../../store/with-backup.ts'
import { sayPlanned } from './day-dates.ts'

/** An act on more cards than this takes seconds. */
const many = 1000
/** Before so many notes are removed there is a backup. */
const bulk = 50

export interface SelectionActions {
  /** True while an act is running that takes long. */
  readonly waiting: boolean
  /** Pauses those that are not, or takes up again those that are. */
  readonly pause: (paused: boolean) => void
  /** Pauses them; where all of them are paused, takes them up again. */
  readonly togglePause: () => void
  readonly unmark: () => void
  readonly startAnew: () => void
  readonly notToday: () => void
  readonly remove: () => void
  readonly colour: (colour: Colour, name: string) => void
  readonly tag: (change: { readonly add: readonly string[]; readonly remove: readonly string[] }) => void
  readonly move: (deck: DeckId, title: string) => void
  /** Puts them on a study day. */
  readonly plan: (day: number) => void
}

/** What can be done with the selected cards at once. Each is one act for undo. */
export function useSelectionActions(cards: readonly CardId[], onDone: () => void): SelectionActions {
  const store = useStore()
  const toast = useToast()
  const insist = useInsist()
  const running = useRef(false)
  const [waiting, setWaiting] = useState(false)

  /** `say` is told how many cards were concerned. Where none is, `idle` says so. */
  const run = async (wanted: (view: CardView) => boolean, idle: string, act: (ids: CardId[], notes: NoteId[]) => Promise<Result<Done>>, say: (said: string, verb: (one: string, many: string) => string, views: readonly CardView[]) => string) => {
    if (running.current) return
    running.current = true
    setWaiting(cards.length > many)
    const views = (await findCards(store, cards)).filter(wanted)
    const ids = views.map(({ card }) => card.id)
    const notes = [...new Set(views.map(({ note }) => note.id))]
    const done = ids.length === 0 ? fail('idle', idle) : await act(ids, notes)
    running.current = false
    setWaiting(false)
    if (!done.ok) return toast(done.problem.detail)
    toast(say(sayCount(ids.length, 'card'), (one, more) => (ids.length === 1 ? one : more), views), { undo: () => void undoEntry(store, done.value.entry) })
    onDone()
  }
  const gone = 'These cards are not there any more.'
  const pause = (paused: boolean) => void run(({ state }) => state.suspended !== paused, paused ? 'They are paused already.' : 'None of them is paused.', (ids) => suspendCards(store, ids, paused), (said, verb) => `${said} ${verb('is', 'are')} ${paused ? 'paused' : 'taken up again'}.`)
  return {
    waiting,
    pause,
    togglePause: () => void findCards(store, cards).then((views) => pause(views.some(({ state }) => !state.suspended))),
    unmark: () => void run(({ state }) => state.wrong !== null, 'None of them is marked as wrong.', (ids) => unmarkCards(store, ids), (said, verb) => `The mark is off ${said}. ${verb('It is', 'They are')} asked again.`),
    startAnew: () => void run(({ state }) => state.memory.state !== 'new', 'They are all new.', (ids) => scheduleCards(store, ids, { what: 'new' }), (said, verb) => `${said} ${verb('is', 'are')} new again. The answers stay in the journal.`),
    notToday: () => void run(any, gone, (ids) => buryCards(store, ids), (said, verb) => `${said} ${verb('comes', 'come')} tomorrow at the earliest.`),
    plan: (day) => void run(any, gone, (ids) => scheduleCards(store, ids, { what: 'due', day }), (said, verb) => `${said} ${verb('comes', 'come')} back on ${sayPlanned(day)}.`),
    colour: (colour, name) => void run(({ state }) => state.colour !== colour, colour === 0 ? 'None of them has a colour.' : `They are ${name} already.`, (ids) => colourCards(store, ids, colour), (said, verb) => (colour === 0 ? `The colour is off ${said}.` : `${said} ${verb('is', 'are')} ${name} now.`)),
    tag: (change) => void run(any, gone, (_, notes) => tagNotes(store, notes, change), (said) => `The tags of ${said} are changed.`),
    move: (deck, title) => void run((view) => view.deck !== deck, `They are in “${title}” already.`, (_, notes) => moveNotes(store, notes, deck), (_, verb, views) => `${sayCount(countCards(views), 'card')} ${verb('is', 'are')} in “${title}” now.`),
    remove: () => void run(any, gone, (_, notes) => (notes.length < bulk ? removeNotes(store, notes) : insist((withoutBackup) => withBackup(store, 'removal', () => removeNotes(store, notes), { withoutBackup }))), (_, verb, views) => `${sayCount(countCards(views), 'card')} ${verb('is', 'are')} removed${sayMore(views)}.`),
  }
}

function any(): boolean {
  return true
}

/** How many cards the notes of these have. */
function countCards(views: readonly CardView[]): number {
  const notes = new Map(views.map(({ note }) => [note.id, note]))
  return [...notes.values()].reduce((sum, note) => sum + note.cards.length, 0)
}

function sayMore(views: readonly CardView[]): string {
  const more = countCards(views) - views.length
  return more > 0 ? `, ${more} of them about the same as a selected one` : ''
}
