import { firstStartDevice } from './app-devices.ts'
import { commitEntry } from './commit.ts'
import { readLive } from './read-live.ts'
import type { Store } from './store.ts'

/** At the first start, settles in which time zone days are counted: this computer's, until the reader says otherwise. */
export async function settleZone(store: Store, timeZone: string): Promise<void> {
  await store.inTurn(async () => {
    const settled = (await readLive(store.database, 'settings')).some((entry) => entry.kind === 'settings' && entry.change.timeZone !== undefined)
    if (settled || timeZone === '' || timeZone.length > 60) return
    await commitEntry(store, { ...store.makeStamp(), device: firstStartDevice, kind: 'settings', change: { timeZone } })
  })
}
