import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type * as Electron from 'electron'
import { findElectron } from '../../scripts/find-electron.ts'
import { reasonForNoSandbox } from '../../scripts/sandbox-switch.ts'
import { makeNodeShell, nothingPromised, readBack } from './desk.ts'
import { holdingFileSystem } from './holding-file-system.ts'

/** What the main process said is kept: ids of entries, hashes of files, and backups. `refused`: entries that it said are not. */
export interface Acknowledged {
  readonly entries: Set<string>
  readonly files: Set<string>
  readonly backups: Set<string>
  readonly refused: Set<string>
}

/**
 * The real app, running. Playwright is not between us: it holds a page that comes back after its process was killed, and
 * takes its time. `main-hook.cjs` does what is asked.
 */
export interface RunningLectern {
  readonly process: ChildProcess
  /** Runs a function in the main process; it sees nothing of the file it stands in. */
  readonly inMain: <T, A>(work: (electron: typeof Electron, input: A) => T | Promise<T>, input: A) => Promise<T>
  /** Runs a function in the page, whatever process that is now. */
  readonly inPage: <T, A>(work: (input: A) => T | Promise<T>, input: A) => Promise<T>
  readonly acknowledged: Acknowledged
  /** Waits until the page shows the collection. */
  readonly untilOpen: (patience?: number) => Promise<void>
  /** All that the page shows, as text. */
  readonly read: () => Promise<string>
  readonly killRenderer: () => Promise<void>
  readonly killMain: () => Promise<void>
  readonly killGroup: () => Promise<void>
  /** Closes it as a reader would. */
  readonly close: () => Promise<void>
  /** Its exit, for whoever waits for it. */
  readonly gone: Promise<void>
  /** What it printed beside what it told us. */
  readonly printed: () => string
}

/** How to start it. `files` are what its open dialogs answer, one after the other. */
export interface StartOptions {
  readonly dataDir: string
  readonly files?: readonly string[]
  readonly acknowledged?: Acknowledged
  readonly env?: Readonly<Record<string, string>>
}

const appFolder = resolve(import.meta.dirname, '../..')

/** Nothing acknowledged yet. */
export function nothingAcknowledged(): Acknowledged {
  return { entries: new Set(), files: new Set(), backups: new Set(), refused: new Set() }
}

/** Starts the built app; answers when its main process does. */
export async function startLectern({ dataDir, files = [], acknowledged = nothingAcknowledged(), env = {} }: StartOptions): Promise<RunningLectern> {
  const electron = await findElectron()
  if (electron === null) throw new Error('No Electron can be had here.')
  const noSandbox = reasonForNoSandbox(electron.dist) === null ? [] : ['--no-sandbox']
  const main = spawn(electron.executable, ['-r', join(import.meta.dirname, 'main-hook.cjs'), ...noSandbox, '--disable-gpu', appFolder], { cwd: appFolder, detached: true, stdio: ['pipe', 'pipe', 'pipe'], env: { ...plainEnv(), ...env, LECTERN_DATA_DIR: dataDir } })
  living.add(main)
  const waiting = new Map<number, { done: (value: never) => void; failed: (error: Error) => void }>()
  const printed = listen(main, acknowledged, waiting)
  const gone = new Promise<void>((done) => {
    main.once('exit', () => {
      living.delete(main)
      for (const { failed } of waiting.values()) failed(new Error('the app has ended'))
      setTimeout(done, 30)
    })
  })
  let number = 0
  const inMain: RunningLectern['inMain'] = (work, input) =>
    new Promise((done, failed) => {
      number += 1
      waiting.set(number, { done, failed })
      main.stdin?.write(`${JSON.stringify({ number, work: work.toString(), input })}\n`)
    })
  main.stdin?.on('error', () => null)
  const inPage: RunningLectern['inPage'] = (work, input) =>
    inMain(async ({ webContents }, code) => webContents.getAllWebContents()[0]?.executeJavaScript(code), `(${work.toString()})(${JSON.stringify(input) ?? 'undefined'})`)
  await inMain(async ({ app, dialog }, chosen) => {
    let next = 0
    dialog.showOpenDialog = () => Promise.resolve({ canceled: chosen.length === 0, filePaths: chosen.slice(next, ++next) })
    await app.whenReady()
  }, [...files])
  const read = async (): Promise<string> => inTime(inPage(() => document.body?.innerText ?? '', null), 'the page does not answer')
  const kill = async (pid: number | undefined): Promise<void> => {
    if (pid !== undefined && living.has(main)) process.kill(pid, 'SIGKILL')
    await gone
  }
  return {
    process: main,
    inMain,
    inPage,
    acknowledged,
    read,
    gone,
    printed,
    untilOpen: (patience) => untilOpen(inPage, patience),
    killRenderer: () => killRenderer(inMain),
    killMain: () => kill(main.pid),
    killGroup: () => kill(main.pid === undefined ? undefined : -main.pid),
    close: async () => {
      await inMain(({ app }) => app.quit(), null).catch(() => null)
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 20_000))])
      if (living.has(main)) await kill(main.pid === undefined ? undefined : -main.pid)
    },
  }
}

