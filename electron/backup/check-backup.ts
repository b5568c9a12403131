import type { Problem, Result } from '../../decks/result.ts'
import type { ListedFile } from './read-file-list.ts'
import type { Place } from './create-place.ts'
import { tryBackup } from './try-backup.ts'

/** What reading a backup wholly, with all its kept files, found. */
export interface CheckedBackup {
  /** Null when all is whole. */
  readonly problem: Problem | null
  /** True when the backup's own file is whole. */
  readonly isFileWhole: boolean
  /** The kept files that are gone or damaged. */
  readonly bad: readonly string[]
}

/** Reads a backup of a folder wholly, with every kept file that it names, and notes what was found. */
export async function checkBackup(place: Place, id: string): Promise<CheckedBackup> {
  const scanned = await flat(() => place.scan(id, true))
  const files = scanned.ok ? await flat(() => place.files(id)) : scanned
  if (!files.ok) {
    place.note(id, files.problem)
    return { problem: files.problem, isFileWhole: false, bad: [] }
  }
  const bad = await findBadFiles(place, files.value)
  const problem = bad.length === 0 ? null : tellBad(bad.length, files.value.length)
  place.note(id, problem)
  return { problem, isFileWhole: true, bad }
}

/** Those of these files that the pool does not have whole. */
async function findBadFiles(place: Place, files: readonly ListedFile[]): Promise<string[]> {
  const bad: string[] = []
  for (const { hash } of files) {
    const whole = await tryBackup(() => place.pool.isWhole(hash))
    if (!whole.ok || !whole.value) bad.push(hash)
  }
  return bad
}

function tellBad(bad: number, all: number): Problem {
  return { type: 'backup-damaged', detail: `${bad === 1 ? 'One' : bad} of the ${all} files of this backup ${bad === 1 ? 'is' : 'are'} damaged or gone. Its journal is whole.`, where: 'its files' }
}

async function flat<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  const done = await tryBackup(work)
  return done.ok ? done.value : done
}
