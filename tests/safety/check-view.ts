/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page has nothing of this file around it */
import type { RunningLectern } from './running-lectern.ts'

/** What the app's own database holds: the ids of entries, and for its cards how many answers count, by both of its tables. */
interface View {
  readonly ids: readonly string[]
  readonly reviews: number
  readonly reps: number
  readonly files: readonly string[]
}

/** Once. */
async function compareOnce({ inPage }: RunningLectern, journal: ReadonlySet<string>): Promise<string[]> {
  const view = await inPage(readView, null)
  const there = new Set(view.ids)
  const losses: string[] = []
  for (const id of journal) if (!there.has(id)) losses.push(`entry ${id} of the journal is not in the database`)
  for (const id of there) if (!journal.has(id)) losses.push(`entry ${id} of the database is not in the journal`)
  if (view.reviews !== view.reps) losses.push(`the cards count ${view.reps} answers, and there are ${view.reviews}`)
  return losses.length > 3 ? [...losses.slice(0, 2), `and ${losses.length - 2} more like these`] : losses
}

/**
 * Compares the database of a running app with the ids of its journal: the same entries, and each answer counted once. The app
 * goes on while it is looked at, so what differs is looked at again for some time.
 */
export async function checkView(running: RunningLectern, readIds: () => Promise<ReadonlySet<string>>): Promise<string[]> {
  for (const until = Date.now() + 15_000; ; await new Promise((resolve) => setTimeout(resolve, 200))) {
    const losses = await compareOnce(running, await readIds())
    if (losses.length === 0 || Date.now() > until) return losses
  }
}

/** In the page. */
async function readView(): Promise<View> {
  const ask = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error))
    })
  // The name is remembered where the store remembers it: it changes when a database could not be opened.
  const name = localStorage.getItem('lectern-database') ?? 'lectern'
  const database = await ask(indexedDB.open(name))
  const tables = database.transaction(['entries', 'memories', 'files'])
  const [entries, memories, files] = await Promise.all([ask(tables.objectStore('entries').getAll()), ask(tables.objectStore('memories').getAll()), ask(tables.objectStore('files').getAllKeys())])
  database.close()
  const cards = new Set((memories as { card: string }[]).map(({ card }) => card))
  const counted = (entries as { kind: string; dead: number; entry: { card?: string } }[]).filter(({ kind, dead, entry }) => kind === 'review' && dead === 0 && cards.has(entry.card ?? ''))
  return {
    ids: (entries as { id: string }[]).map(({ id }) => id),
    reviews: counted.length,
    reps: (memories as { memory: { reps: number } }[]).reduce((sum, { memory }) => sum + memory.reps, 0),
    files: files as string[],
  }
}