/** What the tests are started with is not the app's business. */
function plainEnv(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_|VITEST|VITE_|ELECTRON_RUN)/.test(name)))
}

/** Apps that run: none of them outlives us. */
const living = new Set<ChildProcess>()
process.once('exit', () => {
  for (const { pid } of living) if (pid !== undefined) process.kill(-pid, 'SIGKILL')
})

function listen(main: ChildProcess, acknowledged: Acknowledged, waiting: Map<number, { done: (value: never) => void; failed: (error: Error) => void }>): () => string {
  let rest = ''
  let printed = ''
  const answer = (text: string): void => {
    const { number, value, error } = JSON.parse(text) as { number: number; value: never; error?: string }
    const one = waiting.get(number)
    waiting.delete(number)
    if (error === undefined) one?.done(value)
    else one?.failed(new Error(error))
  }
  main.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (!line.startsWith('\u0001')) {
        printed = `${printed}${line}\n`.slice(-10_000)
        continue
      }
      const word = line.slice(1, line.indexOf(' '))
      const names = line.slice(line.indexOf(' ') + 1)
      if (word === 'DONE') answer(names)
      if (word === 'KEPT') for (const id of names.split(' ')) acknowledged.entries.add(id)
      if (word === 'REFUSED') for (const id of names.split(' ')) acknowledged.refused.add(id)
      if (word === 'KEPT-FILE') acknowledged.files.add(names)
      if (word === 'MADE') acknowledged.backups.add(names)
      if (word === 'KEPT-NOT') for (const hash of names.split(' ')) acknowledged.files.delete(hash)
    }
  })
  main.stderr?.setEncoding('utf8').on('data', (text: string) => {
    printed = `${printed}${text}`.slice(-10_000)
  })
  return () => printed
}

/** In the main process: the page is dead, or not there yet. */
function isGone({ webContents }: typeof Electron, old: number): boolean {
  const [contents] = webContents.getAllWebContents()
  return contents === undefined || contents.isCrashed() || contents.isLoading() || [0, old].includes(contents.getOSProcessId())
}

async function killRenderer(inMain: RunningLectern['inMain']): Promise<void> {
  const pid = await inMain(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId() ?? 0, null)
  if (pid > 0) process.kill(pid, 'SIGKILL')
  // The page is loaded again by the app itself. Whoever asks a page that is dead is never answered.
  for (const until = Date.now() + 20_000; await inMain(isGone, pid); await pause(20)) if (Date.now() > until) throw new Error('the page did not come back after its process was killed')
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** What a page answers that may be dead. */
function inTime<T>(answer: Promise<T>, otherwise: string): Promise<T | string> {
  return Promise.race([answer, pause(2000).then(() => otherwise)])
}

async function untilOpen(inPage: RunningLectern['inPage'], patience = 60_000): Promise<void> {
  for (const until = Date.now() + patience; ; await pause(25)) {
    const shown = await inTime(
      inPage(() => (document.querySelector('nav a, article p') === null ? `not open: ${document.body?.innerText.slice(0, 300)}` : 'open'), null).catch((error: unknown) => String(error)),
      'the page does not answer',
    )
    if (shown === 'open') return
    if (Date.now() > until) throw new Error(`the app does not open: ${shown}`)
  }
}

/** Reads the journal of a data folder from a copy, as the app's own code does, so that the app finds it as it was. */
export async function readJournalCopy(dataDir: string): Promise<{ lines: string[]; missing: (hash: string) => boolean }> {
  const copy = mkdtempSync(join(tmpdir(), 'lectern-copy-'))
  const { system, closeAll } = holdingFileSystem()
  try {
    const journal = join(dataDir, 'journal')
    cpSync(journal, join(copy, 'journal'), { recursive: true, filter: (path) => path !== join(journal, 'files') })
    const { lines } = await readBack(makeNodeShell(copy, nothingPromised(), system))
    return { lines, missing: (hash) => !existsSync(join(journal, 'files', hash.slice(0, 2), hash)) }
  } finally {
    await closeAll()
    rmSync(copy, { recursive: true, force: true })
  }
}
