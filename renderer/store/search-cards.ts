import MiniSearch from 'minisearch'
import type { CardId, DeckId, NoteId } from '../../decks/model/id.ts'
import { readMeta, type LecternDatabase } from './database.ts'
import { readNotes } from './note-pages.ts'
import type { Found, Store } from './store.ts'

interface Entry {
  readonly id: CardId
  readonly note: NoteId
  readonly deck: DeckId
  readonly question: string
  readonly answer: string
  readonly tags: string
}

interface Index {
  readonly version: number
  readonly search: Promise<MiniSearch<Entry>>
}

const indexes = new WeakMap<LecternDatabase, Index>()

/**
 * Finds cards by words of their question, answer and tags, best first: every word must be there, as a whole, as the
 * beginning of a word, or with a small slip. The index is made at the first search and again when the cards change.
 */
export async function searchCards(store: Store, words: string, deck?: DeckId): Promise<readonly Found[]> {
  const search = await findIndex(store.database)
  const found = search.search(words, { filter: (result) => deck === undefined || result['deck'] === deck, combineWith: 'AND', prefix: true, fuzzy: slipsOf, boost: { question: 1.5 } })
  return found.map((result) => ({ card: result.id as CardId, note: result['note'] as NoteId, deck: result['deck'] as DeckId }))
}

/** One slip from five letters on; numbers are exact. */
function slipsOf(word: string): number | false {
  return word.length >= 5 && !/\d/.test(word) ? 1 : false
}

async function findIndex(database: LecternDatabase): Promise<MiniSearch<Entry>> {
  const version = (await readMeta(database, 'content'))?.version ?? 0
  const known = indexes.get(database)
  if (known?.version === version) return known.search
  const search = makeIndex(database)
  indexes.set(database, { version, search })
  return search
}

async function makeIndex(database: LecternDatabase): Promise<MiniSearch<Entry>> {
  const search = new MiniSearch<Entry>({ fields: ['question', 'answer', 'tags'], storeFields: ['note', 'deck'], processTerm: foldWord })
  const rows = await readNotes(database)
  const entries = rows.flatMap(({ id: note, deck, note: { tags, cards } }) => cards.map(({ id, question, answer }) => ({ id, note, deck, question, answer, tags: tags.join(' ') })))
  const unique = new Map(entries.map((entry) => [entry.id, entry]))
  await search.addAllAsync([...unique.values()], { chunkSize: 500 })
  return search
}

/** A word without case and accents. */
function foldWord(word: string): string | null {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return folded === '' ? null : folded
}
