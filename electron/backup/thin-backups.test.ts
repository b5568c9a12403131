import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { aBackupGround, makeOne, readAll, readTree, type BackupGround } from '../../tests/builders/a-backup-ground.ts'
import { nodeBackupFileSystem } from './backup-file-system.ts'
import { backupPath } from './backup-id.ts'
import { createPlace } from './create-place.ts'
import { poolPath } from './list-pool.ts'
import { thinBackups } from './thin-backups.ts'

const grounds: BackupGround[] = []
afterEach(async () => void (await Promise.all(grounds.splice(0).map((ground) => ground.remove()))))

/** Three backups of one day long ago, and two of now. */
async function aGround(): Promise<{ ground: BackupGround; ids: string[] }> {
  const ground = await aBackupGround()
  grounds.push(ground)
  const ids: string[] = []
  for (let count = 0; count < 5; count += 1) {
    // Each step is a minute; the clock jumps before the fourth, when nothing was thinned yet.
    if (count === 3) ground.clock.now += 100 * 86_400_000
    ground.append(1)
    ids.push(await makeOne(ground))
    if (count === 2) await writeFile(join(ground.own, 'keep.json'), '')
  }
  return { ground, ids }
}

async function damage(path: string): Promise<void> {
  const bytes = await readFile(path)
  bytes[bytes.length - 150] = (bytes[bytes.length - 150] ?? 0) ^ 1
  await writeFile(path, bytes)
}

/** Four backups, each of one entry more. */
async function fourBackups(): Promise<{ ground: BackupGround; ids: readonly string[] }> {
  const ground = await aBackupGround()
  grounds.push(ground)
  const ids: string[] = []
  for (let count = 0; count < 4; count += 1) {
    ground.append(1)
    ids.push(await makeOne(ground))
  }
  return { ground, ids }
}

const all = { limit: 1e12, isOurs: () => true, isShared: false }

test('one goes only after the one that stands for it was read: a damaged one does not, and the next does', async () => {
  const { ground, ids } = await fourBackups()
  const [first = '', second = '', third = '', fourth = ''] = ids
  await damage(backupPath(ground.own, second))
  const place = createPlace(nodeBackupFileSystem, ground.own)
  // A month later: the last two stay; of the others the second would stand for its day, if it could be read.
  const later = { ...all, now: ground.clock.now + 30 * 86_400_000 }
  expect(await thinBackups(place, { ...later, isOurs: ({ id }) => id === first || id === second })).toEqual([])
  expect((await place.list()).glances.map(({ id }) => id)).toEqual([fourth, third, second, first])
  expect(await thinBackups(createPlace(nodeBackupFileSystem, ground.own), later)).toEqual([second, first])
  expect((await readAll(ground.reopen(), fourth)).lines).toHaveLength(9)
})

test('what stands for others but cannot be read keeps them', async () => {
  const { ground, ids } = await aGround()
  const names = [...(await readTree(ground.own)).keys()]
  expect(names.filter((name) => name.endsWith('.backup'))).toHaveLength(3)
  for (const id of ids.slice(0, 2)) expect(names).not.toContain(`${id}.backup`)
  const now = ground.clock.now + 40 * 86_400_000
  // Nothing can be opened: nothing goes, and it is told.
  const dead = createPlace({ ...nodeBackupFileSystem, open: () => Promise.reject(Object.assign(new Error('dead'), { code: 'EIO' })) }, ground.own)
  expect((await dead.list()).glances).toMatchObject([{ state: 'unread', problem: { type: 'disk-failed' } }, {}, {}])
  expect(await thinBackups(dead, { ...all, now, limit: 1 })).toEqual([])
  expect([...(await readTree(ground.own)).keys()]).toEqual(names)
})

test('where another computer keeps its backups too, no file of the pool goes', async () => {
  const { ground } = await aGround()
  const other = await aBackupGround({ device: 'another', entries: 2, files: 0 })
  grounds.push(other)
  const theirs = await makeOne(other)
  await writeFile(backupPath(ground.own, theirs), await readFile(backupPath(other.own, theirs)))
  const stray = join(ground.own, 'files', 'ab')
  await nodeBackupFileSystem.mkdir(stray, { recursive: true, mode: 0o700 })
  await writeFile(join(stray, `ab${'0'.repeat(62)}`), 'theirs')
  const options = { ...all, now: ground.clock.now, isOurs: ({ id }: { id: string }) => id !== theirs }
  await thinBackups(createPlace(nodeBackupFileSystem, ground.own), { ...options, isShared: true })
  expect(await readFile(join(stray, `ab${'0'.repeat(62)}`), 'utf8')).toBe('theirs')
  await thinBackups(createPlace(nodeBackupFileSystem, ground.own), options)
  await expect(readFile(join(stray, `ab${'0'.repeat(62)}`))).rejects.toThrow('ENOENT')
})

test('while none that stands for them is whole, damaged ones stay', async () => {
  const { ground, ids } = await fourBackups()
  for (const id of ids) await damage(backupPath(ground.own, id))
  const later = { ...all, now: ground.clock.now + 30 * 86_400_000 }
  expect(await thinBackups(createPlace(nodeBackupFileSystem, ground.own), later)).toEqual([])
  expect(await thinBackups(createPlace(nodeBackupFileSystem, ground.own), { ...later, limit: 1 })).toEqual([])
})

test('while the list of files of one backup cannot be read, no file of the pool goes', async () => {
  const ground = await aBackupGround({ files: 1 })
  grounds.push(ground)
  const gone = ground.hashes[0] ?? ''
  const first = await makeOne(ground)
  await rm(poolPath(ground.kept, gone))
  ground.append(1)
  const second = await makeOne(ground)
  const path = backupPath(ground.own, first)
  const whole = await readFile(path)
  const hurt = Buffer.from(whole)
  // Within the block of the list, which stands after the line that tells of it.
  const at = whole.indexOf('block files')
  hurt[whole.indexOf(10, at) + 3] = (hurt[whole.indexOf(10, at) + 3] ?? 0) ^ 1
  await writeFile(path, hurt)
  const options = { ...all, now: ground.clock.now }
  await thinBackups(createPlace(nodeBackupFileSystem, ground.own), options)
  expect((await readTree(join(ground.own, 'files'))).size).toBe(1)
  await rm(path)
  await thinBackups(createPlace(nodeBackupFileSystem, ground.own), options)
  expect((await readTree(join(ground.own, 'files'))).size).toBe(0)
  expect((await readAll(ground.reopen(), second)).files.size).toBe(0)
})
