import type { Problem } from '../../decks/result.ts'
import { copyBackup } from './copy-backup.ts'
import type { FileSource } from './create-pool.ts'
import type { Glance, Place } from './create-place.ts'
import { checkStop, tryBackup } from './try-backup.ts'

/**
 * Copies the backups of a folder that another lacks or holds damaged, the latest first, and mends damaged ones of the first
 * from the other. Answers why some could not be copied, or null. Throws what the file system throws when a folder cannot be listed.
 */
export async function mirrorBackups(own: Place, second: Place, kept: FileSource, signal?: AbortSignal): Promise<Problem | null> {
  const [from, to] = [(await own.list()).glances, (await second.list()).glances]
  const copies = [...needed(from, to).map((id) => [own, second, id] as const), ...needed(to, from, true).map((id) => [second, own, id] as const)]
  let problem: Problem | null = null
  for (const [source, target, id] of copies) {
    const copied = await tryBackup(async () => (checkStop(signal), copyBackup(source, target, id, [kept], signal)))
    // One that went meanwhile, because it was too old, is no problem.
    if (copied.ok || !(await source.list()).glances.some((glance) => glance.id === id)) continue
    problem ??= copied.problem
    // A full or absent disk does not get better with the next one; a damaged backup is no reason to leave the others.
    if (copied.problem.type !== 'backup-damaged') return problem
  }
  return problem
}

/** What one folder has sound and the other damaged, or, unless `mend`, not at all. */
function needed(from: readonly Glance[], to: readonly Glance[], mend = false): string[] {
  const states = new Map(to.map(({ id, state }) => [id, state]))
  return from.filter(({ id, state, problem }) => state !== 'damaged' && problem === null && (states.get(id) === 'damaged' || (!mend && !states.has(id)))).map(({ id }) => id)
}
