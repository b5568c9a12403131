import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findElectron, type Machine } from './find-electron.ts'

const pinned = { '/app/node_modules/electron/package.json': '{"version":"45.4.1"}' }
const fetched = { '/app/node_modules/electron/dist/version': '45.4.1', '/app/node_modules/electron/dist/electron': 'program' }

interface Facts {
  readonly env?: Record<string, string>
  readonly platform?: string
  readonly arch?: string
  readonly files?: Record<string, string>
  /** What appears when the pinned package fetches its binary; null when it cannot. */
  readonly onInstall?: Record<string, string> | null
  readonly carried?: string | null
}

function ownPaths(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [join(path), text]))
}

function aMachine({ env = {}, platform = 'linux', arch = 'x64', files = pinned, onInstall = null, carried = '/cache/electron-25' }: Facts = {}): { machine: Machine; told: string[]; done: string[] } {
  // The tests write paths with slashes; the machine they run on may not.
  const disk = ownPaths(files)
  const told: string[] = []
  const done: string[] = []
  const machine: Machine = {
    env,
    platform,
    arch,
    root: '/app',
    exists: (path) => path in disk,
    read: (path) => disk[path] ?? null,
    installPinned: async () => {
      done.push('install')
      Object.assign(disk, ownPaths(onInstall ?? {}))
      return onInstall !== null
    },
    fetchCarried: async () => {
      done.push('carry')
      return carried
    },
    say: (line) => told.push(line),
  }
  return { machine, told, done }
}

test('the named one comes first, and nothing is fetched', async () => {
  const { machine, done } = aMachine({ env: { ELECTRON_OVERRIDE_DIST_PATH: '/mine' }, files: { ...pinned, ...fetched, '/mine/electron': 'program' } })
  expect(await findElectron(machine)).toEqual({ executable: join('/mine/electron'), dist: '/mine', origin: 'named' })
  expect(done).toEqual([])
})

test('a named folder without one is an error, not a silent other choice', async () => {
  const { machine } = aMachine({ env: { ELECTRON_OVERRIDE_DIST_PATH: '/mine' }, files: { ...pinned, ...fetched } })
  await expect(findElectron(machine)).rejects.toThrow('ELECTRON_OVERRIDE_DIST_PATH is /mine')
})

test("then the pinned package's own, when it is there", async () => {
  const { machine, done } = aMachine({ files: { ...pinned, ...fetched } })
  expect(await findElectron(machine)).toMatchObject({ executable: join('/app/node_modules/electron/dist/electron'), origin: 'pinned' })
  expect(done).toEqual([])
})

test('another version than the pinned one does not count', async () => {
  const { machine, done } = aMachine({ files: { ...pinned, ...fetched, '/app/node_modules/electron/dist/version': 'v44.0.0' } })
  expect(await findElectron(machine)).toMatchObject({ origin: 'carried' })
  expect(done).toEqual(['install', 'carry'])
})

test('then it is fetched', async () => {
  const { machine, done } = aMachine({ onInstall: fetched })
  expect(await findElectron(machine)).toMatchObject({ origin: 'pinned' })
  expect(done).toEqual(['install'])
})

test('then the carried one, and the reader is told that it is old', async () => {
  const { machine, told, done } = aMachine()
  expect(await findElectron(machine)).toEqual({ executable: join('/cache/electron-25/electron'), dist: '/cache/electron-25', origin: 'carried' })
  expect(done).toEqual(['install', 'carry'])
  expect(told).toEqual([expect.stringContaining('for trying and testing only')])
})

test('then none', async () => {
  expect(await findElectron(aMachine({ carried: null }).machine)).toBeNull()
})

test.each([
  ['darwin', 'arm64'],
  ['win32', 'x64'],
  ['linux', 'arm64'],
])('on %s %s nothing is carried', async (platform, arch) => {
  const { machine, done } = aMachine({ platform, arch })
  expect(await findElectron(machine)).toBeNull()
  expect(done).toEqual(['install'])
})

test.each([
  ['darwin', 'Electron.app/Contents/MacOS/Electron'],
  ['win32', 'electron.exe'],
])('on %s the program has its own name', async (platform, name) => {
  const files = { ...pinned, '/app/node_modules/electron/dist/version': '45.4.1', [`/app/node_modules/electron/dist/${name}`]: 'program' }
  expect(await findElectron(aMachine({ platform, files }).machine)).toMatchObject({ executable: join('/app/node_modules/electron/dist', name) })
})
