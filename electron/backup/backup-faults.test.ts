import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aBackupGround, readTree } from '../../tests/builders/a-backup-ground.ts'
import { anOldGround, makeOverFault } from '../../tests/safety/backup-faults.ts'
import { faults } from '../../tests/safety/failing-file-system.ts'
import { nodeBackupFileSystem, type BackupFileSystem } from './backup-file-system.ts'

/** This test waits for the disk hundreds of times, which other work on the machine makes slow. */
const patience = 120_000

// Every kind of failure at every call is an attack of its own: npm run safety -- backup-faults.
test('whichever call to the disk fails while a backup is made and others go: what is there stays whole, a later try works', async () => {
  const old = await anOldGround()
  try {
    const calm = await makeOverFault(old, Number.POSITIVE_INFINITY, 'EIO', false)
    expect(calm).toEqual({ calls: expect.any(Number), left: 2, losses: [] })
    expect(calm.calls).toBeGreaterThan(50)
    for (let failAt = 1; failAt <= calm.calls; failAt += 7) {
      const fault = faults[failAt % faults.length] ?? 'EIO'
      expect(await makeOverFault(old, failAt, fault, failAt % 2 === 0 && fault !== 'short')).toMatchObject({ losses: [] })
    }
  } finally {
    await old.ground.remove()
  }
}, patience)

test('a failed try leaves nothing of its copies', async () => {
  const ground = await aBackupGround({ entries: 3, files: 3 })
  const full: BackupFileSystem = {
    ...nodeBackupFileSystem,
    open: async (path, flags, mode) => (path.includes('.backup.') && flags !== 'r' ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) : nodeBackupFileSystem.open(path, flags, mode)),
  }
  const backups = ground.reopen(full)
  expect(await backups.make('asked')).toMatchObject({ ok: false, problem: { type: 'disk-full' } })
  expect([...(await readTree(join(ground.own))).keys()]).toEqual([])
  expect(await backups.list()).toMatchObject({ ok: true, value: { backups: [], problem: { type: 'disk-full' } } })
  await ground.remove()
})
