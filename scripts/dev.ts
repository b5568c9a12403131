import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { findElectron } from './find-electron.ts'
import { reasonForNoSandbox } from './sandbox-switch.ts'
import { ensureSystemLibraries } from './system-libraries.ts'

// npm run dev: the app with the page from Vite's server, so that a change is seen at once.

const root = resolve(import.meta.dirname, '..')
const electron = await findElectron()
if (electron === null) throw new Error('No Electron can be had here; npm start -- --browser shows the built page.')
ensureSystemLibraries(electron.executable)
// electron-vite looks only for the pinned package's binary unless it is told where another is.
const env = { ...process.env, ELECTRON_EXEC_PATH: electron.executable, NO_SANDBOX: reasonForNoSandbox(electron.dist) === null ? '0' : '1' }
const program = resolve(root, 'node_modules/electron-vite/bin/electron-vite.js')
spawn(process.execPath, [program, 'dev', '--watch'], { cwd: root, env, stdio: 'inherit' }).once('exit', (code) => {
  process.exitCode = code ?? 1
})
