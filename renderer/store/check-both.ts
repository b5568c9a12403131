import type { Entry } from '../../decks/model/entry.ts'
import type { EntryId } from '../../decks/model/id.ts'
import { compareEntries, type CheckedJournal } from './check-journal.ts'
import { makeStep, type CheckStep } from './check-report.ts'
import { findRows, readAllRows } from './many-rows.ts'
import type { EntryRow } from './rows.ts'
import type { Store } from './store.ts'

/** Whether the journal and the database hold the same entries, and those that only the database has. See [Note: beside writes]. */
export async function checkBoth(store: Store, journal: CheckedJournal): Promise<{ step: CheckStep; lacking: readonly Entry[] }> {
  const { database } = store
  const all = await orNone(() => readAllRows(database.entries))
  const suspects = new Set(compareEntries(byId(journal.entries), byId(all)).map(({ where }) => where as EntryId))
  const findings = suspects.size === 0 ? [] : await store.inTurn(async () => {
    await journal.readOn()
    const rows = await orNone(async () => (await findRows(database.entries, [...suspects])).filter((row) => row !== undefined))
    return compareEntries(byId(journal.entries), byId(rows), suspects)
  })
  const lost = new Set(findings.filter(({ mend }) => mend === 'journal').map(({ where }) => where))
  return {
    step: makeStep({ name: 'both', title: 'The journal and the database hold the same', checked: journal.entries.length, unit: 'entries' }, findings),
    lacking: all.flatMap(({ id, entry }) => (lost.has(id) ? [entry] : [])),
  }
}

function byId<T extends { readonly id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]))
}

/** A database that cannot be read holds nothing: what is compared with it says so. */
async function orNone(read: () => Promise<EntryRow[]>): Promise<EntryRow[]> {
  try {
    return await read()
  } catch {
    return []
  }
}
