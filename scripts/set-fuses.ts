// Electron's fuses are switches in the binary itself, set once when the app is packaged: they decide what whoever starts
// the program can make of it (https://www.electronjs.org/docs/latest/tutorial/fuses). In a terminal:
// `node scripts/set-fuses.ts EXECUTABLE` sets them and prints what the binary then says.
import { resolve } from 'node:path'
import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'

/** How every fuse stands in a Lectern that is shipped. */
export const wantedFuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
} as const satisfies Record<keyof typeof FuseV1Options, boolean>

export type FuseName = keyof typeof wantedFuses

/** The wire's characters for a fuse that is on and one that is off; any other means that this Electron has no such fuse. */
const on = '1'.charCodeAt(0)
const off = '0'.charCodeAt(0)
const names = Object.keys(wantedFuses) as FuseName[]

/** The fuses that a binary has, and how they stand. Older Electrons have fewer. */
export async function readFuses(executable: string): Promise<Partial<Record<FuseName, boolean>>> {
  const wire = await getCurrentFuseWire(executable)
  const states = names.map((name) => [name, Number(wire[FuseV1Options[name]])] as const)
  return Object.fromEntries(states.filter(([, state]) => state === on || state === off).map(([name, state]) => [name, state === on]))
}

/** Sets every fuse that the binary has as a shipped Lectern wants it. The file is changed in place. */
export async function setFuses(executable: string): Promise<void> {
  const there = await readFuses(executable)
  const wanted = names.filter((name) => name in there).map((name) => [FuseV1Options[name], wantedFuses[name]])
  await flipFuses(executable, { version: FuseVersion.V1, resetAdHocDarwinSignature: process.platform === 'darwin', ...Object.fromEntries(wanted) })
}

if (import.meta.main) {
  const [, , executable] = process.argv
  if (executable === undefined) {
    console.error('Usage: node scripts/set-fuses.ts EXECUTABLE')
    process.exitCode = 1
  } else {
    await setFuses(resolve(executable))
    console.log(await readFuses(resolve(executable)))
  }
}
