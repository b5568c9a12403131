import { Dexie } from 'dexie'
import { unpackStudies } from '../../decks/journal/pack-studies.ts'
import type { CardId } from '../../decks/model/id.ts'
import { eachHistory, listPlacing, readPlacements } from './histories.ts'
import type { LecternDatabase } from './database.ts'
import { cardToSubject } from './entry-to-subject.ts'
import type { EntryRow, MemoryRow } from './rows.ts'
import { takeTurns } from './take-turns.ts'

/** The latest answers to cards, at most 20 of each, the newest first: when, and 1 (again) to 4 (easy). */
export type LatestAnswers = ReadonlyMap<CardId, readonly (readonly [at: number, rating: number])[]>

/** So many answers of a card are told. */
const most = 20
/** More cards than this are not looked for one by one. */
const few = 300
/** So many entries come with one request. */
const page = 2000

/** The latest answers to these cards, in Lectern and before they came in; null for all cards. */
export async function readLatestAnswers(database: LecternDatabase, rows: readonly MemoryRow[] | null): Promise<LatestAnswers> {
  const answers = new Map<CardId, [number, number][]>()
  const add = (card: CardId, at: number, rating: number): void => {
    const own = answers.get(card)
    if (own === undefined) answers.set(card, [[at, rating]])
    else own.push([at, rating])
  }
  if (rows !== null && rows.length <= few) {
    for (const [card, placements] of await readPlacements(database, rows.map(({ card, placed }) => ({ card, placed: placed ?? [] })))) for (const { study } of placements) for (const [at, rating] of study.reviews) add(card, at, rating)
    const own = await Promise.all(rows.map(async ({ card, last }) => (last === null ? [] : database.entries.where('subject').equals(cardToSubject(card)).toArray())))
    for (const row of own.flat()) addRow(row, add)
  } else {
    for (const entry of await listPlacing(database)) await eachHistory(database, entry, ({ packed }) => {
      for (const { card, reviews } of unpackStudies(packed)) for (const [at, rating] of reviews.slice(-most)) add(card, at, rating)
    })
    for (let from: unknown = Dexie.minKey; from !== null; ) {
      const some: EntryRow[] = await database.entries.where('[kind+written]').between(['review', from], ['review', Dexie.maxKey], false, true).limit(page).toArray()
      for (const row of some) addRow(row, add)
      from = some.length < page ? null : (some.at(-1)?.written ?? null)
      await takeTurns()
    }
  }
  return new Map([...answers].map(([card, all]) => [card, latestOf(all)]))
}

function addRow({ dead, entry }: EntryRow, add: (card: CardId, at: number, rating: number) => void): void {
  if (dead === 0 && entry.kind === 'review') add(entry.card, entry.at, entry.rating)
}

/** Each moment once, without what was changed by hand. */
function latestOf(all: readonly [number, number][]): [number, number][] {
  const byTime = new Map(all.flatMap(([at, rating]) => (rating > 0 ? [[at, [at, rating] as [number, number]] as const] : [])))
  return [...byTime.values()].toSorted((a, b) => b[0] - a[0]).slice(0, most)
}
