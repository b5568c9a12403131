import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, errors, type ElectronApplication, type Page } from 'playwright-core'
import { findElectron } from '../../scripts/find-electron.ts'
import { reasonForNoSandbox } from '../../scripts/sandbox-switch.ts'

/** The built app, running. */
export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  /** Where it keeps its data: hand it to the next `launchApp` to start again with the same. */
  readonly dataDir: string
  /** Closes it as a reader would. */
  readonly close: () => Promise<void>
  /** Ends the whole group of processes with SIGKILL, as a crash or a power switch would; answers when it is gone. */
  readonly kill: () => Promise<void>
}

/** How to start the app; without `dataDir` it is a first launch in a new folder. `args` follow the app's folder. */
export interface LaunchOptions {
  readonly dataDir?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** The repository, which is the app's folder. */
export const appFolder = resolve(import.meta.dirname, '../..')

/** An empty folder for one app's data. */
export function newDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'lectern-e2e-'))
}

/** Starts the built app in the real Electron and waits until its page has loaded. */
export async function launchApp({ dataDir = newDataDir(), args = [], env = {} }: LaunchOptions = {}): Promise<RunningApp> {
  const electron = await findElectron()
  if (electron === null) throw new Error('No Electron can be had here.')
  const launch = () => _electron.launch({
    executablePath: electron.executable,
    args: [appFolder, '--disable-gpu', ...args],
    cwd: appFolder,
    chromiumSandbox: reasonForNoSandbox(electron.dist) === null,
    env: { ...plainEnv(), ...env, LECTERN_DATA_DIR: dataDir },
    timeout: 30_000,
  })
  const app = await launch().catch((error: unknown) => onceMore(error, launch))
  const page = await app.firstWindow()
  await page.waitForLoadState('load')
  return { app, page, dataDir, close: () => app.close(), kill: () => killGroup(app) }
}

/**
 * Now and then, on a busy machine, Playwright connects to an app and never hears from it again. The app is not the one
 * that hangs: 150 starts after SIGKILL without Playwright all had their page within a second.
 */
function onceMore<T>(error: unknown, launch: () => Promise<T>): Promise<T> {
  if (!(error instanceof errors.TimeoutError)) throw error
  console.log('Playwright did not get hold of the app within 30 s; it is started once more.')
  return launch()
}

async function killGroup(app: ElectronApplication): Promise<void> {
  const main = app.process()
  const gone = new Promise<void>((done) => {
    if (main.exitCode !== null || main.signalCode !== null) done()
    else main.once('exit', () => done())
  })
  // Playwright notices a moment later; a launch before that may be handed what is left of this one.
  const noticed = new Promise<void>((done) => {
    app.once('close', () => done())
  })
  if (main.pid !== undefined) {
    // Playwright starts it as the head of its own group, except on Windows.
    process.kill(process.platform === 'win32' ? main.pid : -main.pid, 'SIGKILL')
  }
  await Promise.all([gone, noticed])
}

function plainEnv(): Record<string, string> {
  const env: Record<string, string> = {}
  // The tests' own NODE_OPTIONS and the like are not the app's business.
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined && !/^(NODE_|VITEST|VITE_)/.test(name)) env[name] = value
  return env
}
