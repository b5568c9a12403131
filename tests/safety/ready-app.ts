import { setup } from '../e2e/prepare.ts'

let ready: Promise<void> | null = null

/** Sees to it, once, that the built app can be started here: a fresh build, an Electron, a screen. Then `launchApp` works. */
export function readyApp(): Promise<void> {
  ready ??= prepare()
  return ready
}

async function prepare(): Promise<void> {
  process.once('exit', await setup())
}

/** Why the app cannot be attacked here, or null. */
export async function skipApp(): Promise<string | null> {
  return process.platform === 'win32' ? 'On Windows the main process has no standard input by which it could be told what to do.' : null
}
