import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** How much slower the machine is than a calm one with a usual disk: 1 when it is as fast, or faster. */
export interface MachinePace {
  readonly factor: number
  /** The slowest but one percent of what was measured, in ms: a line appended and flushed; some work of the processor. */
  readonly disk: number
  readonly processor: number
}

/** What these two take on a calm machine with a usual disk, in ms. */
const usual = { disk: 5, processor: 4 } as const

/** The time that all but this share of some times stay below, in ms. */
export function atShare(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/**
 * Measures how slow the machine is while something else is measured: again and again a line is appended to a file in that
 * folder and flushed, and the processor has some work, without any of Lectern's code. `stop` gives what was found.
 */
export async function watchMachine(folder: string): Promise<{ readonly stop: () => Promise<MachinePace> }> {
  const own = mkdtempSync(join(folder, 'pace-'))
  const file = await open(join(own, 'lines'), 'a')
  const [disk, processor]: [number[], number[]] = [[], []]
  const over = new AbortController()
  const line = Buffer.alloc(200, 'x')
  async function measure(): Promise<void> {
    for (; !over.signal.aborted; await wait(25)) {
      const began = performance.now()
      await file.write(line)
      await file.datasync()
      const flushed = performance.now()
      doSomeWork()
      disk.push(flushed - began)
      processor.push(performance.now() - flushed)
    }
  }
  doSomeWork()
  const measured = measure()
  return {
    stop: async () => {
      over.abort()
      await measured
      await file.close()
      rmSync(own, { recursive: true, force: true })
      const found = { disk: atShare(disk, 0.99), processor: atShare(processor, 0.99) }
      return { factor: Math.max(1, found.disk / usual.disk, found.processor / usual.processor), ...found }
    },
  }
}

/** Counts for about two ms. */
function doSomeWork(): number {
  let sum = 0
  for (let at = 0; at < 2_000_000; at += 1) sum = (Math.imul(sum, 31) + at) >>> 0
  return sum
}
