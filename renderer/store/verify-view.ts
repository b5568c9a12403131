import type { DeckId, EntryId } from '../../decks/model/id.ts'
import { untouched } from '../../decks/collection/next-state.ts'
import { sayCount } from '../parts/say-count.ts'
import { readMeta, writeMeta, type LecternDatabase } from './database.ts'
import { isAborted } from './is-aborted.ts'
import { isSameValue } from './is-same-value.ts'
import { makeMemoryRow, noteToPlaces, type CardPlace } from './make-memory-row.ts'
import { findMemories } from './memory-rows.ts'
import { findNotes, readNotes } from './note-pages.ts'
import { readCardStates } from './read-card-states.ts'
import { parseEntry } from './read-known-entries.ts'
import { readTimeline } from './read-timeline.ts'
import { remakeView } from './remake-view.ts'
import type { Store } from './store.ts'
import { takeTurns } from './take-turns.ts'
import { verifyFiles } from './verify-files.ts'

// [Note: verified] A start compares the sums of the ids on both sides, which takes no time; a row that was changed on the disk
// it would not see. To read all rows at each start would cost seconds, so they are verified behind the first screen, a share
// at each start that goes on where the last one stopped: entries with the lines of the journal, and the rows of cards with
// what replaying their entries gives. When anything differs the journal is right, and the whole view is made again. The files
// of decks and articles come first: [Note: files looked after].

/** So much is verified at one start; tests take less. */
export const share = { lines: 20_000, cards: 10_000 }

/** So many lines and cards at once, between which the reader's answers are written. */
const part = { lines: 500, cards: 100 }

/** Verifies the next share of the view, and the files of decks and articles. Gives what differed and was set right, and what is lost, as sentences. */
export async function verifyView(store: Store, signal?: AbortSignal): Promise<readonly string[]> {
  if (store.readOnly !== null) return []
  const { deck, line, files } = (await readMeta(store.database, 'verified')) ?? { deck: '' as const, line: 0 }
  const kept = await verifyFiles(store, files, signal)
  const lines = await verifyLines(store, line, signal)
  const cards = await verifyDecks(store, deck, signal)
  if (isAborted(signal)) return kept.said
  const wrong = lines.wrong + cards.wrong
  if (wrong > 0 || kept.mirrored) return [...kept.said, ...((await store.inTurn(async () => remakeView(store))) && wrong > 0 ? saySet(lines.wrong, cards.wrong) : [])]
  await writeMeta(store.database, 'verified', { deck: cards.next, line: lines.next, files: kept.next })
  return kept.said
}

function saySet(lines: number, cards: number): string[] {
  const what = [...(lines > 0 ? [sayCount(lines, 'entry', 'entries')] : []), ...(cards > 0 ? [sayCount(cards, 'card')] : [])].join(' and ')
  return [`In the database of your cards ${what} ${lines + cards === 1 ? 'was' : 'were'} not as your answers say. It was made again from the journal. Nothing is lost.`]
}

/** The entries of the database against the lines of the journal. */
async function verifyLines(store: Store, begin: number, signal?: AbortSignal): Promise<{ wrong: number; next: number }> {
  let [wrong, from] = [0, begin]
  while (from < begin + share.lines && !isAborted(signal)) {
    // In turn, for what is being written is in the journal first.
    const read = await store.inTurn(async () => verifyPage(store, from))
    if (read === null) return { wrong, next: 0 }
    wrong += read.wrong
    if (read.next === null) return { wrong, next: 0 }
    from = read.next
    await takeTurns()
  }
  return { wrong, next: from }
}

async function verifyPage({ shell, database }: Store, from: number): Promise<{ wrong: number; next: number | null } | null> {
  const read = await shell.call('journal.read', { from, limit: part.lines })
  if (!read.ok) return null
  const entries = read.value.lines.flatMap((line) => parseEntry(line) ?? [])
  const rows = new Map<EntryId, unknown>((await database.entries.bulkGet(entries.map(({ id }) => id))).flatMap((row) => (row === undefined ? [] : [[row.id, row.entry]])))
  return { wrong: entries.filter((entry) => !isSameValue(rows.get(entry.id), entry)).length, next: read.value.next }
}

/** The rows of the cards of decks against their replayed entries, and their counts, from one deck on. */
async function verifyDecks(store: Store, begin: DeckId | '', signal?: AbortSignal): Promise<{ wrong: number; next: DeckId | '' }> {
  const decks = await store.database.decks.where(':id').aboveOrEqual(begin).primaryKeys()
  let [wrong, cards] = [0, 0]
  for (const deck of decks) {
    if (cards >= share.cards) return { wrong, next: deck }
    const places = await store.inTurn(async () => readPlaces(store.database, deck))
    wrong += places.isCounted ? 0 : 1
    for (let at = 0; at < places.all.length && !isAborted(signal); at += part.cards) {
      wrong += await store.inTurn(async () => verifyCards(store.database, places.all.slice(at, at + part.cards)))
      await takeTurns()
    }
    cards += places.all.length
  }
  return { wrong, next: '' }
}

/** The cards of a deck, and whether its count says so. */
async function readPlaces(database: LecternDatabase, deck: DeckId): Promise<{ all: readonly CardPlace[]; isCounted: boolean }> {
  const notes = await readNotes(database, deck)
  const all = notes.flatMap(noteToPlaces)
  const tally = await database.tallies.get(deck)
  return { all, isCounted: (tally?.notes ?? 0) === notes.length && (tally?.cards ?? 0) === all.length }
}

/** How many of these cards have no row, or another than their entries leave. Those that went meanwhile are none. */
async function verifyCards(database: LecternDatabase, places: readonly CardPlace[]): Promise<number> {
  return database.transaction('r', database.tables, async () => {
    const rows = await findMemories(database, places.map(({ card }) => card))
    const there = rows.flatMap((row) => row ?? [])
    const states = await readCardStates(database, there.map(({ card, deck, placed }) => ({ card, deck, placed: placed ?? [] })), await readTimeline(database))
    const wrong = there.filter((row) => !isSameValue(makeMemoryRow(row, states.get(row.card) ?? untouched), row)).length
    const missing = places.filter((_, at) => rows[at] === undefined)
    const notes = await findNotes(database, missing.map(({ note }) => note))
    return wrong + missing.filter(({ card }, at) => notes[at]?.note.cards.some(({ id }) => id === card) === true).length
  })
}
