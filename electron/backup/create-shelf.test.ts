import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { aBackupGround, makeOne, readAll, type BackupGround } from '../../tests/builders/a-backup-ground.ts'
import { nodeBackupFileSystem, type BackupFileSystem } from './backup-file-system.ts'
import { backupPath } from './backup-id.ts'
import { poolPath } from './list-pool.ts'

const grounds: BackupGround[] = []
afterEach(async () => void (await Promise.all(grounds.splice(0).map((ground) => ground.remove()))))
async function aGround(options: Parameters<typeof aBackupGround>[0] = {}): Promise<BackupGround> {
  const ground = await aBackupGround(options)
  grounds.push(ground)
  return ground
}

const nowhere = '20200101T000000000Z-00000000'
const dead = (code: string): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }))

test('what is not there is said to be not there', async () => {
  const ground = await aGround()
  for (const answer of [ground.backups.check(nowhere), ground.backups.read(nowhere, 0, 1), ground.backups.listFiles(nowhere), ground.backups.readFile(nowhere, 'f'.repeat(64))]) {
    expect(await answer).toMatchObject({ ok: false, problem: { type: 'no-backup' } })
  }
  expect(await ground.backups.heal('f'.repeat(64))).toBeNull()
})

test('a backup that only the second folder has is checked, read, and mended from what the first has', async () => {
  const ground = await aGround()
  await ground.backups.chooseFolder(ground.outside)
  const id = await makeOne(ground)
  await rm(backupPath(ground.own, id))
  const second = join(ground.outside, 'Lectern backups')
  await writeFile(poolPath(join(second, 'files'), ground.hashes[0] ?? ''), 'x')
  const later = ground.reopen()
  expect(await later.check(id)).toMatchObject({ ok: true, value: { id, place: 'second', state: 'whole', problem: null } })
  expect((await readAll(later, id)).files.size).toBe(2)
  expect(await later.list()).toMatchObject({ ok: true, value: { backups: [{ place: 'second' }] } })
})

test('a backup that lost its files says how many, and gives the others', async () => {
  const ground = await aGround({ files: 3 })
  const id = await makeOne(ground)
  for (const hash of ground.hashes.slice(1)) {
    await rm(poolPath(join(ground.own, 'files'), hash))
    await rm(poolPath(ground.kept, hash))
  }
  const later = ground.reopen()
  expect(await later.check(id)).toMatchObject({ ok: true, value: { state: 'damaged', problem: { detail: '2 of the 3 files of this backup are damaged or gone. Its journal is whole.' } } })
  expect(await later.readFile(id, ground.hashes[0] ?? '')).toMatchObject({ ok: true })
  expect(await later.readFile(id, ground.hashes[1] ?? '')).toMatchObject({ ok: false, problem: { type: 'file-damaged' } })
  // The second folder gets what can be had, and it is told what cannot.
  await later.chooseFolder(ground.outside)
  await later.settled()
  expect(await later.list()).toMatchObject({ ok: true, value: { second: { problem: null } } })
  const fresh = ground.reopen()
  await fresh.make('time')
  await fresh.settled()
  expect(await fresh.list()).toMatchObject({ ok: true, value: { backups: [{ place: 'own' }], second: { problem: { type: 'backup-damaged' } } } })
})

test('a backup whose list of files is damaged gives no file', async () => {
  const ground = await aGround()
  const id = await makeOne(ground)
  const path = backupPath(ground.own, id)
  const bytes = await readFile(path)
  const at = bytes.indexOf('block files') + 60
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(path, bytes)
  const later = ground.reopen()
  for (const answer of [later.listFiles(id), later.readFile(id, ground.hashes[0] ?? '')]) expect(await answer).toMatchObject({ ok: false, problem: { type: 'backup-damaged' } })
  expect(await ground.reopen().make('asked')).toMatchObject({ ok: true, value: { made: expect.stringContaining('Z-') } })
})

test('a disk that cannot be read is told for what it is, and nothing is believed damaged for good', async () => {
  const ground = await aGround()
  const id = await makeOne(ground)
  let isDead = true
  const system: BackupFileSystem = { ...nodeBackupFileSystem, open: (...args) => (isDead ? dead('EIO') : nodeBackupFileSystem.open(...args)), readFile: (path) => (isDead ? dead('EIO') : nodeBackupFileSystem.readFile(path)) }
  const backups = ground.reopen(system)
  expect(await backups.read(id, 0, 5)).toMatchObject({ ok: false, problem: { type: 'disk-failed' } })
  expect(await backups.check(id)).toMatchObject({ ok: true, value: { state: 'unread', problem: { type: 'disk-failed' } } })
  isDead = false
  expect(await backups.check(id)).toMatchObject({ ok: true, value: { state: 'whole', problem: null } })
})

