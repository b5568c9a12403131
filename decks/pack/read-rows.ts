import type { AnkiCard, AnkiNote, AnkiNoteType, AnkiReview } from '../anki/anki-collection.ts'
import type { SqlDatabase, SqlValue } from './sqlite.ts'
import type { Teller } from './tell-problems.ts'
import { whole } from './whole-text.ts'

/** How many rows of a table are read at most; more are no collection of one person. */
export const mostRows = { notes: 1_000_000, cards: 2_000_000, revlog: 10_000_000 } as const

const longestField = 100_000
const batch = 5000

/** A moment between two batches in which others may work; it throws to stop. `done` counts rows. */
export type Pause = (done: number) => Promise<void>

/** Reads the rows that `sql` asks for, one by one, pausing now and then. */
async function eachRow(database: SqlDatabase, sql: string, take: (row: SqlValue[]) => void, pause: Pause): Promise<void> {
  const statement = database.prepare(sql)
  try {
    for (let done = 0; statement.step(); ) {
      take(statement.get())
      done += 1
      if (done % batch === 0) await pause(done)
    }
  } finally {
    statement.free()
  }
}

/** The notes whose rows are sound; see `tell-problems.ts` for what happens to others. */
export async function readNotes(database: SqlDatabase, noteTypes: readonly AnkiNoteType[], teller: Teller, pause: Pause): Promise<AnkiNote[]> {
  const notes: AnkiNote[] = []
  const typesById = new Map(noteTypes.map((type) => [type.id, type]))
  const take = ([id, guid, mid, mod, tags, flds, data]: SqlValue[]): void => {
    if (!isId(id) || !isWhole(mid) || !isWhole(mod) || typeof flds !== 'string' || typeof guid !== 'string' || guid === '' || guid.length > 200) return teller.note('damaged-note', sayId(id))
    const type = typesById.get(mid)
    if (type === undefined) return teller.note('lost-note-type', sayId(id))
    const fields = flds.slice(1).split('\u001F')
    if (fields.some((field) => field.length > longestField)) return teller.note('long-field', sayId(id))
    if (fields.length !== type.fields.length) teller.note('field-count', sayId(id))
    notes.push({ id, guid, noteType: mid, mod: Math.max(0, mod), tags: splitTags(tags), fields: fitFields(fields, type.fields.length), data: typeof data === 'string' ? data : '' })
  }
  await eachRow(database, `SELECT id, guid, mid, mod, tags, ${whole('flds')}, data FROM notes LIMIT ${mostRows.notes}`, take, pause)
  return notes
}

/** The first columns of a card, all numbers; see `areWhole` for whether they are sound. */
type CardNumbers = [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number]

/** The cards whose rows are sound and whose notes are in `notes`. `borrowed` names the columns for filtered decks, where the schema has them. */
export async function readCards(database: SqlDatabase, borrowed: { due: string | null; deck: string | null }, notes: readonly AnkiNote[], teller: Teller, pause: Pause): Promise<AnkiCard[]> {
  const cards: AnkiCard[] = []
  const noteIds = new Set(notes.map(({ id }) => id))
  const seen = new Map<number, number | number[]>()
  const take = (row: SqlValue[]): void => {
    const id = row[0]
    const note = row[1]
    for (let column = 2; column < 16; column += 1) row[column] = roundNumber(row[column])
    const [, , deck, ord, mod, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags] = row as CardNumbers
    const data = row[16]
    if (!isId(id) || !isWhole(note) || !areWhole(row, 2, 16) || ord < 0 || ord > 9999) return teller.note('damaged-card', sayId(id))
    if (!noteIds.has(note)) return teller.note('lost-note', sayId(id))
    if (isTwice(seen, note, ord)) return teller.note('twice-card', sayId(id))
    cards.push({ id, note, deck, ord, mod, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data: typeof data === 'string' ? data : '' })
  }
  const columns = `id, nid, did, ord, mod, type, queue, due, ivl, factor, reps, lapses, left, ${borrowed.due ?? '0'}, ${borrowed.deck ?? '0'}, flags, data`
  await eachRow(database, `SELECT ${columns} FROM cards LIMIT ${mostRows.cards}`, take, pause)
  return cards
}

/** The rows of the log that are sound and whose cards are in `cards`. */
export async function readReviews(database: SqlDatabase, cards: readonly AnkiCard[], teller: Teller, pause: Pause): Promise<AnkiReview[]> {
  const reviews: AnkiReview[] = []
  const cardIds = new Set(cards.map(({ id }) => id))
  const take = (row: SqlValue[]): void => {
    for (let column = 0; column < 8; column += 1) row[column] = roundNumber(row[column])
    const [id, card, ease, ivl, lastIvl, factor, time, type] = row as [number, number, number, number, number, number, number, number]
    if (!isId(id) || !areWhole(row, 0, 8) || ease < 0 || ease > 4 || type < 0 || type > 9) return teller.note('damaged-review', sayId(id))
    if (!cardIds.has(card)) return teller.note('lost-card', sayId(id))
    reviews.push({ id, card, ease, ivl, lastIvl, factor, time, type })
  }
  await eachRow(database, `SELECT id, cid, ease, ivl, lastIvl, factor, time, type FROM revlog LIMIT ${mostRows.revlog}`, take, pause)
  return reviews
}

const isWhole = (value: SqlValue | undefined): value is number => typeof value === 'number' && Number.isSafeInteger(value)

/** Ids are the moment of their making in ms; some writers count from 1. */
const isId = (value: SqlValue | undefined): value is number => isWhole(value) && value > 0

/** Old versions wrote fractions where whole numbers belong; what is no number becomes NaN. */
const roundNumber = (value: SqlValue | undefined): number => (typeof value === 'number' ? Math.round(value) : Number.NaN)

function areWhole(row: readonly SqlValue[], from: number, to: number): boolean {
  for (let column = from; column < to; column += 1) if (!Number.isSafeInteger(row[column])) return false
  return true
}

/** Whether a note had a card of this number before; most notes have one, so that a list is made only for the others. */
function isTwice(seen: Map<number, number | number[]>, note: number, ord: number): boolean {
  const known = seen.get(note)
  if (known === undefined) seen.set(note, ord)
  else if (typeof known === 'number') {
    if (known === ord) return true
    seen.set(note, [known, ord])
  } else {
    if (known.includes(ord)) return true
    known.push(ord)
  }
  return false
}

const sayId = (id: SqlValue | undefined): string => (typeof id === 'number' || typeof id === 'string' ? String(id).slice(0, 40) : 'a row')

/** Tags stand between spaces, also the wide one of East Asian keyboards. */
function splitTags(tags: SqlValue | undefined): readonly string[] {
  return typeof tags === 'string' ? tags.split(/[ \u3000]/).filter((tag) => tag !== '') : []
}

function fitFields(fields: readonly string[], count: number): readonly string[] {
  if (fields.length === count) return fields
  if (fields.length < count) return [...fields, ...Array.from({ length: count - fields.length }, () => '')]
  return [...fields.slice(0, count - 1), fields.slice(count - 1).join('; ')]
}
