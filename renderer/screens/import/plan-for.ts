import type { CollectionPlan } from '../../../decks/formats/collection-plan.ts'
import type { ImportPlan, NoteUpdate } from '../../../decks/formats/import-plan.ts'
import type { OpenedDeck } from '../../../decks/formats/opened-deck.ts'
import { planCollection, usuallyTaken, type ExistingCollection } from '../../../decks/formats/plan-collection.ts'
import { planImport } from '../../../decks/formats/plan-import.ts'
import type { Deck } from '../../../decks/model/deck.ts'
import type { CardId, DeckId, NoteId } from '../../../decks/model/id.ts'
import type { CollectionSource } from '../../../decks/collection-tools.ts'
import { findCards } from '../../store/find-cards.ts'
import { listDecks } from '../../store/list-decks.ts'
import { listNotes } from '../../store/list-notes.ts'
import { listNoteTypes } from '../../store/list-note-types.ts'
import { readLastAnswers } from '../../store/read-last-answers.ts'
import type { NoteRow } from '../../store/rows.ts'
import type { DeckView, Store } from '../../store/store.ts'
import type { HeldCollection } from '../../worker/read-collection.ts'
import { chooseTarget, freeDeckId } from './choose-target.ts'
import type { Planned } from './import-step.ts'

/**
 * Works out what importing an opened file would do. A file of one deck goes into `target`, null for a new deck, left out to
 * let the file decide; several decks go into those of their names.
 */
export async function planFor(store: Store, source: CollectionSource, opened: HeldCollection, target?: DeckId | null): Promise<Planned> {
  const [decks, rows, noteTypes] = [await listDecks(store), await listNotes(store), await listNoteTypes(store)]
  const inFile = new Set<CardId>(opened.decks.flatMap(({ file }) => (file.studies ?? []).map(({ card }) => card)))
  const last = inFile.size === 0 ? new Map<CardId, number>() : await readLastAnswers(store)
  const existing: ExistingCollection = { decks: decks.map(toDeck), notes: rows, noteTypes, lastAnswer: (card) => last.get(card) ?? null }
  const { plan, target: into } = planInto({ opened, existing, decks, rows }, target)
  const ticked = new Set(plan.decks.flatMap((deck) => [...usuallyTaken(deck)]))
  const taken = { without: new Set<DeckId>(), titles: new Map<DeckId, string>(), ticked, history: true, types: true, presets: true }
  return { source, opened, decks, noteTypes, target: into, plan, taken, answers: await countAnswers(store, plan) }
}

interface Planning {
  readonly opened: HeldCollection
  readonly existing: ExistingCollection
  readonly decks: readonly DeckView[]
  readonly rows: readonly NoteRow[]
}

interface IntoDeck {
  readonly plan: CollectionPlan
  readonly target: DeckId | null
}

/** Notes that have a name of their own in another program are looked for everywhere, and only new ones go where the reader wants them; others are looked for in that deck. */
function planInto({ opened, existing, decks, rows }: Planning, target?: DeckId | null): IntoDeck {
  const [only] = opened.decks
  if (opened.decks.length !== 1 || only === undefined) return { plan: planCollection(opened, existing), target: null }
  if (!areKnownEverywhere(opened)) {
    const alone = planAlone(only, decks, rows, target)
    return { plan: { ...planCollection(opened, { ...existing, notes: [] }), decks: [alone.plan], progress: [] }, target: alone.target }
  }
  const own = only.file.deck
  const wanted = target === undefined ? own.id : target
  const into = decks.find(({ id }) => id === wanted)
  const deck = into === undefined ? newDeck(own, freeDeckId(own.id, decks)) : toDeck(into)
  const plan = planCollection({ ...opened, decks: [{ ...only, file: { ...only.file, deck } }] }, existing)
  return { plan: deck.id === own.id ? plan : { ...plan, presets: into === undefined ? plan.presets.filter(({ decks: its }) => its.includes(own.id)).map(({ preset }) => ({ preset, decks: [deck.id] })) : [] }, target: into?.id ?? null }
}

/** Whether its notes are found again by their marks, in whatever deck they are now. */
function areKnownEverywhere({ kind, decks }: HeldCollection): boolean {
  return kind === 'anki' || decks.some(({ file }) => (file.studies ?? []).length > 0 || file.notes.some(({ guid }) => guid !== undefined))
}

function planAlone(opened: OpenedDeck, decks: readonly DeckView[], rows: readonly NoteRow[], target?: DeckId | null): { readonly target: DeckId | null; readonly plan: ImportPlan } {
  const wanted = target === undefined ? chooseTarget(opened, decks, rows) : target
  const into = decks.find(({ id }) => id === wanted)
  const deck = into === undefined ? newDeck(opened.file.deck, freeDeckId(opened.file.deck.id, decks)) : toDeck(into)
  const notes = rows.filter((row) => row.deck === deck.id).map(({ note }) => note)
  const elsewhere = new Set(rows.filter((row) => row.deck !== deck.id).flatMap(({ note }) => [note.id as string, ...note.cards.map(({ id }) => id as string)]))
  const plan = planImport(opened, { deck, notes, elsewhere })
  return { target: into?.id ?? null, plan: { ...plan, isNew: into === undefined } }
}

function toDeck({ id, title, subtitle, origin }: DeckView): Deck {
  return { id, title, subtitle, origin }
}

function newDeck(deck: Deck, id: DeckId): Deck {
  return { ...deck, id, origin: 'import' }
}

/** How often the cards of each changed note were answered. */
async function countAnswers(store: Store, { decks }: CollectionPlan): Promise<ReadonlyMap<NoteId, number>> {
  const updates: readonly NoteUpdate[] = decks.flatMap((deck) => deck.updates)
  const views = await findCards(store, updates.flatMap(({ before }) => before.cards.map(({ id }) => id)))
  const answers = new Map<NoteId, number>()
  for (const { note, state } of views) answers.set(note.id, (answers.get(note.id) ?? 0) + state.memory.reps)
  return answers
}
