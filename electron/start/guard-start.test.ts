import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeFileSystem } from '../calls/journal-file-system.ts'
import { createFolderDisk } from '../calls/journal-folder.ts'
import { createJournalAnswers } from '../calls/journal.ts'
import { guardStart, type StartFindings } from './guard-start.ts'
import { clearRunningMark } from './running-mark.ts'

let data = ''
beforeEach(async () => {
  data = join(await mkdtemp(join(tmpdir(), 'lectern-guard-')), 'data')
})
afterEach(() => rm(join(data, '..'), { recursive: true, force: true }))

const noon = Date.UTC(2026, 10, 23, 12)
const ours = { chrome: 114, app: '0.2.0' }

async function start(change: Partial<Parameters<typeof guardStart>[0]> = {}): Promise<StartFindings> {
  return guardStart({ data, disk: createFolderDisk(nodeFileSystem, join(data, 'journal')), ours, machine: 'desk', now: noon, ...change })
}

function end(): void {
  clearRunningMark(join(data, 'running'))
}

async function writeDatabase(text = 'all cards', folder = 'lectern_app_0.indexeddb.leveldb'): Promise<void> {
  await mkdir(join(data, 'IndexedDB', folder), { recursive: true })
  await writeFile(join(data, 'IndexedDB', folder, '000003.log'), text)
  await writeFile(join(data, 'IndexedDB', folder, 'LOCK'), '')
}

const namesIn = (folder: string): Promise<string[]> => readdir(join(data, folder)).catch(() => [])

test('a first start finds nothing and says nothing', async () => {
  expect(await start()).toEqual({ problems: [], isDatabaseAside: false, isUpgrade: false })
  expect(JSON.parse(await readFile(join(data, 'engine.json'), 'utf8'))).toEqual(ours)
  expect(await namesIn('')).toEqual(expect.arrayContaining(['running', 'engine.json', 'journal']))
  end()
  expect(await namesIn('')).not.toContain('running')
  expect(await start()).toMatchObject({ problems: [] })
})

test.each([
  ['newer-engine', { chrome: 999, app: '0.2.0' }],
  ['newer-lectern', { chrome: 114, app: '0.10.0' }],
])('after a %s the database is moved aside, whole, and told; the next start says nothing', async (type, last) => {
  await writeDatabase()
  await writeFile(join(data, 'engine.json'), JSON.stringify(last))
  const findings = await start()
  expect(findings).toMatchObject({ isDatabaseAside: true, isUpgrade: false, problems: [{ type }] })
  expect(await namesIn('IndexedDB')).toEqual([])
  const place = `20261123T120000000Z-${type}`
  expect(findings.problems[0]?.detail).toContain(place)
  expect(await readFile(join(data, 'aside', place, 'IndexedDB', 'lectern_app_0.indexeddb.leveldb', '000003.log'), 'utf8')).toBe('all cards')
  end()
  expect(await start({ now: noon + 1 })).toEqual({ problems: [], isDatabaseAside: false, isUpgrade: false })
})

test('after an older Lectern an upgrade is told until its version is written down', async () => {
  await writeDatabase()
  await writeFile(join(data, 'engine.json'), JSON.stringify({ chrome: 100, app: '0.1.9' }))
  expect(await start()).toEqual({ problems: [], isDatabaseAside: false, isUpgrade: true })
  expect(JSON.parse(await readFile(join(data, 'engine.json'), 'utf8'))).toEqual({ chrome: 114, app: '0.1.9' })
  expect(await start()).toMatchObject({ isUpgrade: true })
  await writeFile(join(data, 'engine.json'), JSON.stringify(ours))
  expect(await start()).toMatchObject({ isUpgrade: false })
})

test('a record that cannot be read is no record', async () => {
  await writeDatabase()
  for (const text of ['', '{', '{"chrome":"new"}']) {
    await mkdir(data, { recursive: true })
    await writeFile(join(data, 'engine.json'), text)
    expect(await start()).toMatchObject({ problems: [], isDatabaseAside: false })
  }
})

test('the database is copied at once after a bad end, else once a day, and never without a change', async () => {
  await writeDatabase()
  await start()
  expect(await namesIn('copies')).toHaveLength(1)
  end()
  await writeDatabase('one more card')
  await start({ now: noon + 1000 })
  expect(await namesIn('copies')).toHaveLength(1)
  // No end: it was killed.
  await start({ now: noon + 2000 })
  expect(await namesIn('copies')).toHaveLength(2)
  await start({ now: noon + 3000 })
  expect(await namesIn('copies')).toHaveLength(2)
  end()
  await writeDatabase('and another card')
  await start({ now: noon + 90_000_000 })
  expect(await namesIn('copies')).toHaveLength(3)
  const copies = await namesIn('copies')
  expect(await readFile(join(data, 'copies', copies.toSorted().at(-1) ?? '', 'IndexedDB', 'lectern_app_0.indexeddb.leveldb', '000003.log'), 'utf8')).toBe('and another card')
})

test('data of another computer go on under a new name, told once', async () => {
  await start()
  const device = async (): Promise<string> => readFile(join(data, 'journal', 'device.txt'), 'utf8')
  const first = await device()
  end()
  await start()
  expect(await device()).toBe(first)
  end()
  expect(await start({ machine: 'laptop' })).toMatchObject({ problems: [{ type: 'other-computer' }] })
  const second = await device()
  expect(second).not.toBe(first)
  expect(await createJournalAnswers(join(data, 'journal'))['journal.open']({})).toMatchObject({ ok: true, value: { device: second } })
  end()
  expect(await start({ machine: 'laptop' })).toMatchObject({ problems: [] })
  expect(await device()).toBe(second)
  expect(await readFile(join(data, 'journal', 'machine.txt'), 'utf8')).toMatch(/^[0-9a-f]{32}$/)
})

test('a journal from before there were fingerprints keeps its name', async () => {
  await mkdir(join(data, 'journal'), { recursive: true })
  await writeFile(join(data, 'journal', 'device.txt'), '0123456789abcdef')
  expect(await start()).toMatchObject({ problems: [] })
  expect(await readFile(join(data, 'journal', 'device.txt'), 'utf8')).toBe('0123456789abcdef')
})

test('what cannot be done is told, and the start goes on', async () => {
  await writeDatabase()
  await writeFile(join(data, 'engine.json'), JSON.stringify({ chrome: 999, app: '0.2.0' }))
  // Files stand where folders are needed, and the record is a folder's name.
  await writeFile(join(data, 'aside'), '')
  await writeFile(join(data, 'copies'), '')
  const findings = await start()
  expect(findings.isDatabaseAside).toBe(false)
  expect(findings.problems.map(({ type }) => type)).toEqual(['guard-failed', 'guard-failed'])
  expect(await namesIn('IndexedDB')).toHaveLength(1)
})