test('a second folder that cannot be listed, marked or made is told', async () => {
  const ground = await aGround()
  const bad = (path: string): boolean => path.startsWith(ground.outside)
  const unmade = ground.reopen({ ...nodeBackupFileSystem, mkdir: (path, options) => (bad(path) ? dead('EACCES') : nodeBackupFileSystem.mkdir(path, options)) })
  expect(await unmade.chooseFolder(ground.outside)).toMatchObject({ ok: false, problem: { type: 'no-access' } })
  const unread = ground.reopen({ ...nodeBackupFileSystem, readdir: (path) => (bad(path) ? dead('EACCES') : nodeBackupFileSystem.readdir(path)) })
  expect(await unread.chooseFolder(ground.outside)).toMatchObject({ ok: false, problem: { type: 'no-access' } })
  await ground.backups.chooseFolder(ground.outside)
  const id = await makeOne(ground, unread)
  expect(await unread.list()).toMatchObject({ ok: true, value: { backups: [{ id, place: 'own' }], second: { problem: { type: 'no-access' } }, problem: null } })
  const unmarked = ground.reopen({ ...nodeBackupFileSystem, readFile: (path) => (bad(path) ? dead('EACCES') : nodeBackupFileSystem.readFile(path)) })
  expect(await unmarked.list()).toMatchObject({ ok: true, value: { second: { problem: { type: 'no-access' } } } })
})

test('a copy that is not what was written is no copy', async () => {
  const ground = await aGround()
  // A disk that gives back other bytes than it was given, for the pool only.
  const lying: BackupFileSystem = {
    ...nodeBackupFileSystem,
    open: async (path, flags, mode) => {
      const file = await nodeBackupFileSystem.open(path, flags, mode)
      if (flags !== 'r' || !path.startsWith(join(ground.own, 'files'))) return file
      return Object.assign(Object.create(file) as typeof file, {
        sync: () => file.sync(),
        close: () => file.close(),
        read: async (bytes: Uint8Array, offset: number, length: number, position: number) => {
          const read = await file.read(bytes, offset, length, position)
          if (read.bytesRead > 0) bytes[offset] = (bytes[offset] ?? 0) ^ 1
          return read
        },
      })
    },
  }
  const backups = ground.reopen(lying)
  expect(await backups.make('asked')).toMatchObject({ ok: false, problem: { type: 'disk-failed' } })
  expect(await backups.list()).toMatchObject({ ok: true, value: { backups: [], bytes: 0, problem: { type: 'disk-failed' } } })
  expect(await makeOne(ground, ground.reopen())).toBeTruthy()
})

test('a copy in the second folder that is not what was written goes, and is made again', async () => {
  const ground = await aGround({ files: 1 })
  const pool = join(ground.outside, 'Lectern backups', 'files')
  const lying: BackupFileSystem = {
    ...nodeBackupFileSystem,
    open: async (path, flags, mode) => {
      const file = await nodeBackupFileSystem.open(path, flags, mode)
      if (flags !== 'wx' || !path.startsWith(pool)) return file
      return Object.assign(Object.create(file) as typeof file, {
        sync: () => file.sync(),
        close: () => file.close(),
        write: (bytes: Uint8Array, offset: number, length: number, position: number) => file.write(bytes.map((byte) => byte ^ 1), offset, length, position),
      })
    },
  }
  const backups = ground.reopen(lying)
  await backups.chooseFolder(ground.outside)
  const id = await makeOne(ground, backups)
  expect(await backups.list()).toMatchObject({ ok: true, value: { backups: [{ place: 'own' }], second: { problem: { type: 'disk-failed' } } } })
  const later = ground.reopen()
  await later.make('time')
  await later.settled()
  expect(await later.list()).toMatchObject({ ok: true, value: { backups: [{ place: 'both' }], second: { problem: null } } })
  expect(await readFile(poolPath(pool, ground.hashes[0] ?? ''))).toEqual(await readFile(poolPath(ground.kept, ground.hashes[0] ?? '')))
  expect(await later.check(id)).toMatchObject({ ok: true, value: { state: 'whole', problem: null } })
})
