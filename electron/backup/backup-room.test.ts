import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { aBackupGround, makeOne, readTree, type BackupGround } from '../../tests/builders/a-backup-ground.ts'
import { nodeBackupFileSystem, type BackupFileSystem } from './backup-file-system.ts'
import type { Backups } from './create-backups.ts'

const grounds: BackupGround[] = []
afterEach(async () => void (await Promise.all(grounds.splice(0).map((ground) => ground.remove()))))
async function aGround(): Promise<BackupGround> {
  const ground = await aBackupGround({ entries: 5, files: 0 })
  grounds.push(ground)
  for (const letter of ['a', 'b', 'c']) await ground.keep(new TextEncoder().encode(letter.repeat(2_000_000)))
  return ground
}

/** A disk that says how much is free in a folder, and what was written to it. */
function aDisk(room: (path: string) => number | null): { system: BackupFileSystem; written: string[] } {
  const written: string[] = []
  const open: BackupFileSystem['open'] = async (path, flags, mode) => {
    if (flags !== 'r') written.push(path)
    return nodeBackupFileSystem.open(path, flags, mode)
  }
  return { system: { ...nodeBackupFileSystem, open, room: async (path) => room(path) }, written }
}

const problemOf = async (backups: Backups): Promise<string | null> => {
  const list = await backups.list()
  return list.ok ? (list.value.problem?.type ?? null) : 'not listed'
}
const secondProblem = async (backups: Backups): Promise<{ type: string; detail: string } | null> => {
  const list = await backups.list()
  return list.ok ? (list.value.second?.problem ?? null) : null
}

test('what does not fit is not begun, and it is said what it takes and what is there', async () => {
  const ground = await aGround()
  let free: number | null = 6_900_000
  const { system, written } = aDisk(() => free)
  const backups = ground.reopen(system)
  const made = await backups.make('asked')
  expect(made).toEqual({ ok: false, problem: { type: 'backup-no-room', detail: 'There is not enough room for it: about 8 MB are needed, and 6 MB are free on the disk with your data. Free some space there, then try again. Nothing that was kept is lost.' } })
  expect(written).toEqual([])
  expect([...(await readTree(ground.own)).keys()]).toEqual([])
  expect(await problemOf(backups)).toBe('backup-no-room')
  free = 7_100_000
  await makeOne(ground, backups)
  expect(await problemOf(backups)).toBe(null)
  // The files are there: the next one takes less than the first.
  free = 1_100_000
  ground.append(1)
  await makeOne(ground, backups)
  free = 100_000
  ground.append(1)
  expect(await backups.make('asked')).toMatchObject({ ok: false, problem: { type: 'backup-no-room' } })
  // Nobody knows: it is tried.
  free = null
  await makeOne(ground, backups)
})

test('the journal counts: it is as long as its files, or as the last backup was', async () => {
  const ground = await aGround()
  await writeFile(join(ground.data, 'journal', '000001.log'), new Uint8Array(5_000_000))
  await writeFile(join(ground.data, 'journal', 'reserve'), new Uint8Array(8_000_000))
  let free = 11_900_000
  const backups = ground.reopen(aDisk(() => free).system)
  expect(await backups.make('asked')).toMatchObject({ ok: false, problem: { detail: expect.stringContaining('about 13 MB are needed, and 11 MB are free') as unknown } })
  free = 12_100_000
  await makeOne(ground, backups)
  free = 1_100_000
  ground.append(1)
  await makeOne(ground, backups)
})

test('what is too old to be kept goes first, and nothing else', async () => {
  const ground = await aGround()
  const ids: string[] = []
  for (let count = 0; count < 3; count += 1) {
    ground.append(1)
    ids.push(await makeOne(ground))
  }
  const year = 365 * 86_400_000
  ground.clock.now += year
  ground.append(1)
  let gone = 0
  const { system } = aDisk(() => (gone > 0 ? 50_000_000 : 0))
  const backups = ground.reopen({
    ...system,
    rm: async (path, options) => {
      if (path.endsWith('.backup')) gone += 1
      await system.rm(path, options)
    },
  })
  const names = async (): Promise<string[]> => (await readdir(ground.own)).flatMap((name) => ids.find((id) => name.includes(id)) ?? [])
  expect((await names()).length).toBe(3)
  expect(await backups.make('asked')).toMatchObject({ ok: true })
  await backups.settled()
  // The last two stood until there was another.
  expect(gone).toBeGreaterThan(0)
  expect(await names()).toContain(ids[2])
})

test('with no room at all the last two stay', async () => {
  const ground = await aGround()
  for (let count = 0; count < 2; count += 1) {
    ground.append(1)
    await makeOne(ground)
  }
  ground.clock.now += 365 * 86_400_000
  ground.append(1)
  const before = await readTree(ground.own)
  expect(await ground.reopen(aDisk(() => 0).system).make('asked')).toMatchObject({ ok: false, problem: { type: 'backup-no-room' } })
  expect([...(await readTree(ground.own)).keys()].toSorted()).toEqual([...before.keys()].toSorted())
})

test('a second folder without room is told and left as it is; when there is room, the copy comes', async () => {
  const ground = await aGround()
  let free = 2_000_000
  const { system, written } = aDisk((path) => (path.startsWith(ground.outside) ? free : 1_000_000_000))
  const backups = ground.reopen(system)
  expect(await backups.chooseFolder(ground.outside)).toMatchObject({ ok: true })
  await backups.settled()
  const before = await readTree(ground.outside)
  written.length = 0
  const id = await makeOne(ground, backups)
  expect(await secondProblem(backups)).toEqual({ type: 'backup-no-room', detail: 'A backup was not copied: about 8 MB are needed where the copy is to be, and 2 MB are free there. Free some space on that disk, or choose another folder. The backups that are there are not touched.' })
  expect(written.filter((path) => path.startsWith(ground.outside))).toEqual([])
  expect([...(await readTree(ground.outside)).keys()]).toEqual([...before.keys()])
  free = 8_000_000
  expect(await backups.make('asked')).toEqual({ ok: true, value: { made: null } })
  await backups.settled()
  expect(await secondProblem(backups)).toBe(null)
  expect([...(await readTree(ground.outside)).keys()].some((path) => path.includes(id))).toBe(true)
  await readFile(join(ground.own, 'second.json'))
})
