import type { Bridge } from '../../electron/contract/contract.ts'
import { createBrowserShell } from './browser-shell.ts'
import { createElectronShell } from './electron-shell.ts'
import type { Shell } from './shell.ts'

/** The shell around this page: the desktop app where there is one, else the browser. */
export function chooseShell(): Shell {
  const { lectern } = globalThis as { lectern?: Bridge }
  return lectern === undefined ? createBrowserShell() : createElectronShell(lectern)
}
