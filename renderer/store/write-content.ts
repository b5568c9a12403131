import type { Content, PlacedNote } from '../../decks/journal/content.ts'
import type { CardId } from '../../decks/model/id.ts'
import { untouched } from './apply-to-card.ts'
import { addTally, type TallyChanges } from './change-tallies.ts'
import type { LecternDatabase } from './database.ts'
import { makeMemoryRow, noteToPlaces, rowToState, type CardPlace } from './make-memory-row.ts'
import { deleteRows, findRows, putRows } from './many-rows.ts'
import { readCardStates } from './read-card-states.ts'
import { writeMemories, type RowChange } from './write-memories.ts'

/**
 * Writes the difference between two states of the collection, or of a part of it: decks, articles, notes, the rows
 * of their cards and the counts. A card that comes back finds its answers again. Within a transaction of the caller.
 */
export async function writeContent(database: LecternDatabase, before: Content, after: Content): Promise<void> {
  await database.decks.bulkDelete([...before.decks.keys()].filter((id) => !after.decks.has(id)))
  await database.decks.bulkPut([...after.decks.values()].filter((deck) => !isSame(before.decks.get(deck.id), deck)).map((deck) => ({ id: deck.id, deck })))
  await database.articles.bulkDelete([...before.articles.keys()].filter((id) => !after.articles.has(id)))
  await database.articles.bulkPut([...after.articles.values()].filter((article) => !isSame(before.articles.get(article.id), article)).map((article) => ({ id: article.id, article })))
  await database.makings.bulkDelete([...before.makings.keys()].filter((deck) => !after.makings.has(deck)))
  await database.makings.bulkPut([...after.makings.values()].filter((making) => !isSame(before.makings.get(making.deck), making)))
  await deleteRows(database.drafts, [...before.drafts.keys()].filter((id) => !after.drafts.has(id)))
  await putRows(database.drafts, [...after.drafts.values()].filter((draft) => !isSame(before.drafts.get(draft.id), draft)))
  const gone = [...before.notes.values()].filter(({ id }) => !after.notes.has(id))
  const changed = [...after.notes.values()].filter((note) => !isSame(before.notes.get(note.id), note))
  await deleteRows(database.notes, gone.map(({ id }) => id))
  await putRows(database.notes, changed)
  const replaced = changed.flatMap(({ id }) => before.notes.get(id) ?? [])
  const tallies: TallyChanges = new Map()
  for (const { deck } of [...gone, ...replaced]) addTally(tallies, deck, { notes: -1 })
  for (const { deck } of changed) addTally(tallies, deck, { notes: 1 })
  await writeMemories(database, await changeCards(database, [...gone, ...replaced], changed), tallies)
}

async function changeCards(database: LecternDatabase, before: readonly PlacedNote[], after: readonly PlacedNote[]): Promise<RowChange[]> {
  const places = new Map<CardId, CardPlace>(after.flatMap(noteToPlaces).map((place) => [place.card, place]))
  const oldCards = before.flatMap(noteToPlaces)
  const cards = [...new Set([...places.keys(), ...oldCards.map(({ card }) => card)])]
  const rows = new Map((await findRows(database.memories, cards)).flatMap((row) => (row === undefined ? [] : [[row.card, row] as const])))
  const states = await readCardStates(database, [...places.keys()].filter((card) => !rows.has(card)))
  const oldNotes = new Map(oldCards.map(({ card, note }) => [card, note]))
  return cards.flatMap((card): RowChange[] => {
    const row = rows.get(card)
    const place = places.get(card)
    // A card that another note has taken over stays with that note.
    if (place === undefined) return row === undefined || row.note !== oldNotes.get(card) ? [] : [{ before: row, after: undefined }]
    const state = row === undefined ? (states.get(card) ?? untouched) : rowToState(row)
    return [{ before: row, after: makeMemoryRow(place, state) }]
  })
}

/** Rows that were not changed are not written, for every row that is written is read again by the screens that show it. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && JSON.stringify(a) === JSON.stringify(b))
}
