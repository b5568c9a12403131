import type { DeckId, NoteId } from '../../decks/model/id.ts'
import { findRows } from './many-rows.ts'
import { findMemories } from './memory-rows.ts'
import { readNotes } from './note-pages.ts'
import type { NoteRow } from './rows.ts'
import type { Removal, Store } from './store.ts'

/** What of a deck belongs to its article: the notes, and those of them that the reader has put work into. */
export interface ArticleNotes {
  readonly all: readonly NoteRow[]
  /** Answered at least once, or written by hand. */
  readonly worked: ReadonlySet<NoteId>
  /** How many cards were answered. */
  readonly reviewed: number
  /** How many other cards the deck has. */
  readonly others: number
}

/** What removing the article of a deck would take with it; null when the deck has none. */
export async function weighRemoval(store: Store, deck: DeckId): Promise<Removal | null> {
  const making = await store.database.makings.get(deck)
  if (making === undefined) return null
  const { all, worked, reviewed, others } = await findArticleNotes(store, deck)
  const waiting = await store.database.drafts.where('[deck+state]').equals([deck, 'waiting']).count()
  const written = all.filter(({ note }) => note.frame === null).length
  return { deck, title: making.title, cards: countCards(all), reviewed, written, kept: countCards(all.filter(({ id }) => worked.has(id))), waiting, others }
}

/** The notes of a deck that its article gave, or that cite it. */
export async function findArticleNotes(store: Store, deck: DeckId): Promise<ArticleNotes> {
  const { database } = store
  const rows = await readNotes(database, deck)
  const drafts = (await findRows(database.drafts, rows.map(({ id }) => id))).flatMap((draft) => (draft?.deck === deck ? [draft] : []))
  const drafted = new Set(drafts.map(({ id }) => id))
  const articles = new Set([(await database.makings.get(deck))?.article, ...drafts.map(({ article }) => article)])
  const all = rows.filter(({ id, note }) => drafted.has(id) || note.citations.some(({ article }) => articles.has(article)))
  const here = new Set(all.map(({ id }) => id))
  const cards = all.flatMap(({ note }) => note.cards.map(({ id }) => id))
  const answered = (await findMemories(database, cards)).flatMap((row) => (row !== undefined && row.memory.state !== 'new' ? [row] : []))
  const met = new Set(answered.map(({ note }) => note))
  const worked = new Set(all.filter(({ id, note }) => met.has(id) || note.frame === null).map(({ id }) => id))
  return { all, worked, reviewed: answered.length, others: countCards(rows.filter(({ id }) => !here.has(id))) }
}

function countCards(rows: readonly NoteRow[]): number {
  return rows.reduce((sum, { note }) => sum + note.cards.length, 0)
}
