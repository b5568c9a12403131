import { mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { aBackupGround, makeOne, readAll, readTree, type BackupGround } from '../../tests/builders/a-backup-ground.ts'
import { anEntryLine } from '../../tests/builders/an-entry.ts'
import { createJournalAnswers } from '../calls/journal.ts'
import { calls } from '../contract/contract.ts'
import { nodeBackupFileSystem, type BackupFileSystem } from './backup-file-system.ts'
import { backupPath } from './backup-id.ts'
import { createBackups, type Backups } from './create-backups.ts'
import { poolPath } from './list-pool.ts'

const grounds: BackupGround[] = []
// Node closes files that nobody holds with a warning, so what was opened is held to the end.
const held: unknown[] = []
afterEach(async () => void (await Promise.all(grounds.splice(0).map((ground) => ground.remove()))))
async function aGround(options: Parameters<typeof aBackupGround>[0] = {}): Promise<BackupGround> {
  const ground = await aBackupGround(options)
  grounds.push(ground)
  return ground
}

async function listed(backups: Backups): Promise<Extract<Awaited<ReturnType<Backups['list']>>, { ok: true }>['value']> {
  const list = await backups.list()
  if (!list.ok) throw new Error(list.problem.detail)
  expect(calls['backup.list'].output.safeParse(list.value).error).toBeUndefined()
  return list.value
}

async function damage(path: string, at = -200): Promise<void> {
  const bytes = await readFile(path)
  const place = at < 0 ? bytes.length + at : at
  bytes[place] = (bytes[place] ?? 0) ^ 4
  await writeFile(path, bytes)
}

test('a backup holds every entry and every kept file, and says so after a new start', async () => {
  const ground = await aGround({ entries: 25, files: 3 })
  const id = await makeOne(ground)
  expect(id).toMatch(/^20261122T101600000Z-[0-9a-f]{8}$/)
  expect(await listed(ground.backups)).toMatchObject({ backups: [{ id, at: ground.clock.now, reason: 'asked', place: 'own', entries: 25, files: 3, state: 'whole', problem: null }], second: null, problem: null })
  const later = ground.reopen()
  expect(await listed(later)).toMatchObject({ backups: [{ id, state: 'unread', problem: null }] })
  expect(await later.check(id)).toMatchObject({ ok: true, value: { id, state: 'whole', problem: null } })
  const { lines, files } = await readAll(later, id)
  expect(lines).toEqual(ground.lines)
  expect([...files.keys()].toSorted()).toEqual(ground.hashes.toSorted())
  for (const [hash, bytes] of files) expect(Buffer.from(bytes).equals(await readFile(poolPath(ground.kept, hash)))).toBe(true)
  expect(ground.clock.changes).toBeGreaterThan(0)
})

test('a backup of the real journal, in many blocks, reads back line by line', async () => {
  const ground = await aGround({ files: 0 })
  const journal = createJournalAnswers(join(ground.data, 'journal'))
  held.push(journal)
  const lines = Array.from({ length: 3000 }, (_, index) => anEntryLine('flag', index, { wrong: `ß${String(index).repeat(200)}` }))
  await journal['journal.append']({ lines })
  const backups = createBackups({ data: ground.data, kept: ground.kept, journal, app: '0.1.0', changed: () => null, now: () => ground.clock.now })
  const id = await makeOne(ground, backups)
  expect((await readFile(backupPath(ground.own, id), 'latin1')).match(/\nblock journal /g)?.length).toBeGreaterThan(1)
  expect((await readAll(backups, id, 700)).lines).toEqual(lines)
  expect((await backups.read(id, 2990, 700)).ok).toBe(true)
  expect(await backups.read(id, 5000, 700)).toEqual({ ok: true, value: { lines: [], next: null } })
})

test('nothing is made when nothing changed, and of nothing', async () => {
  const ground = await aGround({ entries: 0, files: 0 })
  expect(await ground.backups.make('asked')).toEqual({ ok: true, value: { made: null } })
  ground.append(2)
  const id = await makeOne(ground)
  for (const reason of ['time', 'quit', 'import', 'asked'] as const) expect(await ground.backups.make(reason)).toEqual({ ok: true, value: { made: null } })
  expect(await ground.reopen().make('import')).toEqual({ ok: true, value: { made: null } })
  await ground.backups.settled()
  // A last backup that is damaged, or lacks a kept file, is none.
  await damage(backupPath(ground.own, id))
  expect(await makeOne(ground)).not.toBe(id)
})

test('two makes at once give one backup; one that comes while others are added gives another', async () => {
  const ground = await aGround()
  const [first, second] = await Promise.all([ground.backups.make('time'), ground.backups.make('import')])
  expect(first).toEqual(second)
  const makes = Array.from({ length: 5 }, () => ground.backups.make('time'))
  ground.append(1)
  const ids = await Promise.all([...makes, ground.backups.make('asked'), ground.backups.make('asked')])
  await ground.backups.settled()
  expect(ids.every(({ ok }) => ok)).toBe(true)
  const { backups } = await listed(ground.backups)
  expect(backups).toHaveLength(2)
  expect(new Set(backups.map(({ entries }) => entries))).toEqual(new Set([5, 6]))
})

test('entries that come while a backup is made are not half in it', async () => {
  const ground = await aGround({ entries: 20, page: 4 })
  const { 'journal.read': read } = ground.journal
  const journal = { ...ground.journal, 'journal.read': async (input: { from: number; limit: number }) => (ground.append(1), read(input)) }
  const backups = createBackups({ data: ground.data, kept: ground.kept, journal, app: '0.1.0', changed: () => null, now: () => ground.clock.now })
  const id = await makeOne(ground, backups)
  expect((await readAll(backups, id)).lines).toEqual(ground.lines.slice(0, 20))
})

test('an entry that the journal gives twice is kept once; a journal that lacks one is not backed up', async () => {
  const ground = await aGround({ entries: 6 })
  const { 'journal.read': read } = ground.journal
  const twice: typeof ground.journal = { ...ground.journal, 'journal.read': async ({ from, limit }) => (from === 0 ? read({ from: 0, limit: 2 }) : read({ from: from - 1, limit })) }
  const backups = createBackups({ data: ground.data, kept: ground.kept, journal: twice, app: '0.1.0', changed: () => null, now: () => ground.clock.now })
  expect((await readAll(backups, await makeOne(ground, backups))).lines).toEqual(ground.lines)
  ground.append(1)
  // Packed while it is read: the entries stand elsewhere for once.
  let reads = 0
  const packed = createBackups({ data: ground.data, kept: ground.kept, journal: { ...ground.journal, 'journal.read': async ({ from, limit }) => read({ from: (reads += 1) === 2 ? from + 1 : from, limit }) }, app: '0.1.0', changed: () => null, now: () => ground.clock.now })
  expect((await readAll(packed, await makeOne(ground, packed))).lines).toEqual(ground.lines)
  ground.append(1)
  const lacking = createBackups({ data: ground.data, kept: ground.kept, journal: { ...ground.journal, 'journal.read': async () => ({ ok: true, value: { lines: ground.lines.slice(0, 3), next: null } }) }, app: '0.1.0', changed: () => null, now: () => ground.clock.now + 1 })
  expect(await lacking.make('asked')).toMatchObject({ ok: false, problem: { type: 'journal-changed' } })
  expect((await listed(lacking)).problem?.type).toBe('journal-changed')
  expect(await lacking.make('asked')).toMatchObject({ ok: false })
  expect((await listed(lacking)).backups).toHaveLength(2)
})

test('kept files stand once for all backups, and go with the last that names them', async () => {
  const ground = await aGround({ files: 1 })
  await makeOne(ground)
  ground.append(1)
  const extra = await ground.keep(new TextEncoder().encode('extra'))
  const second = await makeOne(ground)
  expect((await readdir(join(ground.own, 'files'), { recursive: true })).filter((name) => /[0-9a-f]{64}$/.test(name))).toHaveLength(2)
  // Long after, the collection does not have it any more, and the backups of then are gone but for one of a month.
  await rm(poolPath(ground.kept, extra))
  ground.clock.now += 800 * 86_400_000
  for (let count = 0; count < 3; count += 1) {
    ground.append(1)
    await makeOne(ground)
  }
  expect((await listed(ground.backups)).backups).toHaveLength(3)
  expect((await readdir(join(ground.own, 'files'), { recursive: true })).filter((name) => /[0-9a-f]{64}$/.test(name))).toHaveLength(1)
  expect(await ground.backups.read(second, 0, 10)).toMatchObject({ ok: false, problem: { type: 'no-backup' } })
})

test('while one header cannot be read, or a file has a strange name, no file of the pool goes', async () => {
  for (const spoil of ['header', 'name'] as const) {
    const ground = await aGround({ files: 1 })
    const first = await makeOne(ground)
    await rm(poolPath(ground.kept, ground.hashes[0] ?? ''))
    if (spoil === 'header') await damage(backupPath(ground.own, first), 30)
    else await rename(backupPath(ground.own, first), join(ground.own, 'the good one.backup'))
    ground.append(1)
    await makeOne(ground)
    expect([...(await readTree(join(ground.own, 'files'))).keys()]).toHaveLength(1)
  }
})

test('too much makes the oldest go; the last two and the limit stay', async () => {
  const ground = await aGround({ files: 0, text: 'x' })
  const ids: string[] = []
  for (let count = 0; count < 5; count += 1) {
    await ground.keep(new Uint8Array(20_000).fill(count))
    await rm(poolPath(ground.kept, ground.hashes.at(-2) ?? 'f'.repeat(64)), { force: true })
    ground.append(1)
    ids.push(await makeOne(ground))
  }
  const before = await listed(ground.backups)
  expect(before.backups).toHaveLength(5)
  expect(await ground.backups.setLimit(before.bytes - 15_000)).toMatchObject({ ok: true })
  ground.append(1)
  ids.push(await makeOne(ground))
  const after = await listed(ground.reopen())
  expect(after.limit).toBe(before.bytes - 15_000)
  expect(after.backups.map(({ id }) => id).toReversed()).toEqual(ids.slice(1))
  await ground.backups.setLimit(1)
  expect((await listed(ground.backups)).backups.map(({ id }) => id).toReversed()).toEqual(ids.slice(-2))
})

test('a kept file that the journal lost is taken from the pool; one that nobody has is told', async () => {
  const ground = await aGround({ files: 2 })
  await makeOne(ground)
  const [first = '', second = ''] = ground.hashes
  await damage(poolPath(ground.kept, first), 10)
  expect(Buffer.from((await ground.backups.heal(first)) ?? []).toString()).toContain('file 0')
  await writeFile(poolPath(ground.kept, first), '')
  ground.append(1)
  const id = await makeOne(ground)
  expect((await readAll(ground.backups, id)).files.size).toBe(2)
  await writeFile(poolPath(ground.kept, second), 'gone')
  await writeFile(poolPath(join(ground.own, 'files'), second), 'cut off')
  expect(await ground.backups.heal(second)).toBeNull()
  ground.append(1)
  const later = ground.reopen()
  await makeOne(ground, later)
  expect((await listed(later)).problem).toMatchObject({ type: 'backup-lacks-files' })
  expect(await later.make('time')).toEqual({ ok: true, value: { made: null } })
})

test('what a kill left is cleared away at the next backup', async () => {
  const ground = await aGround()
  const id = await makeOne(ground)
  const left = [`${backupPath(ground.own, id)}.0123456789ab.part`, `${poolPath(join(ground.own, 'files'), ground.hashes[0] ?? '')}.0123456789ab.part`]
  for (const path of left) await writeFile(path, 'x')
  ground.append(1)
  await makeOne(ground, ground.reopen())
  expect([...(await readTree(ground.own)).keys()].filter((name) => name.endsWith('.part'))).toEqual([])
})

test('a second folder gets every backup, mends the first, and is mended by it', async () => {
  const ground = await aGround({ entries: 40 })
  const first = await makeOne(ground)
  expect(await ground.backups.chooseFolder(ground.outside)).toEqual({ ok: true, value: { name: 'stick' } })
  await ground.backups.settled()
  ground.append(1)
  const second = await makeOne(ground)
  const copy = join(ground.outside, 'Lectern backups')
  expect(await listed(ground.backups)).toMatchObject({ backups: [{ id: second, place: 'both', state: 'whole' }, { id: first, place: 'both' }], second: { name: 'stick', problem: null } })
  const clean = await readTree(copy)
  for (const [name, bytes] of await readTree(ground.own)) if (!name.endsWith('.json')) expect(clean.get(name)?.equals(bytes)).toBe(true)
  for (const folder of [ground.own, copy]) {
    const [hash = ''] = ground.hashes
    await damage(backupPath(folder, first))
    await damage(poolPath(join(folder, 'files'), hash), 3)
    await rm(poolPath(join(folder, 'files'), ground.hashes[1] ?? ''))
    const later = ground.reopen()
    expect((await readAll(later, first)).lines).toEqual(ground.lines.slice(0, 40))
    expect(await later.check(first)).toMatchObject({ ok: true, value: { place: 'both', state: 'whole', problem: null } })
    expect(await readTree(copy)).toEqual(clean)
    expect((await listed(later)).backups.every(({ problem }) => problem === null)).toBe(true)
  }
  // Both damaged: nothing can be mended, and it is said; the other backup is as it was.
  for (const folder of [ground.own, copy]) await damage(backupPath(folder, first))
  const last = ground.reopen()
  expect(await last.check(first)).toMatchObject({ ok: true, value: { state: 'damaged', problem: { type: 'backup-damaged' } } })
  expect(await last.read(first, 0, 10)).toMatchObject({ ok: false, problem: { type: 'backup-damaged' } })
  expect((await readAll(last, second)).lines).toHaveLength(41)
})

test('a second folder that is away is told, nothing is written in its place, and it gets what it lacks when it is back', async () => {
  const ground = await aGround()
  await ground.backups.chooseFolder(ground.outside)
  const first = await makeOne(ground)
  const away = `${ground.outside}-away`
  await rename(ground.outside, away)
  // The place where a stick would be stays, empty.
  await mkdir(ground.outside)
  ground.append(1)
  const second = await makeOne(ground)
  expect(await listed(ground.backups)).toMatchObject({ backups: [{ id: second, place: 'own' }, { id: first, place: 'own' }], second: { name: 'stick', problem: { type: 'second-away', detail: expect.stringContaining('“stick”') } }, problem: null })
  expect(await readdir(ground.outside)).toEqual([])
  await rm(ground.outside, { recursive: true })
  await rename(away, ground.outside)
  const later = ground.reopen()
  expect(await later.make('time')).toEqual({ ok: true, value: { made: null } })
  await later.settled()
  expect(await listed(later)).toMatchObject({ backups: [{ id: second, place: 'both' }, { id: first, place: 'both' }], second: { name: 'stick', problem: null } })
  // Forgotten, it stays as it is; on a new computer it shows what it has.
  expect(await later.forgetFolder()).toMatchObject({ ok: true })
  expect(await listed(later)).toMatchObject({ second: null, backups: [{ place: 'own' }, { place: 'own' }] })
  const other = await aGround({ entries: 1, files: 0, device: 'new' })
  expect(await other.backups.chooseFolder(join(ground.outside, 'Lectern backups'))).toMatchObject({ ok: true })
  await other.backups.settled()
  expect((await listed(other.backups)).backups.map(({ id, place }) => [id, place])).toEqual([[second, 'second'], [first, 'second']])
  expect((await readAll(other.backups, second)).files.size).toBe(2)
  // Its own retention leaves them alone.
  other.clock.now += 900 * 86_400_000
  await makeOne(other)
  expect((await listed(other.backups)).backups).toHaveLength(3)
  expect((await readAll(other.backups, first)).files.size).toBe(2)
})

test.each(['EACCES', 'ENOSPC', 'EIO', 'hang'])('a second folder that answers %s does not keep the first from its backup', async (code) => {
  const ground = await aGround()
  await ground.backups.chooseFolder(ground.outside)
  const isThere = (path: unknown): boolean => typeof path === 'string' && path.startsWith(ground.outside)
  const bad = async (): Promise<never> => (code === 'hang' ? new Promise<never>(() => {}) : Promise.reject(Object.assign(new Error(code), { code })))
  const system: BackupFileSystem = {
    ...nodeBackupFileSystem,
    open: async (path, flags, mode) => (isThere(path) && flags !== 'r' ? bad() : nodeBackupFileSystem.open(path, flags, mode)),
  }
  // Only what hangs must be given up soon; a busy machine is slow by itself.
  const backups = ground.reopen(system, code === 'hang' ? 50 : 60_000)
  const id = await makeOne(ground, backups)
  const { second, problem } = await listed(backups)
  expect(problem).toBeNull()
  expect(second?.problem?.detail).toMatch(/disk|folder/)
  const later = ground.reopen()
  await later.make('time')
  await later.settled()
  expect(await listed(later)).toMatchObject({ backups: [{ id, place: 'both' }], second: { problem: null } })
})

test('folders that would be lost together with the data are refused', async () => {
  const ground = await aGround()
  await mkdir(ground.own, { recursive: true })
  const link = join(ground.outside, 'link')
  await symlink(ground.own, link)
  for (const folder of [ground.data, ground.own, join(ground.data, 'journal'), link]) expect(await ground.backups.chooseFolder(folder)).toMatchObject({ ok: false, problem: { type: 'second-inside' } })
  expect(await ground.backups.chooseFolder('/')).toMatchObject({ ok: false, problem: { type: 'second-root' } })
  expect(await ground.backups.chooseFolder(join(ground.outside, 'nowhere'))).toMatchObject({ ok: false, problem: { type: 'second-away' } })
  expect((await listed(ground.backups)).second).toBeNull()
  for (const bad of ['{', '{"version":1,"folder":"relative","name":"x"}', '[]']) {
    await writeFile(join(ground.own, 'second.json'), bad)
    expect((await listed(ground.reopen())).second).toBeNull()
  }
})

test('at the end a last backup is made, and one that hangs is left', async () => {
  const ground = await aGround()
  await ground.backups.stop()
  expect((await listed(ground.reopen())).backups).toMatchObject([{ reason: 'quit' }])
  ground.append(1)
  const hanging = createBackups({ data: ground.data, kept: ground.kept, journal: { ...ground.journal, 'journal.read': () => new Promise(() => {}) }, app: '0.1.0', changed: () => null })
  hanging.start()
  await hanging.stop(20)
  const { backups, problem } = await listed(ground.reopen())
  expect(backups).toHaveLength(1)
  expect(problem).toBeNull()
})

test('a backup that is stopped leaves what it copied for the next one, and nothing else', async () => {
  const ground = await aGround({ entries: 12, page: 1 })
  const { 'journal.read': read } = ground.journal
  const slow = createBackups({ data: ground.data, kept: ground.kept, journal: { ...ground.journal, 'journal.read': (input) => new Promise((done) => setTimeout(() => done(read(input)), 10)) }, app: '0.1.0', changed: () => null, now: () => ground.clock.now })
  await slow.stop(40)
  await slow.settled()
  expect(await listed(slow)).toMatchObject({ backups: [], problem: { type: 'backup-stopped' } })
  const names = [...(await readTree(ground.own)).keys()]
  expect(names.filter((name) => /[0-9a-f]{64}$/.test(name))).toHaveLength(names.length)
  expect((await readAll(ground.backups, await makeOne(ground))).lines).toEqual(ground.lines)
})

test('a backup whose file of the pool went is none when it matters; files that nobody has are counted', async () => {
  const ground = await aGround({ files: 3 })
  await makeOne(ground)
  await rm(poolPath(join(ground.own, 'files'), ground.hashes[0] ?? ''))
  const later = ground.reopen()
  expect(await later.make('time')).toEqual({ ok: true, value: { made: null } })
  expect(await later.make('import')).toMatchObject({ ok: true, value: { made: expect.stringContaining('Z-') } })
  for (const hash of ground.hashes.slice(0, 2)) {
    await writeFile(poolPath(ground.kept, hash), 'damaged')
    await rm(poolPath(join(ground.own, 'files'), hash))
  }
  ground.append(1)
  await makeOne(ground, later)
  expect((await listed(later)).problem?.detail).toBe('2 files of your decks could not be read, so the last backup was made without them. Check your data in Settings.')
})

test('in quiet times backups of before are read, one by one, and damage is told', async () => {
  const ground = await aGround()
  const first = await makeOne(ground)
  ground.append(1)
  const second = await makeOne(ground)
  await damage(backupPath(ground.own, first))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const later = ground.reopen()
  later.start()
  vi.advanceTimersByTime(60_000)
  vi.useRealTimers()
  await expect.poll(async () => (await listed(later)).backups.map(({ state }) => state), { timeout: 20_000 }).toEqual(['whole', 'damaged'])
  await later.stop()
  expect((await listed(later)).backups.map(({ id }) => id)).toEqual([second, first])
})

test('names are data: no other name becomes a path', async () => {
  const ground = await aGround()
  const id = await makeOne(ground)
  for (const name of ['..', '../data', `${id}/..`, `${id}.backup`, `${id.slice(0, -8)}ABCDEF01`, '20261399T000000000Z-00000000', '']) {
    expect(await ground.backups.read(name, 0, 1), name).toMatchObject({ ok: false, problem: { type: 'no-backup' } })
    expect(() => backupPath(ground.own, name)).toThrow(RangeError)
  }
  expect(await ground.backups.readFile(id, '../../second.json')).toMatchObject({ ok: false, problem: { type: 'file-missing' } })
  expect(() => poolPath(ground.own, '../x')).toThrow(RangeError)
})

test('backups dated later than now stay and do not stand in the way', async () => {
  const ground = await aGround()
  ground.clock.now += 400 * 86_400_000
  const future = await makeOne(ground)
  ground.clock.now -= 400 * 86_400_000
  for (let count = 0; count < 3; count += 1) {
    ground.append(1)
    await makeOne(ground)
  }
  expect((await listed(ground.backups)).backups.map(({ id }) => id)).toHaveLength(4)
  expect((await listed(ground.backups)).backups[0]?.id).toBe(future)
})

test('a backup that was touched counts as unread; a newer format is left alone', async () => {
  const ground = await aGround()
  const id = await makeOne(ground)
  const path = backupPath(ground.own, id)
  const bytes = await readFile(path)
  await writeFile(path, bytes)
  await utimes(path, 1, 1)
  expect((await listed(ground.backups)).backups).toMatchObject([{ state: 'unread' }])
  await writeFile(path, Buffer.concat([Buffer.from('lectern-backup 2'), bytes.subarray(16)]))
  expect((await listed(ground.backups)).backups).toMatchObject([{ id, state: 'unread', problem: { type: 'backup-newer' } }])
  ground.clock.now += 900 * 86_400_000
  for (let count = 0; count < 3; count += 1) {
    ground.append(1)
    await makeOne(ground)
  }
  expect((await listed(ground.backups)).backups.map((backup) => backup.id)).toContain(id)
})

test('a file that was kept since and that no entry names is in the backup before something is removed', async () => {
  const ground = await aGround()
  await makeOne(ground)
  const hash = await ground.keep(new TextEncoder().encode('a picture of no card'))
  for (const reason of ['time', 'quit'] as const) expect(await ground.backups.make(reason)).toEqual({ ok: true, value: { made: null } })
  ground.clock.now += 60_000
  const made = await ground.backups.make('removal')
  expect(made).toEqual({ ok: true, value: { made: expect.any(String) } })
  const id = made.ok ? (made.value.made ?? '') : ''
  expect((await readAll(ground.backups, id)).files.has(hash)).toBe(true)
  expect(await ground.backups.make('removal')).toEqual({ ok: true, value: { made: null } })
})
