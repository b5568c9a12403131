import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyAside, moveAside } from './put-aside.ts'
import { stampOf, timeOfStamp } from './stamp-of.ts'

let data = ''
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'lectern-aside-'))
})
afterEach(() => rm(data, { recursive: true, force: true }))

const now = Date.UTC(2026, 10, 23, 12)
const day = 86_400_000

async function write(text: string): Promise<void> {
  await mkdir(join(data, 'IndexedDB', 'inner'), { recursive: true })
  await writeFile(join(data, 'IndexedDB', 'inner', 'log'), text)
}

test('copying leaves the folder as it is, moving takes it away', async () => {
  expect(await copyAside(data, 'IndexedDB', 'unreadable', now)).toBeNull()
  expect(await moveAside(data, 'IndexedDB', 'newer-engine', now)).toBeNull()
  await write('cards')
  const copied = await copyAside(data, 'IndexedDB', 'unreadable', now)
  expect(await readFile(join(data, copied ?? '', 'IndexedDB', 'inner', 'log'), 'utf8')).toBe('cards')
  expect(await readFile(join(data, 'IndexedDB', 'inner', 'log'), 'utf8')).toBe('cards')
  const moved = await moveAside(data, 'IndexedDB', 'newer-engine', now)
  expect(await readFile(join(data, moved ?? '', 'IndexedDB', 'inner', 'log'), 'utf8')).toBe('cards')
  expect(await readdir(data)).toEqual(['aside'])
})

test('the last five stay however old they are, and all of a month', async () => {
  for (let count = 0; count < 8; count += 1) {
    await write(String(count))
    await copyAside(data, 'IndexedDB', 'unreadable', now + count * day)
  }
  expect(await readdir(join(data, 'aside'))).toHaveLength(8)
  await copyAside(data, 'IndexedDB', 'unreadable', now + 100 * day)
  const kept = (await readdir(join(data, 'aside'))).toSorted()
  expect(kept).toHaveLength(5)
  expect(kept[0]).toContain(stampOf(now + 4 * day))
})

test('a copy that would fill the disk is not begun, and one that fails leaves nothing', async () => {
  await write('cards')
  await expect(copyAside(data, 'IndexedDB', 'unreadable', now, 20 * 1024 * 1024)).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(await readdir(data)).toEqual(['IndexedDB'])
  const place = `${stampOf(now)}-unreadable`
  await mkdir(join(data, 'aside', place, 'in the way'), { recursive: true })
  await expect(copyAside(data, 'IndexedDB', 'unreadable', now, 1e10)).rejects.toThrow()
  expect(await readdir(join(data, 'aside'))).toEqual([place])
})

test('a stamp is read back', () => {
  expect(timeOfStamp(`${stampOf(now + 123)}-newer-engine`)).toBe(now + 123)
  expect(timeOfStamp('lectern')).toBeNull()
})
