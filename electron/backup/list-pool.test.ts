import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { nodeBackupFileSystem, type BackupFileSystem } from './backup-file-system.ts'
import { listPool, poolPath, removeLeftovers } from './list-pool.ts'

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true })
})

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pool-'))
  folders.push(folder)
  return folder
}

const hash = (start: string): string => start.padEnd(64, '0')

/** A pool with the files `aa…` of three bytes and `bb…` of one. */
async function aPool(): Promise<string> {
  const pool = await aFolder()
  for (const [start, text] of [['aa', 'abc'], ['bb', 'x']] as const) {
    await mkdir(join(pool, start))
    await writeFile(poolPath(pool, hash(start)), text)
  }
  return pool
}

/** A file system that fails when it is asked for the size of one file. */
const failsAt = (path: string, code: string): BackupFileSystem => ({
  ...nodeBackupFileSystem,
  stat: async (asked) => (asked === path ? Promise.reject(Object.assign(new Error(code), { code })) : nodeBackupFileSystem.stat(asked)),
})

test('a pool holds what has the name of a hash and stands where that belongs, and nothing else', async () => {
  const pool = await aPool()
  await mkdir(join(pool, 'cc'))
  for (const strange of [join('aa', hash('bb')), join('aa', 'notes.txt'), join('aa', `${hash('aa')}.part`), join('cc', hash('CC')), 'readme']) await writeFile(join(pool, strange), 'strange')
  expect([...(await listPool(nodeBackupFileSystem, pool, new Map()))]).toEqual([[hash('aa'), 3], [hash('bb'), 1]])
  expect([...(await listPool(nodeBackupFileSystem, pool, new Map([[hash('aa'), 99]])))]).toEqual([[hash('aa'), 99], [hash('bb'), 1]])
  expect(await listPool(nodeBackupFileSystem, join(pool, 'not there'), new Map())).toEqual(new Map())
})

test('a file that went while it was listed is not there; any other failure is thrown', async () => {
  const pool = await aPool()
  const path = poolPath(pool, hash('aa'))
  expect([...(await listPool(failsAt(path, 'ENOENT'), pool, new Map()))]).toEqual([[hash('bb'), 1]])
  await expect(listPool(failsAt(path, 'EIO'), pool, new Map())).rejects.toThrow('EIO')
})

test('what is left of a write goes when it is old; what may still be written stays, and so does all else', async () => {
  const folder = await aFolder()
  const inner = join(folder, 'files', 'aa')
  await mkdir(inner, { recursive: true })
  for (const name of ['old.part', 'young.part', 'old']) {
    for (const path of [join(folder, name), join(inner, name)]) {
      await writeFile(path, 'x')
      if (name.startsWith('old')) await utimes(path, 1000, 1000)
    }
  }
  await removeLeftovers(nodeBackupFileSystem, folder, 2_000_000)
  expect((await readdir(folder)).toSorted()).toEqual(['files', 'old', 'young.part'])
  expect((await readdir(inner)).toSorted()).toEqual(['old', 'young.part'])
})

test('nothing but a hash becomes a path', () => {
  for (const name of ['', '../../etc/passwd', hash('AA'), `${hash('aa')}/x`]) expect(() => poolPath('/pool', name)).toThrow(RangeError)
})
