import type { Problem } from '../../decks/result.ts'
import type { FileSource } from './create-pool.ts'
import type { Glance, Place } from './create-place.ts'
import { removeLeftovers } from './list-pool.ts'
import { mirrorBackups } from './mirror-backups.ts'
import type { SecondFolder } from './second-folder.ts'
import { thinBackups } from './thin-backups.ts'
import { tryBackup } from './try-backup.ts'

/** What the mirror works with. */
export interface MirrorParts {
  readonly own: Place
  readonly second: SecondFolder
  readonly kept: FileSource
  readonly device: () => Promise<string>
  readonly limit: () => Promise<number>
  readonly now: () => number
  readonly changed: () => void
  readonly signal: AbortSignal
}

/** Keeps the second folder as the first one is, behind what else goes on. */
export interface Mirror {
  /** Copies what is missing, and then once more when it was asked again meanwhile. */
  start(): void
  settled(): Promise<void>
  /** Why the last copying did not succeed, or null. */
  problem(): Problem | null
}

/** What broke off writes of another computer would leave is not touched for so long, in ms. */
const restingTime = 86_400_000

export function createMirror(parts: MirrorParts): Mirror {
  let going: Promise<void> | null = null
  let again = false
  let problem: Problem | null = null

  async function goOn(): Promise<void> {
    do {
      again = false
      const done = await tryBackup(() => mirrorOnce(parts))
      problem = done.ok ? done.value : done.problem
    } while (again && !parts.signal.aborted)
    going = null
    parts.changed()
  }

  return {
    start: () => {
      again = true
      going ??= goOn()
    },
    settled: async () => {
      for (let work = going; work !== null; work = going) await work
    },
    problem: () => problem,
  }
}

async function mirrorOnce({ own, second, kept, device, limit, now, signal }: MirrorParts): Promise<Problem | null> {
  const found = await second.look()
  if (found === null || found.problem !== null) return null
  const { place } = found
  await removeLeftovers(place.system, place.folder, now() - restingTime)
  const mirror = (): Promise<Problem | null> => mirrorBackups(own, place, kept, signal)
  const problem = await mirror()
  const ours = new Set((await own.list()).glances.map(({ id }) => id))
  const name = await device()
  const isOurs = (glance: Glance): boolean => ours.has(glance.id) || glance.header?.device === name
  await thinBackups(place, { now: now(), limit: await limit(), isOurs, isShared: true })
  // What went may be the room that was lacking.
  return problem?.type === 'backup-no-room' ? mirror() : problem
}
