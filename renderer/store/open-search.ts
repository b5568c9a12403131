import type { CardId } from '../../decks/model/id.ts'
import type { CardRecord } from '../../decks/search/card-record.ts'
import { runSearch, type SearchClient } from '../worker/run-search.ts'
import { readMeta, type LecternDatabase } from './database.ts'
import { findNotes } from './note-pages.ts'
import { readCardRecords } from './read-card-records.ts'
import { readChangedCards } from './read-changed-cards.ts'
import type { Store } from './store.ts'
import { takeTurns } from './take-turns.ts'

/** The search of a collection, while somebody has it open. */
export interface OpenSearch {
  /** The client with the records as they are now; they are read at the first call, and later only those that changed. */
  readonly ready: () => Promise<SearchClient>
  readonly close: () => void
}

interface Session {
  client: SearchClient
  users: number
  /** What the records were read up to, or null before the first. */
  version: number | null
  reading: Promise<void> | null
  closing: ReturnType<typeof setTimeout> | null
}

/** So many records go to the worker at once. */
const part = 2000
/** So long the records stay when nobody has the search open, in ms. */
const patience = 120_000

const sessions = new WeakMap<LecternDatabase, Session>()

/** Opens the search of a collection: one worker, however often it is opened. It ends some time after the last one closed it. */
export function openSearch(store: Store): OpenSearch {
  const { database } = store
  const known = sessions.get(database)
  const session: Session = known ?? { client: runSearch(), users: 0, version: null, reading: null, closing: null }
  sessions.set(database, session)
  session.users += 1
  if (session.closing !== null) clearTimeout(session.closing)
  session.closing = null
  let isOpen = true
  return {
    ready: async () => {
      await catchUp(store, session)
      return session.client
    },
    close: () => {
      if (!isOpen) return
      isOpen = false
      session.users -= 1
      if (session.users === 0) session.closing = setTimeout(() => {
        session.client.end()
        sessions.delete(database)
      }, patience)
    },
  }
}

/** One reading at a time; who asks during one waits for it and for what came since. */
async function catchUp(store: Store, session: Session): Promise<void> {
  const before = session.reading
  const reading = readAfter(before, store, session)
  session.reading = reading
  try {
    await reading
  } catch (problem) {
    // What the worker holds is not known any more: another begins anew.
    renew(session)
    throw problem
  } finally {
    if (session.reading === reading) session.reading = null
  }
}

/** Another worker, which knows no card yet. */
function renew(session: Session): void {
  session.client.end()
  session.client = runSearch()
  session.version = null
}

async function readAfter(before: Promise<void> | null, store: Store, session: Session): Promise<void> {
  await before
  if (session.client.isLost()) renew(session)
  const { client, version } = session
  const changed = version === null ? null : await readChangedCards(store, version)
  if (changed === null || changed.cards === null) {
    // Read before the records, so that what is written meanwhile counts as changed.
    const from = (await readMeta(store.database, 'applied'))?.written ?? 0
    await putAll(client, await readCardRecords(store), client.cards())
    session.version = from
    return
  }
  const older = changed.notes.length === 0 ? [] : await client.cardsOf(changed.notes)
  const rows = await findNotes(store.database, changed.notes)
  const drafts = await store.database.drafts.bulkGet([...changed.notes])
  const newer = [...rows, ...drafts].flatMap((row) => row?.note.cards.map(({ id }) => id) ?? [])
  const cards = [...new Set([...changed.cards, ...older, ...newer])]
  if (cards.length > 0) await putAll(client, await readCardRecords(store, cards), cards)
  session.version = changed.version
}

/** Hands records over, and takes out those of `cards` that have none any more. */
async function putAll(client: SearchClient, records: readonly CardRecord[], cards: readonly CardId[]): Promise<void> {
  for (let at = 0; at < records.length; at += part) {
    await client.put(records.slice(at, at + part))
    await takeTurns()
  }
  const there = new Set(records.map(({ card }) => card))
  const gone = cards.filter((card) => !there.has(card))
  if (gone.length > 0) await client.remove(gone)
}
