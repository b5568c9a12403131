import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { copyFolderFiles, listFolderFiles, orNothing, type FolderFile } from './folder-files.ts'
import { stampOf } from './stamp-of.ts'

// [Note: copies] Before a window opens, and with it Chromium the database, its files are copied to `copies/`. Chromium
// clears a database in which it finds any damage, and one that does not open is gone at the second try; the copy still
// has what could have been read. It is made whenever the last run did not end well or Chromium has left word of damage,
// however large it is; after a good end once a day. It is not made when nothing has changed since the last one, or when
// it would leave less than 100 MB free: then the journal needs the room more, which can make the database without any
// copy. Three are kept, and among them the last that was made after a good end, so that three crashes in a row do not
// push it out. Copies are not forced to the disk: a power cut costs a copy, never the original.

const aboutSchema = z.object({ at: z.number(), signature: z.string(), wasWell: z.boolean() })
type CopyAbout = z.infer<typeof aboutSchema>

/** A copy that is there. */
export interface DatabaseCopy extends CopyAbout {
  readonly name: string
}

const kept = 3
const day = 86_400_000
const spare = 100 * 1024 * 1024

/** What is known when a copy might be made. `wasWell`: the last run ended well and left no word of damage. `room`: free bytes, or null. */
export interface CopyFacts {
  readonly files: readonly FolderFile[]
  readonly last: DatabaseCopy | null
  readonly wasWell: boolean
  readonly room: number | null
  readonly now: number
}

/** Whether a copy is to be made; see [Note: copies]. */
export function needsCopy({ files, last, wasWell, room, now }: CopyFacts): boolean {
  if (files.length === 0 || last?.signature === signatureOf(files)) return false
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  if (room !== null && room < bytes + spare) return false
  // A copy of tomorrow means that the clock was set back.
  return !wasWell || last === null || now - last.at >= day || last.at > now
}

/** Chromium's word that it has found damage, upon which it clears the database at the next opening. */
export function hasDamageFlag(files: readonly FolderFile[]): boolean {
  return files.some(({ path }) => /(^|[/\\])corruption_info\.json$/.test(path))
}

/** Copies the database into `folder` if that is needed, and removes copies that are not. True when one was made. */
export async function keepCopy(database: string, folder: string, endedWell: boolean, room: number | null, now: number): Promise<boolean> {
  const files = await listFolderFiles(database)
  const copies = await listCopies(folder)
  const wasWell = endedWell && !hasDamageFlag(files)
  if (!needsCopy({ files, last: copies[0] ?? null, wasWell, room, now })) return false
  const name = stampOf(now)
  const about: CopyAbout = { at: now, signature: signatureOf(files), wasWell }
  const beside = join(folder, `${name}.part`)
  await orNothing(beside, async () => {
    await copyFolderFiles(database, files, join(beside, 'IndexedDB'))
    await writeFile(join(beside, 'copy.json'), JSON.stringify(about))
    await rename(beside, join(folder, name))
  })
  for (const gone of tooMany([{ ...about, name }, ...copies])) await rm(join(folder, gone.name), { recursive: true, force: true })
  return true
}

/** Of copies from the latest on, those that go. */
export function tooMany(copies: readonly DatabaseCopy[]): DatabaseCopy[] {
  const well = copies.find(({ wasWell }) => wasWell)
  const others = copies.filter((copy) => copy !== well).slice(0, well === undefined ? kept : kept - 1)
  return copies.filter((copy) => copy !== well && !others.includes(copy))
}

/** The copies that are there and whole, from the latest on; what a kill left of one being made is removed. */
export async function listCopies(folder: string): Promise<DatabaseCopy[]> {
  const names = await readdir(folder).catch(() => [])
  const copies: DatabaseCopy[] = []
  for (const name of names) {
    if (name.endsWith('.part')) await rm(join(folder, name), { recursive: true, force: true })
    const about = await readAbout(join(folder, name, 'copy.json'))
    if (about !== null) copies.push({ ...about, name })
  }
  return copies.toSorted((a, b) => (a.name < b.name ? 1 : -1))
}

async function readAbout(path: string): Promise<CopyAbout | null> {
  try {
    const read = aboutSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** The same for the same names, sizes and times. */
function signatureOf(files: readonly FolderFile[]): string {
  return createHash('sha256').update(JSON.stringify(files.map(({ path, size, changedAt }) => [path, size, changedAt]))).digest('hex')
}
