import type { Content, PlacedNote } from '../../decks/journal/content.ts'
import type { CardId } from '../../decks/model/id.ts'
import { addTally, type TallyChanges } from './change-tallies.ts'
import type { LecternDatabase } from './database.ts'
import type { Placement } from '../../decks/collection/card-state.ts'
import { inParts } from './in-parts.ts'
import { makeMemoryRow, noteToPlaces, rowToState, type CardPlace } from './make-memory-row.ts'
import { deleteRows, putRows, type Tell } from './many-rows.ts'
import { placeState, untouched } from '../../decks/collection/next-state.ts'
import { findMemories } from './memory-rows.ts'
import { deleteNotes, putNotes } from './note-pages.ts'
import { readCardStates } from './read-card-states.ts'
import { readTimeline } from './read-timeline.ts'
import type { MemoryRow } from './rows.ts'
import { writeMemories, type RowChange } from './write-memories.ts'

/** What came in about cards with a change of the collection, or went with it. */
export interface ChangedPlacements {
  /** What was said right now, by card, in the order of the imports; later than all else about these cards. */
  readonly just?: ReadonlyMap<CardId, readonly Placement[]>
  /** Cards about which something else is said now. */
  readonly refold?: ReadonlySet<CardId>
  /** Hears how many rows of notes and cards are written. */
  readonly tell?: Tell
}

/**
 * Writes the difference between two states of the collection, or of a part of it: decks, articles, notes, the rows
 * of their cards and the counts. A card that comes back finds its answers again. Within a transaction of the caller.
 */
export async function writeContent(database: LecternDatabase, before: Content, after: Content, placements: ChangedPlacements = {}): Promise<void> {
  await database.decks.bulkDelete([...before.decks.keys()].filter((id) => !after.decks.has(id)))
  await database.decks.bulkPut([...after.decks.values()].filter((deck) => !isSame(before.decks.get(deck.id), deck)).map((deck) => ({ id: deck.id, deck })))
  await database.articles.bulkDelete([...before.articles.keys()].filter((id) => !after.articles.has(id)))
  await database.articles.bulkPut([...after.articles.values()].filter((article) => !isSame(before.articles.get(article.id), article)).map((article) => ({ id: article.id, article })))
  await database.makings.bulkDelete([...before.makings.keys()].filter((deck) => !after.makings.has(deck)))
  await database.makings.bulkPut([...after.makings.values()].filter((making) => !isSame(before.makings.get(making.deck), making)))
  await database.noteTypes.bulkDelete([...before.noteTypes.keys()].filter((id) => !after.noteTypes.has(id)))
  await database.noteTypes.bulkPut([...after.noteTypes.values()].filter((type) => !isSame(before.noteTypes.get(type.id), type)).map((noteType) => ({ id: noteType.id, noteType })))
  await deleteRows(database.drafts, [...before.drafts.keys()].filter((id) => !after.drafts.has(id)))
  await putRows(database.drafts, [...after.drafts.values()].filter((draft) => !isSame(before.drafts.get(draft.id), draft)))
  const gone = [...before.notes.values()].filter(({ id }) => !after.notes.has(id))
  const changed = [...after.notes.values()].filter((note) => !isSame(before.notes.get(note.id), note))
  await deleteNotes(database, gone.map(({ id }) => id))
  await putNotes(database, changed, placements.tell)
  const replaced = changed.flatMap(({ id }) => before.notes.get(id) ?? [])
  const tallies: TallyChanges = new Map()
  for (const { deck } of [...gone, ...replaced]) addTally(tallies, deck, { notes: -1 })
  for (const { deck } of changed) addTally(tallies, deck, { notes: 1 })
  await writeMemories(database, await changeCards(database, [...gone, ...replaced], changed, placements), tallies, placements.tell)
}

async function changeCards(database: LecternDatabase, before: readonly PlacedNote[], after: readonly PlacedNote[], { just = new Map(), refold = new Set() }: ChangedPlacements): Promise<RowChange[]> {
  const places = new Map<CardId, CardPlace>()
  const oldNotes = new Map<CardId, PlacedNote['id']>()
  const rows = new Map<CardId, MemoryRow>()
  await inParts(database, after, (note) => { for (const place of noteToPlaces(note)) places.set(place.card, place) })
  await inParts(database, before, (note) => { for (const { card } of noteToPlaces(note)) oldNotes.set(card, note.id) })
  const all = new Set<CardId>()
  for (const some of [places, oldNotes, just, refold]) await inParts(database, [...some.keys()], (card) => all.add(card))
  const cards = [...all]
  await inParts(database, await findMemories(database, cards), (row) => { if (row !== undefined) rows.set(row.card, row) })
  const timeline = await readTimeline(database)
  // Without a row its entries are looked for; with one, only where the options of the deck it comes into are others.
  // What came in before the last that was done with it is an earlier thing for the card, though the latest for the collection.
  const isAnew = (row: MemoryRow, place: CardPlace): boolean => refold.has(row.card) || (just.get(row.card) ?? []).some(({ entry }) => entry < (row.last ?? '')) || (row.last !== null && !timeline.isSame(row.deck, place.deck))
  const isKept = (row: MemoryRow | undefined): row is MemoryRow => row !== undefined && (oldNotes.get(row.card) !== row.note)
  // A card whose note did not change is where it was.
  await inParts(database, [...rows.values()], (row) => { if (!places.has(row.card) && isKept(row) && (just.has(row.card) || refold.has(row.card))) places.set(row.card, row) })
  const fresh = await readCardStates(database, [...places.values()].filter(({ card }) => !rows.has(card)).map(({ card, deck }) => ({ card, deck })), timeline, just)
  const anew = await readCardStates(database, [...places.values()].flatMap(({ card, deck }) => {
    const row = rows.get(card)
    const place = places.get(card)
    return row !== undefined && place !== undefined && isAnew(row, place) ? [{ card, deck, placed: refold.has(card) ? undefined : (row.placed ?? []) }] : []
  }), timeline, just)
  const states = new Map([...fresh, ...anew])
  const changes: RowChange[] = []
  await inParts(database, cards, (card) => {
    const row = rows.get(card)
    const place = places.get(card)
    if (place === undefined) {
      // A card that another note has taken over stays with that note.
      if (row !== undefined && row.note === oldNotes.get(card)) changes.push({ before: row, after: undefined })
    } else if (row === undefined || isAnew(row, place)) changes.push({ before: row, after: makeMemoryRow(place, states.get(card) ?? untouched) })
    else {
      const state = (just.get(card) ?? []).reduce((now, placement) => placeState(now, placement, timeline.options(place.deck, placement.entry)), rowToState(row))
      changes.push({ before: row, after: makeMemoryRow(place, state) })
    }
  })
  return changes
}

/** Rows that were not changed are not written, for every row that is written is read again by the screens that show it. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && JSON.stringify(a) === JSON.stringify(b))
}
