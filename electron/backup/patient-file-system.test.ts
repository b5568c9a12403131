import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeBackupFileSystem } from './backup-file-system.ts'
import { createPatientFileSystem } from './patient-file-system.ts'

test('every call does what it does without it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-patient-'))
  const system = createPatientFileSystem(nodeBackupFileSystem, 60_000)
  const path = join(await system.realpath(folder), 'a', 'b')
  await system.mkdir(join(folder, 'a'), { recursive: true, mode: 0o700 })
  const file = await system.open(path, 'wx+', 0o600)
  await file.write(new Uint8Array([1, 2, 3, 4]), 0, 4, 0)
  await file.truncate(3)
  await file.datasync()
  await file.sync()
  const read = new Uint8Array(9)
  expect(await file.read(read, 0, 9, 0)).toMatchObject({ bytesRead: 3 })
  expect(await file.stat()).toMatchObject({ size: 3 })
  await file.close()
  await system.rename(path, `${path}c`)
  expect([...(await system.readFile(`${path}c`))]).toEqual([1, 2, 3])
  expect(await system.readdir(join(folder, 'a'))).toEqual(['bc'])
  expect(await system.stat(`${path}c`)).toMatchObject({ size: 3 })
  await system.rm(`${path}c`, { force: true })
  await expect(system.stat(`${path}c`)).rejects.toMatchObject({ code: 'ENOENT' })
  await rm(folder, { recursive: true })
})

test('what takes too long fails, and what it opens then is closed', async () => {
  const open: ((file: unknown) => void)[] = []
  let closed = 0
  const late = {
    ...nodeBackupFileSystem,
    open: () => new Promise<never>((done) => open.push(done as (file: unknown) => void)),
    stat: () => new Promise<never>(() => {}),
  }
  const system = createPatientFileSystem(late, 10)
  await expect(system.stat('x')).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  await expect(system.open('x', 'r')).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  open[0]?.({ close: async () => (closed += 1) })
  await new Promise(setImmediate)
  expect(closed).toBe(1)
})
