import type { CardRecord } from '../../../decks/search/card-record.ts'
import type { CardId } from '../../../decks/model/id.ts'

/** The records of the cards in sight, fetched together and kept. */
export interface RecordCache {
  readonly read: (card: CardId) => CardRecord | undefined
  /** Tells when the record of a card has come or changed; returns the way to stop. */
  readonly listen: (card: CardId, tell: () => void) => () => void
  /** Fetches again what somebody listens to. */
  readonly refresh: () => void
}

/** So many records that nobody looks at are kept. */
const most = 2000

/** A cache over a way to fetch records, which may leave out cards that are gone. */
export function makeRecordCache(fetch: (cards: readonly CardId[]) => Promise<readonly CardRecord[]>): RecordCache {
  const records = new Map<CardId, CardRecord>()
  const listeners = new Map<CardId, Set<() => void>>()
  let wanted = new Set<CardId>()
  const ask = async () => {
    const cards = [...wanted]
    wanted = new Set()
    for (const record of await fetch(cards)) {
      records.set(record.card, record)
      for (const tell of listeners.get(record.card) ?? []) tell()
    }
    if (records.size > most + listeners.size) for (const card of records.keys()) if (!listeners.has(card)) records.delete(card)
  }
  const want = (card: CardId) => {
    if (wanted.size === 0) queueMicrotask(() => void ask())
    wanted.add(card)
  }
  return {
    read: (card) => records.get(card),
    listen: (card, tell) => {
      const own = listeners.get(card) ?? new Set()
      listeners.set(card, own.add(tell))
      if (!records.has(card)) want(card)
      return () => {
        own.delete(tell)
        if (own.size === 0) listeners.delete(card)
      }
    },
    refresh: () => {
      for (const card of records.keys()) if (!listeners.has(card)) records.delete(card)
      for (const card of listeners.keys()) want(card)
    },
  }
}
