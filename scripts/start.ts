import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { buildIfStale } from './build-if-stale.ts'
import { findElectron, type FoundElectron } from './find-electron.ts'
import { reasonForNoSandbox } from './sandbox-switch.ts'
import { servePage } from './serve.ts'
import { ensureSystemLibraries } from './system-libraries.ts'

// npm start [-- --browser] [-- FILE]: builds when needed, then opens the window; without a screen or an Electron it
// serves the same page to the browser.

const root = resolve(import.meta.dirname, '..')

try {
  await start(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function start(words: readonly string[]): Promise<void> {
  buildIfStale(root)
  const electron = words.includes('--browser') ? null : await electronForWindow()
  if (electron === null) await servePage(resolve(root, 'out/renderer'))
  else openWindow(electron, words)
}

async function electronForWindow(): Promise<FoundElectron | null> {
  if (!hasScreen()) {
    console.log('There is no screen here (no DISPLAY), so Lectern opens in the browser instead of its own window.')
    return null
  }
  const electron = await findElectron()
  if (electron === null) console.log('No Electron can be had here, so Lectern opens in the browser instead of its own window.')
  else ensureSystemLibraries(electron.executable)
  return electron
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

function openWindow(electron: FoundElectron, words: readonly string[]): void {
  const reason = reasonForNoSandbox(electron.dist)
  if (reason !== null) console.log(reason)
  // Chromium tells of every bus and graphics card it does not find; only what ends it is worth a line.
  const switches = ['--log-level=3', ...(reason === null ? [] : ['--no-sandbox'])]
  // The folder where npm was called, so that a file's relative name means what the reader meant.
  const cwd = process.env['INIT_CWD'] ?? process.cwd()
  const window = spawn(electron.executable, [root, ...switches, ...words], { cwd, stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => window.kill(signal))
  window.once('exit', (code) => {
    process.exitCode = code ?? 1
  })
}
