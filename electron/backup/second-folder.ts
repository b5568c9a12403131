import { basename, isAbsolute, join, parse, relative, sep } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Problem, type Result } from '../../decks/result.ts'
import { makeFolder, writeFileWhole } from '../calls/journal-write.ts'
import type { BackupFileSystem } from './backup-file-system.ts'
import { isBackupFile } from './backup-id.ts'
import { createPlace, type Place } from './create-place.ts'
import { tryBackup } from './try-backup.ts'

const remembered = z.strictObject({ version: z.literal(1), folder: z.string().min(1).max(4000), name: z.string().min(1).max(300) })
/** Stands in the second folder: a stick that is away leaves its place empty, and nothing may be written there then. */
const markName = 'lectern-backups.txt'
const mark = 'Lectern keeps copies of its backups here. Leave the files as they are; Lectern removes those that are too old.\n'

/** The reader's second folder for backups. */
export interface SecondFolder {
  /** Null when there is none. `problem`: why it cannot be used now. */
  look(): Promise<{ readonly name: string; readonly place: Place; readonly problem: Problem | null } | null>
  choose(folder: string): Promise<Result<{ name: string }>>
  forget(): Promise<Result<null>>
}

/** Remembers the second folder in `own`, the folder of the backups. It may be nowhere within `data`. `system` reaches the second one, `local` the own one. */
export function createSecondFolder(local: BackupFileSystem, system: BackupFileSystem, own: string, data: string): SecondFolder {
  const path = join(own, 'second.json')
  let place: Place | null = null
  return {
    look: async () => {
      const found = await readRemembered(local, path)
      if (found === null) return null
      if (place?.folder !== found.folder) place = createPlace(system, found.folder)
      const there = await tryBackup(() => system.readFile(join(found.folder, markName)))
      return { name: found.name, place, problem: there.ok ? null : tellAway(there.problem, found.name) }
    },
    choose: async (folder) => {
      const chosen = await findRefusal(system, folder, data)
      if (!chosen.ok) return chosen
      const within = await placeWithin(system, chosen.value)
      return within.ok ? remember(local, system, path, within.value, basename(chosen.value)) : within
    },
    forget: async () => {
      place = null
      return tryBackup(async () => (await local.rm(path, { force: true }), null))
    },
  }
}

async function readRemembered(local: BackupFileSystem, path: string): Promise<z.infer<typeof remembered> | null> {
  try {
    const found = remembered.safeParse(JSON.parse(new TextDecoder().decode(await local.readFile(path))))
    return found.success && isAbsolute(found.data.folder) ? found.data : null
  } catch {
    // Not there, or damaged: then there is none, and the reader chooses it again.
    return null
  }
}

/** The folder's real path, or why it cannot be a second place for backups. */
async function findRefusal(system: BackupFileSystem, folder: string, data: string): Promise<Result<string>> {
  const paths = await tryBackup(async () => [await system.realpath(folder), await system.realpath(data)] as const)
  if (!paths.ok) return fail('second-away', 'This folder cannot be opened. Choose another one.')
  const [real, ours] = paths.value
  if (!isAbsolute(real) || (parse(real).root === real && parse(ours).root === real)) return fail('second-root', 'This is the whole disk. Choose a folder on it, or better on another one.')
  const way = relative(ours, real)
  if (way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))) return fail('second-inside', 'This folder is inside the one with Lectern’s data, and would be lost together with it. Choose a folder elsewhere, best on another disk.')
  return ok(real)
}

/** Backups go into a folder of their own, unless the chosen one is such a folder. */
async function placeWithin(system: BackupFileSystem, chosen: string): Promise<Result<string>> {
  return tryBackup(async () => {
    const names = await system.readdir(chosen)
    return names.includes(markName) || names.some(isBackupFile) ? chosen : join(chosen, 'Lectern backups')
  })
}

async function remember(local: BackupFileSystem, system: BackupFileSystem, path: string, folder: string, name: string): Promise<Result<{ name: string }>> {
  return tryBackup(async () => {
    await makeFolder(system, folder)
    await writeFileWhole(system, join(folder, markName), new TextEncoder().encode(mark))
    await makeFolder(local, join(path, '..'))
    await writeFileWhole(local, path, new TextEncoder().encode(JSON.stringify({ version: 1, folder, name: name.slice(0, 300) })))
    return { name: name.slice(0, 300) }
  })
}

function tellAway(problem: Problem, name: string): Problem {
  if (problem.type === 'no-access' || problem.type === 'too-slow') return problem
  return { type: 'second-away', detail: `The second folder “${name}” is not there now. Your backups are made in the first one all the same; the missing ones are copied when it is back.` }
}
