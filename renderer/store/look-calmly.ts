import type { CheckStep } from './check-report.ts'
import { readMeta } from './database.ts'
import type { Store } from './store.ts'

/** So often it is looked beside writes before they wait for a look. */
const most = 3

/** Looks beside writes, and again when something was written meanwhile that may be all that it found; at last in turn. See [Note: beside writes]. */
export async function lookCalmly(store: Store, look: () => Promise<readonly CheckStep[]>): Promise<readonly CheckStep[]> {
  for (let times = 0; times < most; times += 1) {
    const before = await countWritten(store)
    const steps = await look()
    if (steps.every(({ found }) => found === 0) || (await countWritten(store)) === before) return steps
  }
  return store.inTurn(look)
}

/** How many entries the database has taken in; asked in turn, so that none is under way. */
async function countWritten(store: Store): Promise<number> {
  return store.inTurn(async () => (await readMeta(store.database, 'applied').catch(() => undefined))?.written ?? 0)
}
