import { isSameSum, type JournalSum } from '../../decks/journal/journal-sum.ts'
import { ok, type Problem, type Result } from '../../decks/result.ts'
import type { BackupReason } from '../contract/contract.ts'
import type { BackupHeader } from './backup-header.ts'
import type { FileSource } from './create-pool.ts'
import type { Place } from './create-place.ts'
import { listPool, removeLeftovers } from './list-pool.ts'
import { makeBackup, type BackupRequest } from './make-backup.ts'
import type { BackedUpJournal } from './read-journal-pages.ts'
import { orBreakOff, tryBackup } from './try-backup.ts'

/** What the maker works with. `others`: more places that may have kept files; `thin` clears up when one was made. */
export interface MakerParts {
  readonly own: Place
  readonly journal: BackedUpJournal
  readonly kept: FileSource
  readonly others: () => Promise<readonly FileSource[]>
  readonly thin: () => Promise<void>
  readonly app: string
  readonly now: () => number
  readonly chance: () => string
  readonly signal: AbortSignal
}

type Made = Result<{ made: string | null }>

/** Makes backups, one at a time. */
export interface Maker {
  /** Answers when the backup is whole on the disk. Who asks while one of the same entries is being made is given that one. */
  make(reason: BackupReason): Promise<Made>
  /** Clears up without making one, when nothing else is being done. */
  thin(): Promise<void>
  /** When nothing is being done. */
  settled(): Promise<void>
  /** Why the last one could not be made, or lacks something, or what was in the way of clearing up. */
  problem(): Problem | null
}

interface Running {
  sum: JournalSum | null
  answer: Promise<Made>
  done: Promise<unknown>
}

export function createMaker(parts: MakerParts): Maker {
  let running: Running | null = null
  let problem: Problem | null = null
  let isClean = false

  async function makeOnce(reason: BackupReason, self: { sum: JournalSum | null }): Promise<{ made: string | null }> {
    const { own, journal, kept, others, app, now, chance, signal } = parts
    if (!isClean) await removeLeftovers(own.system, own.folder, Number.POSITIVE_INFINITY)
    isClean = true
    const { count, digest, device } = orBreakOff(await journal['journal.open']({}))
    const sum = { count, digest }
    self.sum = sum
    if (count === 0 || (await hasBackup(own, kept, sum, reason))) {
      if (problem?.type !== 'backup-lacks-files') problem = null
      return { made: null }
    }
    const { id, lost } = await makeWithRoom({ place: own, journal, kept, others: await others(), sum, device, app, now: now(), chance: chance(), reason, signal }, thin)
    problem = lost === 0 ? null : tellLost(lost)
    return { made: id }
  }

  function begin(reason: BackupReason): Running {
    const self: Running = { sum: null, answer: Promise.resolve(ok({ made: null })), done: Promise.resolve() }
    self.answer = tryTwice(() => tryBackup(() => makeOnce(reason, self)))
    self.done = (async () => {
      const made = await self.answer
      if (!made.ok) problem = made.problem
      else if (made.value.made !== null) await thin()
      running = null
    })()
    return self
  }

  async function thin(): Promise<void> {
    const thinned = await tryBackup(parts.thin)
    if (!thinned.ok) problem ??= thinned.problem
  }

  async function settled(): Promise<void> {
    for (let other = running; other !== null; other = running) await other.done
  }

  return {
    make: async (reason) => {
      for (let other = running; other !== null; other = running) {
        const { sum, answer, done } = other
        // Its moment has not come yet, so that it will hold all that is there now.
        if (sum === null) return answer
        const now = await parts.journal['journal.open']({})
        if (now.ok && isSameSum(sum, now.value)) return answer
        await done
      }
      running = begin(reason)
      return running.answer
    },
    thin: async () => {
      await settled()
      const done = thin().then(() => (running = null))
      // Who asks for a backup meanwhile waits for it: a sum that no journal has.
      running = { sum: { count: -1, digest: -1 }, answer: Promise.resolve(ok({ made: null })), done }
      await done
    },
    settled,
    problem: () => problem,
  }
}

/** The journal may be packed while it is read, so that its entries stand elsewhere: then it is read once more. */
async function tryTwice(work: () => Promise<Made>): Promise<Made> {
  const made = await work()
  return made.ok || made.problem.type !== 'journal-changed' ? made : work()
}

/**
 * True when a whole backup of exactly these entries is there: the journal only grows, so that nothing has changed since. A
 * file may be kept that no entry names; when something is about to be removed or changed, it must be in the backup as well.
 */
async function hasBackup(own: Place, kept: FileSource, sum: JournalSum, reason: BackupReason): Promise<boolean> {
  const { glances } = await own.list()
  for (const { id, header, state } of glances) {
    if (header === null || state === 'damaged' || !isSameSum(sum, { count: header.entries, digest: header.digest })) continue
    const scanned = await own.scan(id)
    if (!scanned.ok) continue
    // One that lacks files is tried again when it matters, not every few minutes.
    if (reason === 'time' || reason === 'quit') return true
    const files = await own.files(id)
    if (header.lost > 0 || !files.ok) continue
    const [there, wanted] = [await own.pool.list(), await listPool(kept.system, kept.folder, new Map())]
    for (const { hash } of files.value) wanted.delete(hash)
    if (wanted.size === 0 && files.value.every(({ hash, bytes }) => there.get(hash) === bytes)) return true
  }
  return false
}

/** What is too old to be kept goes when a backup was made; where there is no room for it, it goes before, and only then that is said. */
async function makeWithRoom(request: BackupRequest, thin: () => Promise<void>): Promise<BackupHeader> {
  const made = await tryBackup(() => makeBackup(request))
  if (made.ok || made.problem.type !== 'backup-no-room') return orBreakOff(made)
  await thin()
  return makeBackup(request)
}

function tellLost(lost: number): Problem {
  const files = lost === 1 ? 'One file' : `${lost} files`
  return { type: 'backup-lacks-files', detail: `${files} of your decks could not be read, so the last backup was made without ${lost === 1 ? 'it' : 'them'}. Check your data in Settings.` }
}
