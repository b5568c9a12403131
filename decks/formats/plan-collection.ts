import type { Card } from '../model/card.ts'
import type { Deck } from '../model/deck.ts'
import type { CardId, DeckId, NoteId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { NoteType } from '../model/note-type.ts'
import type { CollectionPlan, TypeUpdate } from './collection-plan.ts'
import type { ImportPlan } from './import-plan.ts'
import { isSame } from './is-same.ts'
import type { OpenedCollection } from './opened-collection.ts'
import type { OpenedDeck } from './opened-deck.ts'
import { planImport } from './plan-import.ts'

/** What the reader has. */
export interface ExistingCollection {
  readonly decks: readonly Deck[]
  readonly notes: readonly { readonly deck: DeckId; readonly note: Note }[]
  readonly noteTypes: readonly NoteType[]
  /** When a card was answered last, ms since 1970, or null when never. */
  readonly lastAnswer: (card: CardId) => number | null
}

// [Note: met again] A note of another program is known by its guid, from which its id is made, so the same file finds the
// same notes. A note that Lectern wrote out has its own id as its guid there. Either way it stays in the deck in which the
// reader has it, with her sources, and its cards keep their ids by the template that makes them, so nothing is learned anew.

/** Works out what importing all decks of a file would do. `chosen` names the decks of the file to take; null takes all. */
export function planCollection(opened: OpenedCollection, existing: ExistingCollection, chosen: ReadonlySet<DeckId> | null = null): CollectionPlan {
  const homes = findHomes(existing)
  const decks = opened.decks.filter(({ file }) => chosen === null || chosen.has(file.deck.id))
  const byDeck = new Map<DeckId, { opened: OpenedDeck; notes: Note[] }>()
  const elsewhere = new Map<DeckId, Note[]>()
  const tableOf = new Map<DeckId, OpenedDeck['table']>()
  for (const each of decks) {
    const own: Note[] = []
    for (const note of each.file.notes) {
      const home = homes.get(note.id) ?? (note.guid === undefined ? undefined : homes.get(note.guid))
      const met = home === undefined ? note : meetNote(note, home.note)
      if (home === undefined || home.deck === each.file.deck.id) own.push(met)
      else {
        push(elsewhere, home.deck, met)
        tableOf.set(home.deck, each.table)
      }
    }
    const there = byDeck.get(each.file.deck.id)
    if (there === undefined) byDeck.set(each.file.deck.id, { opened: each, notes: own })
    else for (const note of own) there.notes.push(note)
  }
  for (const [deck, notes] of elsewhere) {
    const there = byDeck.get(deck)
    if (there === undefined) byDeck.set(deck, { opened: { ...emptied(deck, existing), table: tableOf.get(deck) ?? null }, notes })
    else for (const note of notes) there.notes.push(note)
  }
  const types = uniqueTypes(decks)
  const mine = new Map(existing.noteTypes.map((type) => [type.id, type]))
  const studies = decks.flatMap(({ file }) => file.studies ?? [])
  const plans = planDecks(byDeck, existing)
  return {
    decks: plans,
    typeAdds: types.filter(({ id }) => !mine.has(id)),
    typeUpdates: types.flatMap((after): TypeUpdate[] => {
      const before = mine.get(after.id)
      return before === undefined || isSame(before, after) ? [] : [{ before, after }]
    }),
    presets: opened.presets,
    media: opened.media,
    studied: studies.length,
    answers: studies.reduce((sum, { reviews }) => sum + reviews.length, 0),
    progress: findProgress(opened, plans, existing),
    problems: opened.problems,
  }
}

/** Notes that stay as they are, with cards whose last answer in the file is later than the last one here. */
function findProgress(opened: OpenedCollection, plans: readonly ImportPlan[], { lastAnswer }: ExistingCollection): NoteId[] {
  if (plans.every(({ same }) => same.length === 0)) return []
  const answered = new Map(opened.decks.flatMap(({ file }) => (file.studies ?? []).map(({ card, memory }) => [card as string, memory.lastReviewAt ?? 0] as const)))
  if (answered.size === 0) return []
  const inFile = cardsInFile(opened)
  return plans.flatMap(({ same }) => same.filter((note) => note.cards.some(({ id, template }) => (answered.get(inFile(note, id, template)) ?? 0) > (lastAnswer(id) ?? 0))).map(({ id }) => id))
}

function planDecks(byDeck: ReadonlyMap<DeckId, { readonly opened: OpenedDeck; readonly notes: readonly Note[] }>, existing: ExistingCollection): ImportPlan[] {
  const notesOf = new Map<DeckId, Note[]>()
  for (const { deck, note } of existing.notes) push(notesOf, deck, note)
  const known = new Map(existing.decks.map((deck) => [deck.id, deck]))
  return [...byDeck].flatMap(([id, { opened, notes }]): ImportPlan[] => {
    if (notes.length === 0 && opened.rejected.length === 0 && opened.problems.length === 0) return []
    return [planImport({ ...opened, file: { ...opened.file, notes: [...notes] } }, { deck: known.get(id) ?? null, notes: notesOf.get(id) ?? [] })]
  })
}

/** Where each note of the reader's is, by its id and by what other programs call it. */
function findHomes({ notes }: ExistingCollection): ReadonlyMap<string, { readonly deck: DeckId; readonly note: Note }> {
  const homes = new Map<string, { readonly deck: DeckId; readonly note: Note }>()
  for (const home of notes) if (home.note.guid !== undefined) homes.set(home.note.guid, home)
  for (const home of notes) homes.set(home.note.id, home)
  return homes
}

/** The file's note under the ids of the reader's. */
function meetNote(note: Note, mine: Note): Note {
  const byTemplate = new Map(mine.cards.flatMap((card) => (card.template === undefined ? [] : [[card.template, card] as const])))
  const cards = note.cards.map((card): Card => {
    const met = card.template === undefined ? undefined : byTemplate.get(card.template)
    return met === undefined ? card : { ...card, id: met.id }
  })
  return { ...note, id: mine.id, cards }
}

function push(lists: Map<DeckId, Note[]>, deck: DeckId, note: Note): void {
  const list = lists.get(deck)
  if (list === undefined) lists.set(deck, [note])
  else list.push(note)
}

function emptied(deck: DeckId, { decks }: ExistingCollection): OpenedDeck {
  const known = decks.find(({ id }) => id === deck) ?? { id: deck, title: deck, subtitle: '', origin: 'import' as const }
  return { encoding: 'utf-8', file: { format: 'lectern-deck', version: 1, deck: known, articles: [], notes: [] }, table: null, rejected: [], duplicates: [], problems: [] }
}

function uniqueTypes(decks: readonly OpenedDeck[]): NoteType[] {
  const types = new Map(decks.flatMap(({ file }) => (file.noteTypes ?? []).map((type) => [type.id as string, type] as const)))
  return [...types.values()]
}

/** The id that a card of the reader's has in the file. */
export function cardsInFile(opened: OpenedCollection): (note: Note, card: CardId, template: number | undefined) => string {
  const byGuid = new Map<string, readonly Card[]>()
  for (const { file } of opened.decks) {
    for (const { guid, cards } of file.notes) {
      if (guid === undefined) continue
      const known = byGuid.get(guid)
      byGuid.set(guid, known === undefined ? cards : [...known, ...cards])
    }
  }
  const find = (mark: string | undefined, template: number): CardId | undefined => (mark === undefined ? undefined : byGuid.get(mark)?.findLast((card) => card.template === template)?.id)
  return ({ guid, id: note }, card, template) => (template === undefined ? card : (find(guid, template) ?? find(note, template) ?? card))
}

/** The notes of a plan that are taken unless the reader says otherwise: not those that would lose a source, nor those she changed later. */
export function usuallyTaken({ updates }: ImportPlan): ReadonlySet<NoteId> {
  return new Set(updates.filter(({ uncited, mineNewer }) => !uncited && !mineNewer).map(({ before }) => before.id))
}
