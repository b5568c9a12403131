import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aBackupGround, readAll, readTree, type BackupGround } from '../../tests/builders/a-backup-ground.ts'
import { failingFileSystem, type Fault } from '../../tests/safety/failing-file-system.ts'
import { nodeBackupFileSystem, type BackupFileSystem } from './backup-file-system.ts'
import { poolPath } from './list-pool.ts'

/** These tests wait for the disk thousands of times, which other work on the machine makes slow. */
const patience = 120_000
const year = 365 * 86_400_000

function failing(failAt: number, fault: Fault, forGood: boolean): { system: BackupFileSystem; count: () => number } {
  return failingFileSystem(nodeBackupFileSystem, failAt, fault, forGood) as { system: BackupFileSystem; count: () => number }
}

/** Three backups of long ago, of which one has to go when a new one is made, with the file that it alone names. */
async function anOldGround(): Promise<{ ground: BackupGround; start: Map<string, Buffer>; saved: string }> {
  const ground = await aBackupGround({ entries: 3, files: 1 })
  for (let count = 0; count < 3; count += 1) {
    const hash = await ground.keep(new TextEncoder().encode(`of its own ${count}`))
    ground.append(1)
    ground.clock.now += 60_000
    await ground.backups.make('time')
    await ground.backups.settled()
    await rm(poolPath(ground.kept, hash))
    ground.hashes.splice(ground.hashes.indexOf(hash), 1)
  }
  ground.append(2)
  await ground.keep(new TextEncoder().encode('new'))
  ground.clock.now += year
  const saved = `${ground.data}-saved`
  await cp(ground.data, saved, { recursive: true })
  return { ground, start: await readTree(ground.own), saved }
}

/** Makes a backup over a disk whose `failAt`-th call fails. Then: every backup that is there is whole, and a later try works. */
async function tryOnce({ ground, start, saved }: Awaited<ReturnType<typeof anOldGround>>, failAt: number, fault: Fault, forGood: boolean): Promise<number> {
  const { system, count } = failing(failAt, fault, forGood)
  const backups = ground.reopen(system)
  const made = await backups.make('asked')
  await backups.settled()
  const counted = count()
  const told = await ground.reopen().list()
  if (!made.ok) {
    expect(made.problem.detail).toMatch(/^[A-Z].*\.$/)
    // Nothing of it is left where the disk let it be cleared away, and nothing that was there has changed.
    const names = [...(await readTree(ground.own)).entries()]
    for (const [name, bytes] of start) expect(names.find((one) => one[0] === name)?.[1].equals(bytes)).toBe(true)
    if (!forGood) expect(names.map(([name]) => name).filter((name) => !start.has(name) && name.endsWith('.backup'))).toEqual([])
  }
  const later = ground.reopen()
  for (const { id } of told.ok ? told.value.backups : []) expect(await later.check(id)).toMatchObject({ ok: true, value: { state: 'whole', problem: null } })
  // Whatever happened, what is there afterwards is all, and the old ones of which none stands instead are there.
  ground.clock.now += 60_000
  const again = await later.make('asked')
  await later.settled()
  expect(again).toMatchObject({ ok: true })
  const end = await later.list()
  const latest = end.ok ? end.value.backups[0]?.id : undefined
  const { lines, files } = await readAll(later, latest ?? '')
  expect(lines).toEqual(ground.lines)
  expect([...files.keys()].toSorted()).toEqual(ground.hashes.toSorted())
  expect(end.ok && end.value.backups.length).toBeGreaterThanOrEqual(2)
  expect([...(await readTree(ground.own)).keys()].filter((name) => name.endsWith('.part'))).toEqual([])
  await rm(ground.data, { recursive: true })
  await cp(saved, ground.data, { recursive: true })
  ground.clock.now -= 60_000
  return counted
}

test.each<Fault>(['EIO', 'ENOSPC', 'EACCES', 'short'])('%s at any one call while a backup is made and others go: what is there stays whole, a later try works', async (fault) => {
  const old = await anOldGround()
  try {
    const calls = await tryOnce(old, Number.POSITIVE_INFINITY, fault, false)
    console.log(calls); expect(calls).toBeGreaterThan(50)
    for (let failAt = 1; failAt <= calls; failAt += 1) await tryOnce(old, failAt, fault, false)
  } finally {
    await old.ground.remove()
    await rm(old.saved, { recursive: true, force: true })
  }
}, patience)

test.each<Fault>(['EIO', 'ENOSPC'])('%s from any call on: the same, once the disk is well again', async (fault) => {
  const old = await anOldGround()
  try {
    const calls = await tryOnce(old, Number.POSITIVE_INFINITY, fault, false)
    for (let failAt = 1; failAt <= calls; failAt += 3) await tryOnce(old, failAt, fault, true)
  } finally {
    await old.ground.remove()
    await rm(old.saved, { recursive: true, force: true })
  }
}, patience)

test('a failed try leaves nothing of its copies', async () => {
  const ground = await aBackupGround({ entries: 3, files: 3 })
  const full: BackupFileSystem = { ...nodeBackupFileSystem, open: async (path, flags, mode) => (path.includes('.backup.') && flags !== 'r' ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) : nodeBackupFileSystem.open(path, flags, mode)) }
  expect(await ground.reopen(full).make('asked')).toMatchObject({ ok: false, problem: { type: 'disk-full' } })
  expect([...(await readTree(join(ground.own))).keys()]).toEqual([])
  await ground.remove()
})
