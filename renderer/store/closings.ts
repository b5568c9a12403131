import { Dexie } from 'dexie'

// [Note: closed while open] Chromium closes a database by itself when its files are damaged, when the reader has the data of
// the page cleared, and when a page deletes it, and may have thrown all of it away. Dexie opens it again at the next use
// without a word, and the page would show an empty library. Dexie's `close` tells at once; `regainView` looks what is left.

const counts = new WeakMap<Dexie, number>()

/** Counts from now on how often a database is closed. */
export function countClosings(database: Dexie): void {
  database.on('close', () => counts.set(database, countOf(database) + 1))
}

/** How often a database was closed since it was made, by the browser or by us. */
export function countOf(database: Dexie): number {
  return counts.get(database) ?? 0
}

/** Hears when it is closed, outside of whatever transaction that happens in; returns the way to stop. */
export function onClosing(database: Dexie, listener: () => void): () => void {
  const hear = () => Dexie.ignoreTransaction(listener)
  database.on('close', hear)
  return () => database.on('close').unsubscribe(hear)
}
