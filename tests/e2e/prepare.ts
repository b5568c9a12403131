import { spawn, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { buildIfStale } from '../../scripts/build-if-stale.ts'
import { findElectron } from '../../scripts/find-electron.ts'
import { ensureSystemLibraries } from '../../scripts/system-libraries.ts'

/** So many files of tests run at the same time, each with a screen of its own, so that no window takes the keys from another. */
const atOnce = 2

/** Before all e2e tests: a fresh build, an Electron, and screens when there is none. What it answers is run at the end. */
export async function setup(): Promise<() => void> {
  buildIfStale(resolve(import.meta.dirname, '../..'))
  const electron = await findElectron()
  if (electron === null) throw new Error('The e2e tests need an Electron, and none can be had here.')
  // The tests' own processes find this one at once by the same rules.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = electron.dist
  const needsScreen = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
  ensureSystemLibraries(electron.executable, needsScreen)
  const screens = needsScreen ? await Promise.all(Array.from({ length: atOnce }, startScreen)) : []
  const [first] = screens
  if (first !== undefined) process.env['DISPLAY'] = first.name
  process.env['LECTERN_TEST_SCREENS'] = screens.map(({ name }) => name).join(' ')
  return () => {
    for (const { process: screen } of screens) screen.kill()
  }
}

/** Starts Xvfb on a free display number, which it tells itself. */
async function startScreen(): Promise<{ process: ChildProcess; name: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject)
    screen.once('exit', () => reject(new Error('Xvfb did not start.')))
    screen.stdio[3]?.once('data', (bytes: Buffer) => resolve(String(bytes).trim()))
  })
  return { process: screen, name: `:${number}` }
}
