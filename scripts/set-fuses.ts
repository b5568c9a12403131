// Electron's fuses are switches in the binary itself, set once when the app is packaged: they decide what whoever starts
// the program can make of it (https://www.electronjs.org/docs/latest/tutorial/fuses). In a terminal:
// `node scripts/set-fuses.ts EXECUTABLE` sets them and prints what the binary then says.
import { resolve } from 'node:path'
import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'

/** A fuse: where it stands on the wire, how it stands in a Lectern that is shipped, and why. */
interface Fuse {
  readonly place: number
  readonly on: boolean
  readonly why: string
}

/** Every fuse that there is. Those that `@electron/fuses` has no name for stand by their place on the wire. */
export const fuses = {
  RunAsNode: { place: FuseV1Options.RunAsNode, on: false, why: 'Whoever sets ELECTRON_RUN_AS_NODE would have a Node without any of our locks, under our name.' },
  EnableCookieEncryption: { place: FuseV1Options.EnableCookieEncryption, on: true, why: 'There are no cookies. Should a library ever leave one, it is not readable on the disk.' },
  EnableNodeOptionsEnvironmentVariable: { place: FuseV1Options.EnableNodeOptionsEnvironmentVariable, on: false, why: 'NODE_OPTIONS can load any script into the main process.' },
  EnableNodeCliInspectArguments: { place: FuseV1Options.EnableNodeCliInspectArguments, on: false, why: '--inspect and SIGUSR1 open a port by which the main process is driven.' },
  EnableEmbeddedAsarIntegrityValidation: { place: FuseV1Options.EnableEmbeddedAsarIntegrityValidation, on: true, why: 'The app that runs is the one that was packaged, where the system can tell (Windows and macOS).' },
  OnlyLoadAppFromAsar: { place: FuseV1Options.OnlyLoadAppFromAsar, on: true, why: 'A folder laid beside the archive would else be run in its stead.' },
  LoadBrowserProcessSpecificV8Snapshot: { place: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, on: false, why: 'We ship none; on, Electron asks for a file that somebody else may have put there.' },
  GrantFileProtocolExtraPrivileges: { place: FuseV1Options.GrantFileProtocolExtraPrivileges, on: false, why: 'Nothing of ours is loaded by file:, so a page that is gets no more than a browser gives it.' },
  WasmTrapHandlers: { place: 8, on: true, why: 'As Electron ships it: reaches past the end of memory in WebAssembly (SQLite, PDF, recognition) are trapped by the processor. Only read back: this version of @electron/fuses cannot set it.' },
} as const satisfies Record<keyof typeof FuseV1Options | 'WasmTrapHandlers', Fuse>

export type FuseName = keyof typeof fuses

/** The wire's characters for a fuse that is on, one that is off, and one that this Electron no longer heeds. */
const states = { on: '1'.charCodeAt(0), off: '0'.charCodeAt(0), removed: 'r'.charCodeAt(0) } as const
const names = Object.keys(fuses) as FuseName[]
const byPlace = new Map(names.map((name) => [String(fuses[name].place), name]))

/** The fuses that a binary has, and how they stand. Older Electrons have fewer. Throws when it has one that nobody here knows. */
export async function readFuses(executable: string): Promise<Partial<Record<FuseName, boolean>>> {
  const { version: _version, ...wire } = await getCurrentFuseWire(executable)
  const found: Partial<Record<FuseName, boolean>> = {}
  for (const [place, state] of Object.entries(wire as unknown as Record<string, number>)) {
    const name = byPlace.get(place)
    if (state === states.removed) continue
    if (name === undefined) throw new Error(`This Electron has a fuse at place ${place} that has no name in scripts/set-fuses.ts. Say there how it is to stand, and why.`)
    if (state !== states.on && state !== states.off) throw new Error(`The fuse ${name} is neither on nor off in this binary (${state}).`)
    found[name] = state === states.on
  }
  return found
}

/**
 * Sets every fuse that the binary has as a shipped Lectern wants it, and reads it back; the file is changed in place. Throws
 * when one of them does not stand so afterwards.
 */
export async function setFuses(executable: string): Promise<Partial<Record<FuseName, boolean>>> {
  const there = await readFuses(executable)
  const wanted = names.filter((name) => name in there && name in FuseV1Options).map((name) => [fuses[name].place, fuses[name].on])
  await flipFuses(executable, { version: FuseVersion.V1, resetAdHocDarwinSignature: process.platform === 'darwin', ...Object.fromEntries(wanted) })
  const now = await readFuses(executable)
  const wrong = names.filter((name) => now[name] !== undefined && now[name] !== fuses[name].on)
  if (wrong.length > 0) throw new Error(`Not as a shipped Lectern wants them: ${wrong.join(', ')}. Take an Electron as its makers ship it.`)
  return now
}

if (import.meta.main) {
  const [, , executable] = process.argv
  if (executable === undefined) {
    console.error('Usage: node scripts/set-fuses.ts EXECUTABLE')
    process.exitCode = 1
  } else {
    console.log(await setFuses(resolve(executable)))
  }
}
