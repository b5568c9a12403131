import type { DeckFile } from '../../decks/model/deck.ts'
import { createFakeShell, type FakeShell } from '../shell/fake-shell.ts'
import { importDeck } from './import-deck.ts'
import { openStore, type Opened } from './open-store.ts'
import type { Store } from './store.ts'

/** A store for tests. */
export interface TestStore {
  readonly store: Store
  readonly shell: FakeShell
  readonly repairs: readonly string[]
  readonly view: Opened['view']
}

/** What a test can choose: decks that are there, the time, the shell, the name of the database. */
export interface TestStoreOptions {
  readonly decks?: readonly DeckFile[]
  readonly now?: () => number
  readonly shell?: FakeShell
  readonly name?: string
  readonly timeZone?: string
}

let count = 0

/** Opens a store on a fake shell, without shipped decks, in UTC. It wants an IndexedDB: `fake-indexeddb/auto` in tests. */
export async function openTestStore({ decks = [], now, shell = createFakeShell(), name, timeZone = 'UTC' }: TestStoreOptions = {}): Promise<TestStore> {
  count += 1
  let used = name ?? `test-${count}`
  const memory = {
    read: () => used,
    write: (other: string) => {
      used = other
    },
  }
  const opened = await openStore(shell, { now: now ?? (() => Date.UTC(2026, 0, 5, 12)), timeZone, library: [], name: memory })
  if (!opened.ok) throw new Error(opened.problem.detail)
  const { store, repairs, view } = opened.value
  for (const deck of decks) {
    const imported = await importDeck(store, deck)
    if (!imported.ok) throw new Error(imported.problem.detail)
  }
  return { store, shell, repairs, view }
}
