import { constants } from 'node:fs'
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { codeOf } from '../code-of.ts'

/** A file in a folder or in a folder of it. */
export interface FolderFile {
  /** Its path from the folder on. */
  readonly path: string
  readonly size: number
  /** When it was changed last, in ms since 1970. */
  readonly changedAt: number
}

/** All files of a folder, by their paths; none when there is no such folder. The lock of a database holds nothing and is left out. */
export async function listFolderFiles(folder: string): Promise<FolderFile[]> {
  const files: FolderFile[] = []
  for (const path of await pathsIn(folder, '')) {
    if (basename(path) === 'LOCK') continue
    const found = await unlessGone(() => stat(join(folder, path)))
    if (found !== null) files.push({ path, size: found.size, changedAt: Math.round(found.mtimeMs) })
  }
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Copies these files of a folder; where the file system can, both share their blocks until one changes. One that is gone meanwhile is left out. */
export async function copyFolderFiles(from: string, files: readonly FolderFile[], to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) await mkdir(join(to, folder), { recursive: true, mode: 0o700 })
  for (const { path } of files) await unlessGone(() => copyFile(join(from, path), join(to, path), constants.COPYFILE_FICLONE))
}

/** Does what makes a folder; when it fails, what was made of it goes, for a full disk needs the room. */
export async function orNothing(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    await rm(folder, { recursive: true, force: true }).catch(() => null)
    throw error
  }
}

async function pathsIn(folder: string, inner: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await entriesOf(join(folder, inner))) {
    const path = join(inner, entry.name)
    if (entry.isDirectory()) found.push(...(await pathsIn(folder, path)))
    else if (entry.isFile()) found.push(path)
  }
  return found
}

async function entriesOf(folder: string): Promise<{ name: string; isDirectory(): boolean; isFile(): boolean }[]> {
  return (await unlessGone(() => readdir(folder, { withFileTypes: true }))) ?? []
}

async function unlessGone<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
