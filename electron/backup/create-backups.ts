import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Problem, Result } from '../../decks/result.ts'
import type { Backup, BackupReason } from '../contract/contract.ts'
import { createBackupLimit, type BackupLimit } from './backup-limit.ts'
import { nodeBackupFileSystem, type BackupFileSystem } from './backup-file-system.ts'
import { createMaker } from './create-maker.ts'
import { createMirror } from './create-mirror.ts'
import { createPlace, type Place } from './create-place.ts'
import { createRounds, type Rounds } from './create-rounds.ts'
import { createShelf, type Shelf } from './create-shelf.ts'
import { listBackups } from './list-backups.ts'
import { createPatientFileSystem } from './patient-file-system.ts'
import type { BackedUpJournal } from './read-journal-pages.ts'
import { createSecondFolder, type SecondFolder } from './second-folder.ts'
import { thinBackups } from './thin-backups.ts'
import { orBreakOff, tryBackup } from './try-backup.ts'

/** What backups need of the shell; what is left out is what the app uses. */
export interface BackupParts {
  /** The folder with all of Lectern's data; backups go into `backups/` in it. */
  readonly data: string
  /** The folder where the journal keeps its files, by hash. */
  readonly kept: string
  readonly journal: BackedUpJournal
  /** The version of Lectern. */
  readonly app: string
  /** Called when a backup was made, could not be made, or was copied. */
  readonly changed: () => void
  readonly now?: () => number
  readonly system?: BackupFileSystem
  /** How long a call to the second folder may take, in ms. */
  readonly patience?: number
}

/** All that there are, as `backup.list` tells it. */
export interface ToldBackups {
  readonly backups: Backup[]
  readonly bytes: number
  readonly limit: number
  readonly second: { readonly name: string; readonly problem: Problem | null } | null
  readonly problem: Problem | null
}

/** All backups. `start` makes one from time to time when something has changed; `stop` a last one, for which it waits 20 s at most, and then no more. */
export interface Backups extends Shelf, Rounds {
  /** Makes one now; null when nothing has changed since the last whole one. It is copied to the second folder afterwards. */
  make(reason: BackupReason): Promise<Result<{ made: string | null }>>
  /** When clearing up and copying are over. */
  settled(): Promise<void>
  list(): Promise<Result<ToldBackups>>
  chooseFolder(folder: string): Promise<Result<{ name: string }>>
  forgetFolder(): Promise<Result<null>>
  setLimit(bytes: number): Promise<Result<null>>
}

/** How long a call to the second folder may take, in ms. */
const usualPatience = 5000

/** The backups of a data folder: see [Note: backups]. Nothing here throws; problems are told by `list`. */
export function createBackups({ data, kept: keptFolder, journal, app, changed, now = Date.now, system = nodeBackupFileSystem, patience = usualPatience }: BackupParts): Backups {
  const folder = join(data, 'backups')
  const [own, limit] = [createPlace(system, folder), createBackupLimit(system, folder)]
  const second = createSecondFolder(system, createPatientFileSystem(system, patience), folder, data)
  const kept = { system, folder: keptFolder }
  const ending = new AbortController()
  const { signal } = ending

  async function places(): Promise<readonly Place[]> {
    const found = await second.look()
    return found === null || found.problem !== null ? [own] : [own, found.place]
  }
  const others = async (): Promise<Place['pool'][]> => (await places()).slice(1).map(({ pool }) => pool)
  const thin = async (): Promise<void> => void (await thinBackups(own, { now: now(), limit: await limit.read(), isOurs: () => true, isShared: false }))
  const device = async (): Promise<string> => orBreakOff(await journal['journal.open']({})).device
  const maker = createMaker({ own, journal, kept, others, thin, app, now, chance: () => randomBytes(4).toString('hex'), signal })
  const mirror = createMirror({ own, second, kept, device, limit: () => limit.read(), now, changed, signal })

  async function make(reason: BackupReason): Promise<Result<{ made: string | null }>> {
    const made = await maker.make(reason)
    if (!made.ok || made.value.made !== null) changed()
    mirror.start()
    return made
  }
  /** In quiet times one more of those that were not read since the start is read, so that damage is found before it is needed. */
  async function makeInTime(reason: BackupReason): Promise<void> {
    await make(reason)
    if (reason !== 'time') return
    await settled()
    await tryBackup(() => readNext(own))
  }
  async function settled(): Promise<void> {
    await maker.settled()
    await mirror.settled()
  }

  return {
    ...createShelf(places, kept),
    ...createRounds(makeInTime, settled, ending),
    make,
    settled,
    list: () => tryBackup(() => tellAll(own, second, limit, { made: maker.problem(), copied: mirror.problem() })),
    chooseFolder: async (chosen) => {
      const name = await second.choose(chosen)
      if (name.ok) mirror.start()
      return name
    },
    forgetFolder: () => second.forget(),
    setLimit: async (bytes) => {
      const written = await limit.write(bytes)
      if (written.ok) await maker.thin()
      return written
    },
  }
}

async function tellAll(own: Place, second: SecondFolder, limit: BackupLimit, problems: { readonly made: Problem | null; readonly copied: Problem | null }): Promise<ToldBackups> {
  const [mine, found] = [await own.list(), await second.look()]
  const theirs = found === null || found.problem !== null ? null : await tryBackup(() => found.place.list())
  const pooled = await own.pool.list()
  const bytes = [...mine.glances.map(({ size }) => size), ...pooled.values()].reduce((all, size) => all + size, 0)
  const problem = found?.problem ?? (theirs?.ok === false ? theirs.problem : problems.copied)
  const backups = listBackups(mine.glances, theirs?.ok === true ? theirs.value.glances : [])
  return { backups, bytes, limit: await limit.read(), second: found === null ? null : { name: found.name, problem }, problem: problems.made }
}

/** Reads the latest backup that was not read yet. */
async function readNext(place: Place): Promise<void> {
  const next = (await place.list()).glances.find(({ state, problem }) => state === 'unread' && problem === null)
  if (next !== undefined) await place.scan(next.id)
}
