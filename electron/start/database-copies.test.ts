import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hasDamageFlag, keepCopy, listCopies, needsCopy, tooMany, type CopyFacts, type DatabaseCopy } from './database-copies.ts'
import { stampOf } from './stamp-of.ts'

const now = Date.UTC(2026, 10, 23, 12)
const hour = 3_600_000
const aFile = { path: 'lectern/000003.log', size: 1000, changedAt: now }
const aCopy = (change: Partial<DatabaseCopy> = {}): DatabaseCopy => ({ name: 'a', at: now - hour, signature: 'other', wasWell: true, ...change })
const facts = (change: Partial<CopyFacts> = {}): CopyFacts => ({ files: [aFile], last: aCopy(), wasWell: true, room: null, now, ...change })

test.each<[string, Partial<CopyFacts>, boolean]>([
  ['an hour after the last, all well', {}, false],
  ['a day after the last', { last: aCopy({ at: now - 24 * hour }) }, true],
  ['none was made yet', { last: null }, true],
  ['the last run did not end well', { wasWell: false }, true],
  ['the clock was set back', { last: aCopy({ at: now + hour }) }, true],
  ['there is no database', { files: [], wasWell: false }, false],
  ['it would leave too little room', { wasWell: false, room: 100 * 1024 * 1024 }, false],
  ['it is large and the last run did not end well', { wasWell: false, files: [{ ...aFile, size: 1e9 }], room: 1e10 }, true],
])('%s', (_, change, expected) => {
  expect(needsCopy(facts(change))).toBe(expected)
})

test('the word of damage that Chromium leaves is seen', () => {
  expect(hasDamageFlag([aFile])).toBe(false)
  expect(hasDamageFlag([aFile, { ...aFile, path: 'lectern_app_0.indexeddb.leveldb/corruption_info.json' }])).toBe(true)
})

const names = (copies: readonly DatabaseCopy[]): string[] => tooMany(copies).map(({ name }) => name)
const well = (name: string): DatabaseCopy => aCopy({ name })
const bad = (name: string): DatabaseCopy => aCopy({ name, wasWell: false })

test('three are kept, the last one made after a good end among them', () => {
  expect(names([well('5'), well('4'), well('3')])).toEqual([])
  expect(names([well('5'), well('4'), well('3'), well('2')])).toEqual(['2'])
  expect(names([bad('5'), bad('4'), bad('3'), well('2')])).toEqual(['3'])
  expect(names([bad('5'), bad('4'), bad('3'), bad('2')])).toEqual(['2'])
})

test('copies are whole or not at all, and what a kill left is removed', async () => {
  const data = await mkdtemp(join(tmpdir(), 'lectern-copies-'))
  try {
    await mkdir(join(data, 'IndexedDB', 'inner'), { recursive: true })
    await mkdir(join(data, 'copies', 'half.part', 'IndexedDB'), { recursive: true })
    await mkdir(join(data, 'copies', 'no copy'), { recursive: true })
    for (let count = 0; count < 5; count += 1) {
      await writeFile(join(data, 'IndexedDB', 'inner', 'log'), 'x'.repeat(count + 1))
      expect(await keepCopy(join(data, 'IndexedDB'), join(data, 'copies'), false, null, now + count)).toBe(true)
    }
    expect(await readdir(join(data, 'copies'))).toHaveLength(4)
    const copies = await listCopies(join(data, 'copies'))
    expect(copies.map(({ at }) => at)).toEqual([now + 4, now + 3, now + 2])
    expect(await keepCopy(join(data, 'IndexedDB'), join(data, 'copies'), false, null, now + 9)).toBe(false)
  } finally {
    await rm(data, { recursive: true, force: true })
  }
})

test('word of damage calls for a copy though the last run ended well, and a copy that fails leaves nothing', async () => {
  const data = await mkdtemp(join(tmpdir(), 'lectern-copies-'))
  const [database, copies] = [join(data, 'IndexedDB'), join(data, 'copies')]
  try {
    await mkdir(database)
    await writeFile(join(database, 'log'), 'x')
    expect(await keepCopy(database, copies, true, null, now)).toBe(true)
    await writeFile(join(database, 'log'), 'xy')
    expect(await keepCopy(database, copies, true, null, now + hour)).toBe(false)
    await writeFile(join(database, 'corruption_info.json'), '{}')
    await mkdir(join(copies, stampOf(now + hour), 'in the way'), { recursive: true })
    await expect(keepCopy(database, copies, true, null, now + hour)).rejects.toThrow()
    expect((await readdir(copies)).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(await keepCopy(database, copies, true, null, now + 2 * hour)).toBe(true)
    expect((await listCopies(copies)).map(({ wasWell }) => wasWell)).toEqual([false, true])
  } finally {
    await rm(data, { recursive: true, force: true })
  }
})
