import { Dexie } from 'dexie'
import type { Placement } from '../../decks/collection/card-state.ts'
import { packStudies, unpackStudies, unpackStudy } from '../../decks/journal/pack-studies.ts'
import type { CardStudy } from '../../decks/model/card-study.ts'
import type { CardId, EntryId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import type { HistoryRow } from './rows.ts'

/** A card, and the imports that say something of it where these are known. */
export interface PlacedCard {
  readonly card: CardId
  readonly placed?: readonly EntryId[] | undefined
}

/** So many cards are in a row. */
const part = 250
/** More cards than this are not looked for one by one: all rows of an import are read. */
const few = 40

/** Keeps what an import says of cards, which stand in the order of their ids. Within a transaction. */
export async function writeHistories(database: LecternDatabase, entry: EntryId, at: number, studies: readonly CardStudy[]): Promise<void> {
  for (let from = 0; from < studies.length; from += part) {
    const some = studies.slice(from, from + part)
    const last = some.at(-1)
    if (last !== undefined) await database.histories.put({ entry, at, last: last.card, packed: packStudies(some) })
  }
}

/** Forgets what an import said; gives the cards it was about. Within a transaction. */
export async function deleteHistories(database: LecternDatabase, entry: EntryId): Promise<CardId[]> {
  const cards: CardId[] = []
  await eachHistory(database, entry, ({ packed }) => cards.push(...packed.cards))
  await ofEntry(database, entry).delete()
  return cards
}

/** The imports that say something of cards, in the order of their ids. */
export async function listPlacing(database: LecternDatabase): Promise<EntryId[]> {
  const entries: EntryId[] = []
  for (let after: EntryId | '' = ''; ; ) {
    const next: readonly [EntryId, CardId][] = await database.histories.where(':id').above([after, Dexie.maxKey]).limit(1).primaryKeys()
    const [entry] = next[0] ?? []
    if (entry === undefined) return entries
    after = entry
    entries.push(entry)
  }
}

/** Hands out the rows of an import one after the other. */
export async function eachHistory(database: LecternDatabase, entry: EntryId, take: (row: HistoryRow) => void): Promise<void> {
  for (let after: CardId | '' = ''; ; ) {
    const rows: HistoryRow[] = await database.histories.where(':id').between([entry, after], [entry, Dexie.maxKey], false, true).limit(few).toArray()
    for (const row of rows) take(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < few) return
    after = last.last
  }
}

/**
 * What imports say of cards, by card, in the order of the imports. Cards whose `placed` is not given are looked for in all
 * imports but those of `except`.
 */
export async function readPlacements(database: LecternDatabase, cards: readonly PlacedCard[], except: ReadonlySet<EntryId> = new Set()): Promise<Map<CardId, Placement[]>> {
  const unknown = cards.filter(({ placed }) => placed === undefined)
  const wanted = new Map<EntryId, CardId[]>()
  for (const entry of unknown.length === 0 ? [] : await listPlacing(database)) if (!except.has(entry)) wanted.set(entry, unknown.map(({ card }) => card))
  for (const { card, placed } of cards) {
    for (const entry of placed ?? []) {
      const others = wanted.get(entry)
      if (others === undefined) wanted.set(entry, [card])
      else others.push(card)
    }
  }
  const found = new Map<CardId, Placement[]>()
  for (const entry of [...wanted.keys()].toSorted()) {
    for (const placement of await readOf(database, entry, wanted.get(entry) ?? [])) found.set(placement.study.card, [...(found.get(placement.study.card) ?? []), placement])
  }
  return found
}

async function readOf(database: LecternDatabase, entry: EntryId, cards: readonly CardId[]): Promise<Placement[]> {
  const found: Placement[] = []
  if (cards.length > few) {
    const asked = new Set(cards)
    await eachHistory(database, entry, (row) => {
      if (!row.packed.cards.some((card) => asked.has(card))) return
      for (const study of unpackStudies(row.packed)) if (asked.has(study.card)) found.push({ entry, at: row.at, study })
    })
    return found
  }
  for (const card of cards) {
    const row = await database.histories.where(':id').between([entry, card], [entry, Dexie.maxKey], true, true).first()
    const study = row === undefined ? null : unpackStudy(row.packed, card)
    if (row !== undefined && study !== null) found.push({ entry, at: row.at, study })
  }
  return found
}

function ofEntry(database: LecternDatabase, entry: EntryId) {
  return database.histories.where(':id').between([entry, Dexie.minKey], [entry, Dexie.maxKey], true, true)
}
