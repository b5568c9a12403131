// Reads hostile files in a process of its own, which the attack ends when it takes too long. What it is asked for is a
// format and a seed; it makes the file itself and tells what became of it, with the time that the processor worked on it.
import { readFileSync } from 'node:fs'
import { startChance } from './chance.ts'
import { mutate } from './mutate.ts'
import { ownFiles, type OwnFile } from './own-files.ts'
import { readHostile, type ComingFile } from './read-hostile.ts'

/** A changed file to be made and read, or a file as it is. */
export type ReadingTask = { readonly format: string; readonly seed: number } | { readonly file: ComingFile }

/** What the process says: that it is ready, or what became of a file. */
export type ReadingTold =
  | { readonly told: 'ready' }
  | { readonly told: 'read'; readonly wrong: string | null; readonly outcome: string; readonly ms: number; readonly peak: number }

let files: Promise<readonly OwnFile[]> | null = null

/** The file of a seed: one of the format's own files, changed. */
export async function makeHostile(format: string, seed: number): Promise<ComingFile> {
  files ??= ownFiles()
  const own = (await files).filter((file) => file.format === format)
  const chance = startChance(seed)
  const { name, bytes, reader } = chance.pick(own)
  return { name, bytes: mutate(bytes, chance), reader }
}

/** The most memory this process has had since it started, in bytes; Linux says so. */
function peakMemory(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}

function tell(told: ReadingTold): void {
  process.send?.(told)
}

async function run(task: ReadingTask): Promise<void> {
  const file = 'file' in task ? task.file : await makeHostile(task.format, task.seed)
  const before = process.cpuUsage()
  let read: { wrong: string | null; outcome: string }
  try {
    read = await readHostile(file)
  } catch (error) {
    read = { wrong: `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`.slice(0, 1500), outcome: 'threw' }
  }
  const { user, system } = process.cpuUsage(before)
  tell({ told: 'read', ...read, ms: (user + system) / 1000, peak: peakMemory() })
}

if (process.send !== undefined) {
  // The reader of PDFs leaves promises of its own unheard when a file is damaged. In the app, where it is in a worker, that
  // ends nothing; Node would end the process.
  process.on('unhandledRejection', () => undefined)
  process.on('message', (task: ReadingTask) => void run(task))
  tell({ told: 'ready' })
}
