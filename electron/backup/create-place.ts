import { join } from 'node:path'
import { fail, ok, type Problem, type Result } from '../../decks/result.ts'
import { codeOf } from '../code-of.ts'
import { unpackBlock, type BlockHead } from './backup-block.ts'
import type { BackupFileSystem } from './backup-file-system.ts'
import type { BackupHeader } from './backup-header.ts'
import { backupIdToTime, backupPath, fileToBackupId, isBackupFile } from './backup-id.ts'
import { createPool, type Pool } from './create-pool.ts'
import { glanceBackup } from './glance-backup.ts'
import { namesIn } from './list-pool.ts'
import { readFileList, type ListedFile } from './read-file-list.ts'
import { scanBackup, type ScannedBackup } from './scan-backup.ts'
import { orBreakOff, tryBackup } from './try-backup.ts'

/** What is known of a backup in a folder. */
export interface Glance {
  readonly id: string
  /** When it was made, by its name, ms since 1970 UTC. */
  readonly at: number
  /** How long its file is. */
  readonly size: number
  /** Null when its beginning cannot be read. */
  readonly header: BackupHeader | null
  readonly state: 'whole' | 'unread' | 'damaged'
  readonly problem: Problem | null
}

/** A folder of backups: see [Note: backups]. Throws what the file system throws. */
export interface Place {
  readonly system: BackupFileSystem
  readonly folder: string
  readonly pool: Pool
  /** All backups, the latest first: their beginnings and ends are read. `strange` says that there are files that look like backups and have no name of one. */
  list(): Promise<{ readonly glances: readonly Glance[]; readonly strange: boolean }>
  /** Reads a backup wholly. One that was read before, and whose file looks the same, is not read again unless `again`. */
  scan(id: string, again?: boolean): Promise<Result<ScannedBackup>>
  /** Notes what reading the files of a backup found; null: all are whole. */
  note(id: string, problem: Problem | null): void
  /** Takes over what reading a backup found that was just put here. */
  adopt(id: string, scanned: ScannedBackup): Promise<void>
  /** Up to `limit` entries of a backup from the `from`-th on. It is read wholly first. */
  lines(id: string, from: number, limit: number): Promise<Result<string[]>>
  /** The kept files that a backup names. */
  files(id: string): Promise<Result<ListedFile[]>>
  remove(id: string): Promise<void>
}

/** What was found out about a backup, as long as its file looks the same. */
interface Known {
  readonly looks: string
  readonly glance: Result<BackupHeader>
  scanned?: Result<ScannedBackup>
  filesProblem?: Problem | null
}

/** The backups in a folder, which need not be there yet. */
export function createPlace(system: BackupFileSystem, folder: string): Place {
  const known = new Map<string, Known>()
  let unpacked: { readonly at: string; readonly lines: string[] } | null = null

  async function look(id: string): Promise<{ size: number; found: Known }> {
    const path = backupPath(folder, id)
    const { size, mtimeMs, ctimeMs } = await system.stat(path)
    const looks = `${size} ${mtimeMs} ${ctimeMs}`
    const before = known.get(id)
    if (before?.looks === looks) return { size, found: before }
    const found: Known = { looks, glance: await glanceBackup(system, path, id, size) }
    known.set(id, found)
    return { size, found }
  }

  async function scan(id: string, again = false): Promise<Result<ScannedBackup>> {
    const { found } = await look(id)
    if (found.scanned === undefined || again) found.scanned = await scanBackup(system, backupPath(folder, id), id)
    return found.scanned
  }

  return {
    system,
    folder,
    pool: createPool(system, join(folder, 'files')),
    list: async () => listPlace(await namesIn(system, folder), look),
    scan,
    note: (id, problem) => {
      const found = known.get(id)
      if (found !== undefined) found.filesProblem = problem
    },
    adopt: async (id, scanned) => {
      const { found } = await look(id)
      found.scanned = ok(scanned)
    },
    files: (id) => readFileList(system, backupPath(folder, id), id),
    lines: async (id, from, limit) => {
      const scanned = await scan(id)
      if (!scanned.ok) return scanned
      const lines: string[] = []
      for (const { head, at, first } of scanned.value.blocks) {
        const skip = from + lines.length - first
        if (head.kind !== 'journal' || skip < 0 || skip >= head.lines || lines.length >= limit) continue
        const key = `${id} ${at}`
        if (unpacked?.at !== key) unpacked = { at: key, lines: await readBlock(system, backupPath(folder, id), at, head) }
        for (const line of unpacked.lines.slice(skip, skip + limit - lines.length)) lines.push(line)
      }
      return ok(lines)
    },
    remove: async (id) => {
      known.delete(id)
      await system.rm(backupPath(folder, id), { force: true })
    },
  }
}

/** A look at each backup among the files of a folder. One that went meanwhile is none. */
async function listPlace(names: readonly string[], look: (id: string) => Promise<{ size: number; found: Known }>): Promise<{ glances: Glance[]; strange: boolean }> {
  const ids = names.flatMap((name) => fileToBackupId(name) ?? [])
  const glances: Glance[] = []
  for (const id of ids) {
    const looked = await tryBackup(() => look(id).catch((error: unknown) => (codeOf(error) === 'ENOENT' ? null : Promise.reject(error))))
    if (!looked.ok) glances.push({ id, at: backupIdToTime(id) ?? 0, size: 0, header: null, state: 'unread', problem: looked.problem })
    else if (looked.value !== null) glances.push(toGlance(id, looked.value.size, looked.value.found))
  }
  return { glances: glances.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)), strange: names.filter(isBackupFile).length > ids.length }
}

function toGlance(id: string, size: number, { glance, scanned, filesProblem }: Known): Glance {
  const base = { id, at: backupIdToTime(id) ?? 0, size, header: glance.ok ? glance.value : null }
  const failed = [glance, scanned].flatMap((result) => (result === undefined || result.ok ? [] : [result.problem])).at(-1) ?? filesProblem ?? null
  if (failed?.type === 'backup-newer') return { ...base, state: 'unread', problem: failed }
  if (failed !== null) return { ...base, state: 'damaged', problem: failed }
  return { ...base, state: scanned === undefined ? 'unread' : 'whole', problem: null }
}

async function readBlock(system: BackupFileSystem, path: string, at: number, head: BlockHead): Promise<string[]> {
  const file = await system.open(path, 'r')
  try {
    const packed = new Uint8Array(head.packed)
    for (let done = 0; done < packed.length; ) {
      const { bytesRead } = await file.read(packed, done, packed.length - done, at + done)
      if (bytesRead === 0) break
      done += bytesRead
    }
    const lines = await unpackBlock(head, packed)
    return lines ?? orBreakOff(fail('backup-damaged', 'This backup changed on the disk while it was read. Check it again.'))
  } finally {
    await file.close()
  }
}
