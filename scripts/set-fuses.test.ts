import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseV1Options } from '@electron/fuses'
import { afterAll, expect, test } from 'vitest'
import { fuses, readFuses, setFuses } from './set-fuses.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-wires-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What stands before the wire in every Electron (its documentation: shell/common, fuses). */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** A binary of which nothing is there but the wire: its version, its length, and a character for each fuse. */
function aBinary(wire: string): string {
  const path = join(folder, `binary-${wire}`)
  writeFileSync(path, Buffer.concat([Buffer.from(`before${sentinel}`), Buffer.from([1, wire.length]), Buffer.from(`${wire}after`)]))
  return path
}

test('every fuse that the package of fuses knows has its place and a reason', () => {
  for (const [name, place] of Object.entries(FuseV1Options)) if (typeof place === 'number') expect(fuses).toHaveProperty([name, 'place'], place)
  const all = Object.values(fuses)
  expect(all.map(({ place }) => place)).toEqual(all.map((_, place) => place))
  for (const { why } of all) expect(why.length).toBeGreaterThan(30)
})

test('a wire with a fuse for WebAssembly, as Electron ships it: all are set and read back', async () => {
  const binary = aBinary('101100011')
  expect(await setFuses(binary)).toEqual(Object.fromEntries(Object.entries(fuses).map(([name, { on }]) => [name, on])))
  expect(readFileSync(binary, 'latin1')).toContain('010011001after')
})

test('an older Electron has fewer, and one that was taken out of use is left alone', async () => {
  const binary = aBinary('10r1000')
  expect(Object.keys(await setFuses(binary))).toHaveLength(6)
  expect(readFileSync(binary, 'latin1')).toContain('01r0110after')
})

test('a fuse that nobody here knows is not passed over', async () => {
  await expect(setFuses(aBinary('1011000111'))).rejects.toThrow('place 9')
  await expect(readFuses(aBinary('1011000110'))).rejects.toThrow('place 9')
})

test('one that cannot be set and stands wrong is told', async () => {
  await expect(setFuses(aBinary('101100010'))).rejects.toThrow('WasmTrapHandlers')
})
