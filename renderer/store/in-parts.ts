import type { LecternDatabase } from './database.ts'

/** So many are worked through between two chances for the page. */
const part = 2000

/** Works through a long list within a transaction, and lets the page draw now and then; see [Note: parts]. A transaction is kept open by asking it for something. */
export async function inParts<T>(database: LecternDatabase, all: readonly T[], work: (one: T) => void): Promise<void> {
  return inPartsOf(() => database.meta.count(), all, work)
}

/** The same where `ask` asks the transaction for something. */
export async function inPartsOf<T>(ask: () => PromiseLike<unknown>, all: readonly T[], work: (one: T) => void): Promise<void> {
  for (let at = 0; at < all.length; at += part) {
    if (at > 0) await ask()
    for (const one of all.slice(at, at + part)) work(one)
  }
}
