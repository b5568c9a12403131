// Reads hostile files in a process of its own, which the attack ends when it takes too long. What it is asked for is a
// format and a seed; it makes the file itself and tells what became of it, with the time that the processor worked on it.
import { readFileSync, writeFileSync } from 'node:fs'
import { startChance } from './chance.ts'
import { hostilePackages, randomPackage } from './hostile-packages.ts'
import { mutate } from './mutate.ts'
import { ownFiles, type OwnFile } from './own-files.ts'
import { readHostile, type ComingFile } from './read-hostile.ts'

/** A changed file to be made and read, a hostile package by its number, or a file as it is. */
export type ReadingTask = { readonly format: string; readonly seed: number } | { readonly bomb: number } | { readonly file: ComingFile }

/**
 * What became of a file: `wrong` names what must not be. `ms` is the work of the processor; `peak` the most memory until now
 * and `growth` what this file added to it, in bytes.
 */
export interface Reading {
  readonly wrong: string | null
  readonly outcome: string
  readonly ms: number
  readonly peak: number
  readonly growth: number
  /** Whether something came of it. */
  readonly opened: boolean
  /** Of a hostile package: what it is, and whether it may be opened. */
  readonly what?: string
  readonly mayOpen?: boolean
}

/** What the process says: that it is ready, or what became of a file. */
export type ReadingTold =
  | { readonly told: 'ready' }
  | { readonly told: 'read'; readonly reading: Reading }

let files: Promise<readonly OwnFile[]> | null = null

/** The file of a seed: one of the format's own files, changed. */
export async function makeHostile(format: string, seed: number): Promise<ComingFile> {
  files ??= ownFiles()
  const own = (await files).filter((file) => file.format === format)
  const chance = startChance(seed)
  const { name, bytes, reader } = chance.pick(own)
  return { name, bytes: mutate(bytes, chance), reader }
}

/** The most memory since it was last forgotten, and what there is now, in bytes; Linux says so. */
function memory(): { readonly peak: number; readonly now: number } {
  try {
    const status = readFileSync('/proc/self/status', 'utf8')
    const read = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) * 1024
    return { peak: read('VmHWM'), now: read('VmRSS') }
  } catch {
    return { peak: process.resourceUsage().maxRSS * 1024, now: process.memoryUsage.rss() }
  }
}

/** Lets the system count the most memory from now on (5: proc(5), clear_refs), where it can. */
function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {
    // Then all that was ever there is counted.
  }
}

function tell(told: ReadingTold): void {
  process.send?.(told)
}

async function make(task: ReadingTask): Promise<{ readonly file: ComingFile; readonly what?: string; readonly mayOpen?: boolean }> {
  if ('file' in task) return task
  if ('format' in task) return { file: await makeHostile(task.format, task.seed) }
  return (await (await hostilePackages())[task.bomb]?.()) ?? randomPackage(task.bomb)
}

async function run(task: ReadingTask): Promise<void> {
  const made = await make(task).catch((error: unknown) => String(error))
  if (typeof made === 'string') return tell({ told: 'read', reading: { wrong: `it could not be made: ${made}`, outcome: 'none', ms: 0, peak: 0, growth: 0, opened: false } })
  const { file, ...told } = made
  // Cleaning up takes longer than reading most files; only of hostile packages is it asked what each adds.
  if ('bomb' in task) globalThis.gc?.()
  forgetPeak()
  const [before, { now }] = [process.cpuUsage(), memory()]
  let read: Pick<Reading, 'wrong' | 'outcome' | 'opened'>
  try {
    read = await readHostile(file)
  } catch (error) {
    read = { wrong: `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`.slice(0, 1500), outcome: 'threw', opened: false }
  }
  const { user, system } = process.cpuUsage(before)
  const { peak } = memory()
  tell({ told: 'read', reading: { ...read, ...told, ms: (user + system) / 1000, peak, growth: peak - now } })
}

if (process.send !== undefined) {
  // The reader of PDFs leaves promises of its own unheard when a file is damaged. In the app, where it is in a worker, that
  // ends nothing; Node would end the process.
  process.on('unhandledRejection', () => undefined)
  process.on('message', (task: ReadingTask) => void run(task))
  tell({ told: 'ready' })
}
