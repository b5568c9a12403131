import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aBackupGround, makeOne, readAll, readTree, type BackupGround } from '../../tests/builders/a-backup-ground.ts'
import { backupPath } from './backup-id.ts'
import { poolPath } from './list-pool.ts'

let ground: BackupGround
let ids: string[] = []
let clean = new Map<string, Buffer>()
beforeAll(async () => {
  ground = await aBackupGround({ entries: 60, files: 2 })
  ids = [await makeOne(ground)]
  ground.append(5)
  // A file that only the second one has, so that the first is whole without it.
  await ground.keep(new TextEncoder().encode('only in the second'))
  ids.push(await makeOne(ground))
  clean = await readTree(ground.own)
})
afterAll(() => ground.remove())

const flip = (bytes: Buffer, at: number, bit = 0): Buffer => {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ (1 << bit)
  return changed
}

/** Checks that the second backup is found damaged and the first is whole, then puts all back. */
async function expectFound(change: (path: string, bytes: Buffer) => Promise<void>, seenAtOnce: boolean): Promise<void> {
  const [other = '', id = ''] = ids
  const path = backupPath(ground.own, id)
  try {
    await change(path, await readFile(path))
    const later = ground.reopen()
    const list = await later.list()
    if (seenAtOnce) expect(list.ok && list.value.backups.find((one) => one.id === id)).toMatchObject({ state: 'damaged', problem: { type: 'backup-damaged' } })
    expect(await later.check(id)).toMatchObject({ ok: true, value: { id, state: 'damaged', problem: { detail: expect.stringMatching(/[.]$/) } } })
    await expect(readAll(later, id)).rejects.toThrow(/damaged|cut off|empty|no backup|Lectern/)
    expect(await later.check(other)).toMatchObject({ ok: true, value: { state: 'whole', problem: null } })
    expect((await readAll(later, other)).lines).toEqual(ground.lines.slice(0, 60))
    const after = await later.list()
    expect(after.ok && after.value.backups.map(({ state }) => state)).toEqual(['damaged', 'whole'])
  } finally {
    for (const [name, bytes] of clean) await writeFile(join(ground.own, name), bytes)
  }
}

test('every place of a backup: one bit is found', async () => {
  const length = clean.get(`${ids[1]}.backup`)?.length ?? 0
  expect(length).toBeGreaterThan(500)
  for (let at = 0; at < length; at += Math.max(1, Math.floor(length / 25))) await expectFound((path, bytes) => writeFile(path, flip(bytes, at, at % 8)), false)
})

test('cut off anywhere, emptied, lengthened, and what is no backup at all is seen at once', async () => {
  const length = clean.get(`${ids[1]}.backup`)?.length ?? 0
  for (const left of [0, 1, 17, 300, Math.floor(length / 2), length - 96, length - 95, length - 1]) await expectFound((path, bytes) => writeFile(path, bytes.subarray(0, left)), true)
  await expectFound((path, bytes) => writeFile(path, Buffer.concat([bytes, Buffer.from('x')])), true)
  await expectFound((path, bytes) => writeFile(path, Buffer.concat([bytes, bytes])), true)
  await expectFound((path, bytes) => writeFile(path, Buffer.alloc(bytes.length)), true)
  await expectFound((path) => writeFile(path, 'PK\u0003\u0004 a zip of somebody'.repeat(50)), true)
})

test('the other one under its name, its header on other blocks, two blocks put the other way round', async () => {
  const [first = ''] = ids
  const swapped = async (): Promise<Buffer> => readFile(backupPath(ground.own, first))
  await expectFound(async (path) => writeFile(path, await swapped()), true)
  await expectFound(async (path, bytes) => {
    const other = await swapped()
    await writeFile(path, Buffer.concat([bytes.subarray(0, bytes.indexOf(10) + 1), other.subarray(other.indexOf(10) + 1)]))
  }, true)
  await expectFound(async (path, bytes) => {
    const [files, journal, end] = [bytes.indexOf('block files'), bytes.indexOf('block journal'), bytes.indexOf('\nend ') + 1]
    await writeFile(path, Buffer.concat([bytes.subarray(0, files), bytes.subarray(journal, end), bytes.subarray(files, journal), bytes.subarray(end)]))
  }, false)
})

test('a file of the pool that was changed, emptied or removed damages the backups that name it, and no other', async () => {
  const [hash = ''] = ground.hashes.slice(-1)
  const path = poolPath(join(ground.own, 'files'), hash)
  // It could be mended from the journal, so that must not have it either.
  const kept = await readFile(poolPath(ground.kept, hash))
  await rm(poolPath(ground.kept, hash))
  for (const change of [async () => writeFile(path, flip(kept, 3)), async () => writeFile(path, ''), async () => rm(path), async () => writeFile(path, Buffer.concat([kept, kept]))]) await expectFound(change, false)
  await ground.keep(kept)
  await writeFile(path, '')
  expect(await ground.reopen().check(ids[1] ?? '')).toMatchObject({ ok: true, value: { state: 'whole', problem: null } })
  expect((await readFile(path)).equals(kept)).toBe(true)
})

test('what is told of damage says how much can still be read', async () => {
  const [, id = ''] = ids
  const path = backupPath(ground.own, id)
  const bytes = await readFile(path)
  await writeFile(path, flip(bytes, bytes.indexOf('block files') + 90))
  expect(await ground.reopen().check(id)).toMatchObject({ ok: true, value: { problem: { detail: expect.stringContaining('65 of its 65 entries can still be read'), where: expect.stringMatching(/^bytes \d+ to \d+$/) } } })
  await writeFile(path, bytes)
})
