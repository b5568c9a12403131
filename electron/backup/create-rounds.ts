import type { BackupReason } from '../contract/contract.ts'

/** Backups from time to time, and a last one. */
export interface Rounds {
  readonly start: () => void
  readonly stop: (limit?: number) => Promise<void>
}

const minute = 60_000
/** The first look comes soon after the start, the next ones every 10 minutes; at the end there are 20 s. */
const [firstLook, nextLook, lastLook] = [minute, 10 * minute, minute / 3]

/** Calls `make` again and again, and once at the end, when it has `limit` ms and all that goes on after it too; then `ending` ends it. */
export function createRounds(make: (reason: BackupReason) => Promise<unknown>, settled: () => Promise<void>, ending: AbortController): Rounds {
  let timer: ReturnType<typeof setTimeout> | null = null
  function wait(time: number): void {
    timer = setTimeout(() => void make('time').finally(() => (timer === null ? null : wait(nextLook))), time)
    timer.unref()
  }
  return {
    start: () => (timer === null && !ending.signal.aborted ? wait(firstLook) : undefined),
    stop: async (limit = lastLook) => {
      if (timer !== null) clearTimeout(timer)
      timer = null
      const stopper = setTimeout(() => ending.abort(), limit)
      const late = new Promise<void>((end) => ending.signal.addEventListener('abort', () => end()))
      await Promise.race([make('quit').then(settled), late])
      clearTimeout(stopper)
      ending.abort()
    },
  }
}
