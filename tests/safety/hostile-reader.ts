import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Reading, ReadingTask, ReadingTold } from './reader-process.ts'

/** Reads files in a process of its own. */
export interface HostileReader {
  readonly read: (task: ReadingTask) => Promise<Reading>
  readonly close: () => void
}

/** The work that one file may cause unless told otherwise, in ms, and the time that may pass on a machine that has much else to do. */
const usualWork = 10_000
const mostTime = 180_000
/** Heap and memory in all, as the readers' worker in the app has them. */
const heap = 320

/** No files are written, no programs and no threads are started: Node itself refuses it. Addons are pictures' for PDFs. */
const confined = ['--permission', '--allow-fs-read=*', '--allow-fs-write=/proc/self/clear_refs', '--allow-addons', '--disable-warning=SecurityWarning']

/** Starts a reader. Its process is started anew after it crashed or was ended. */
export function startReader({ mayWrite = true, mostWork = usualWork }: { readonly mayWrite?: boolean; readonly mostWork?: number } = {}): HostileReader {
  let child: Promise<ChildProcess> | null = null
  const end = (): void => {
    void child?.then((process) => process.kill('SIGKILL'))
    child = null
  }
  return {
    close: end,
    read: async (task) => {
      child ??= start(mayWrite)
      const read = await ask(await child, task, mostWork)
      if (read.outcome === 'ended') end()
      return read
    },
  }
}

function start(mayWrite: boolean): Promise<ChildProcess> {
  return new Promise((done, failed) => {
    const child = fork(`${import.meta.dirname}/reader-process.ts`, { execArgv: [`--max-old-space-size=${heap}`, '--expose-gc', '--disable-warning=ExperimentalWarning', ...(mayWrite ? [] : confined)], serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    const said = listen(child)
    child.once('message', () => done(child))
    child.once('exit', () => failed(new Error(`The reader could not start: ${said()}`)))
  })
}

/** What a process writes to its errors, the last of it. */
function listen(child: ChildProcess): () => string {
  let said = lastWords.get(child) ?? ''
  child.stderr?.on('data', (words: Buffer) => {
    said = (said + words.toString()).slice(-1500)
    lastWords.set(child, said)
  })
  return () => said
}

const lastWords = new WeakMap<ChildProcess, string>()

function ask(child: ChildProcess, task: ReadingTask, mostWork: number): Promise<Reading> {
  return new Promise((done) => {
    const startedAt = Date.now()
    const before = workOf(child.pid)
    const finish = (reading: Reading): void => {
      clearInterval(watch)
      child.removeAllListeners('message').removeAllListeners('exit')
      done(reading)
    }
    const ended = (why: string): void => finish({ wrong: why, outcome: 'ended', ms: mostWork, peak: 0, growth: 0, opened: false })
    const watch = setInterval(() => {
      if (workOf(child.pid) - before > mostWork) ended(`it did not end after ${mostWork / 1000} s of work`)
      else if (Date.now() - startedAt > mostTime) ended('it did not end in three minutes')
    }, 500)
    child.removeAllListeners('exit')
    child.on('message', (told: ReadingTold) => {
      if (told.told === 'read') finish(told.reading)
    })
    child.once('exit', (code, signal) => ended(`the reader crashed (${signal ?? code}) ${lastWords.get(child) ?? ''}`))
    child.send(task)
  })
}

/** The work that a process has done, in ms, where the system tells: user and system time are fields 14 and 15 of its line, in hundredths. */
function workOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return 0
  }
}
