/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page has nothing of this file around it */
import type { MemoryRow } from '../../renderer/store/rows.ts'
import { unpackMemories } from '../../renderer/store/pack-memories.ts'
import type { RunningLectern } from './running-lectern.ts'

/** All that the app's own database holds of entries and cards. */
export interface RawView {
  readonly entries: readonly { readonly id: string; readonly kind: string; readonly dead: number; readonly card: string | null }[]
  readonly cards: readonly MemoryRow[]
}

/** Reads the database of a running app, past the app. Cards that rest are unpacked here. */
export async function readRawView({ inPage }: RunningLectern): Promise<RawView> {
  const { entries, own, rest } = await patiently(() => inPage(readInPage, null))
  return { entries, cards: [...own, ...rest.flatMap((rows) => [...unpackMemories(rows)])] }
}

/** A database that is thrown away and made again at this moment cannot be read; it can a moment later. */
async function patiently<T>(read: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 500))) {
    try {
      return await read()
    } catch (error) {
      if (Date.now() > until) throw error
    }
  }
}

/** In the page. */
async function readInPage(): Promise<{ entries: RawView['entries']; own: MemoryRow[]; rest: string[] }> {
  const ask = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error))
    })
  // The name changes when a database could not be opened. One that is not there is not made here, and what is opened is let go
  // of in any case: the app could not open its own.
  const opening = indexedDB.open(localStorage.getItem('lectern-database') ?? 'lectern')
  opening.addEventListener('upgradeneeded', () => opening.transaction?.abort())
  const database = await ask(opening)
  database.addEventListener('versionchange', () => database.close())
  const read = async (): Promise<[unknown[], unknown[], unknown[]]> => {
    const tables = database.transaction(['entries', 'memories', 'restRows'])
    const all = (name: string): Promise<unknown[]> => ask(tables.objectStore(name).getAll())
    return Promise.all([all('entries'), all('memories'), all('restRows')])
  }
  const [entries, own, rest] = await read().finally(() => database.close())
  return {
    entries: (entries as { id: string; kind: string; dead: number; entry: { card?: string } }[]).map(({ id, kind, dead, entry }) => ({ id, kind, dead, card: entry.card ?? null })),
    own: own as MemoryRow[],
    rest: (rest as { rows: string }[]).map(({ rows }) => rows),
  }
}
