import { fail, ok, type Result } from '../../decks/result.ts'
import { makeDatabase, readMeta, schemaNumber, type LecternDatabase } from './database.ts'

/** A damaged database may never answer; after this many ms it counts as one that cannot be opened. */
const patience = 8000

/** Opens a database of that name. Refuses one that a newer Lectern wrote; any other failure is `database-failed`. */
export async function openDatabase(name: string): Promise<Result<LecternDatabase>> {
  const database = makeDatabase(name)
  try {
    const schema = await inTime(probe(database))
    if (schema === undefined || schema <= schemaNumber) return ok(database)
    database.close()
    return fail('newer-data', 'Your cards were last used with a newer Lectern, which keeps them differently. You can look at them here; nothing can be changed. Use that Lectern, or a newer one.')
  } catch (error) {
    database.close()
    return fail('database-failed', `The database of your cards does not open (${error instanceof Error ? error.name : 'unknown'}).`)
  }
}

/** Reads from both ends, for a damaged database opens and then fails or hangs at what is read. */
async function probe(database: LecternDatabase): Promise<number | undefined> {
  await database.open()
  await Promise.all([database.entries.orderBy('written').last(), database.memories.toCollection().first(), database.notePages.toCollection().first()])
  return readMeta(database, 'schema')
}

/** The same answer, or a failure when it does not come in time. */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('The database did not answer.', 'TimeoutError')), patience)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
