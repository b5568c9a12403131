// Item 19 of Electron's security list: the fuses, set on a copy of the Electron that runs here and tried in it.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findElectron } from '../../scripts/find-electron.ts'
import { fuses, readFuses, setFuses, type FuseName } from '../../scripts/set-fuses.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-fuses-'))
let plain = ''
let fused = ''

beforeAll(async () => {
  const electron = await findElectron()
  if (electron === null) throw new Error('No Electron can be had here.')
  plain = electron.executable
  // On macOS the executable stands deep in the bundle; the copy keeps the shape.
  const inside = plain.slice(electron.dist.length + 1)
  cpSync(electron.dist, join(folder, basename(electron.dist)), { recursive: true, verbatimSymlinks: true })
  fused = join(folder, basename(electron.dist), inside)
  await setFuses(fused)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the program prints when it is asked to run as plain Node. */
function runAsNode(executable: string): string {
  const run = spawnSync(executable, ['-e', 'console.log("ran", process.versions.node)'], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, encoding: 'utf8', timeout: 20_000, cwd: dirname(executable) })
  return run.stdout
}

test('19: every fuse that this Electron has stands as wanted', async () => {
  const found = await readFuses(fused)
  expect(Object.keys(found).length).toBeGreaterThanOrEqual(7)
  for (const [name, state] of Object.entries(found)) expect({ name, state }).toEqual({ name, state: fuses[name as FuseName].on })
  expect(existsSync(fused)).toBe(true)
})

test('19: the program no longer runs as plain Node, though the unfused one does', () => {
  expect(runAsNode(plain)).toMatch(/^ran \d+/)
  expect(runAsNode(fused)).not.toContain('ran')
})
