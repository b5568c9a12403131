import type { Problem, Result } from '../../decks/result.ts'
import { tryDisk } from '../calls/journal-try.ts'
import { codeOf } from '../code-of.ts'

/** A problem on its way out of work that has to be broken off. */
class BrokenOff extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

/** Breaks off what is being done; `tryBackup` makes a result of it. */
export function breakOff(problem: Problem): never {
  throw new BrokenOff(problem)
}

/** The value, or the end of what is being done. */
export function orBreakOff<T>(result: Result<T>): T {
  return result.ok ? result.value : breakOff(result.problem)
}

/** Ends what is being done when Lectern is quitting and has waited long enough. */
export function checkStop(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) breakOff({ type: 'backup-stopped', detail: 'Lectern was closed before the backup was finished. It is made at the next start.' })
}

/** Does something, and turns what the system throws, and what was broken off, into a problem in plain words. */
export async function tryBackup<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof BrokenOff) return { ok: false, problem: error.problem }
    if (codeOf(error) === 'ETIMEDOUT') return { ok: false, problem: { type: 'too-slow', detail: 'The folder did not answer in time. Look whether its disk or network is there.' } }
    return tryDisk(() => Promise.reject(error))
  }
}
