import { isSameSum } from '../../decks/journal/journal-sum.ts'
import { readMeta } from './database.ts'
import { inTime } from './open-database.ts'
import { readSettings } from './read-settings.ts'
import { remakeView } from './remake-view.ts'
import type { Store } from './store.ts'

/**
 * After the database was closed while it was open: opens it again and looks whether it still holds what the journal has. One
 * that does not is made again, before anything else is written; `onLost` hears of it first. Gives what is to be said. When it
 * cannot be read or made, nothing is written any more. See [Note: closed while open].
 */
export async function regainView(store: Store, onLost: () => void): Promise<readonly string[]> {
  return store.inTurn(async () => {
    try {
      const journal = await store.shell.call('journal.open', {})
      // Without the journal there is nothing to make it of.
      if (!journal.ok) return []
      const applied = await readInTime(store)
      if (applied === undefined ? journal.value.count === 0 : isSameSum(applied.sum, journal.value)) return []
      onLost()
      if (!(await remakeView(store))) throw new Error('It was not made again.')
      store.goOnWriting()
      const { timeZone } = await readSettings(store)
      const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(store.now())
      return [`At ${time} the system closed the database of your cards, and it no longer held everything. It was made again from the journal. Nothing is lost.`]
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown'
      // It was closed once more, or by us: who closed it looks after it.
      if (name === 'DatabaseClosedError') return []
      store.stopWriting({ type: 'view-stopped', detail: `The database of your cards was closed and cannot be read now (${name}), so nothing more is done. Open your cards again; it is then made anew from the journal. Nothing that was kept is lost.` })
      return []
    }
  })
}

/** So often it is waited for: while the browser clears what it threw away, or another window lets go of it, it cannot be opened. */
const tries = 3

async function readInTime(store: Store): ReturnType<typeof readMeta<'applied'>> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await inTime(readMeta(store.database, 'applied'))
    } catch (error) {
      if (left === 0 || (error instanceof Error && error.name === 'DatabaseClosedError')) throw error
    }
  }
}
