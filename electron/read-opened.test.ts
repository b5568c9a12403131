import { mkdirSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mostBytesOf } from './contract/file-limit.ts'
import { readOpened } from './read-opened.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-opened-'))

test('a file is its name and its bytes, without its folder', async () => {
  const bytes = Uint8Array.from({ length: 3_000_001 }, (_, at) => at % 251)
  writeFileSync(join(folder, 'ü deck.csv'), bytes)
  const read = await readOpened(join(folder, 'ü deck.csv'))
  expect(read.ok && read.value.name).toBe('ü deck.csv')
  expect(read.ok && Buffer.compare(read.value.bytes, bytes)).toBe(0)
})

test('an empty file is read as one', async () => {
  writeFileSync(join(folder, 'empty.csv'), '')
  expect(await readOpened(join(folder, 'empty.csv'))).toEqual({ ok: true, value: { name: 'empty.csv', bytes: new Uint8Array() } })
})

test.each(['large.json', 'large.apkg'])('%s over its limit is refused before it is read', async (name) => {
  const large = join(folder, name)
  writeFileSync(large, '')
  truncateSync(large, mostBytesOf(name) + 1)
  expect(await readOpened(large)).toMatchObject({ ok: false, problem: { type: 'file-too-large' } })
})

test.each([
  ['a folder', 'folder', 'not-a-file'],
  ['nothing', 'nothing.json', 'cannot-read'],
])('%s is a problem in plain words', async (_, name, type) => {
  mkdirSync(join(folder, 'folder'), { recursive: true })
  const read = await readOpened(join(folder, name))
  expect(read).toMatchObject({ ok: false, problem: { type } })
  // The folder's name is not the page's business.
  expect(JSON.stringify(read)).not.toContain(folder)
})

test('a device that never ends is no file', async () => {
  expect(await readOpened(process.platform === 'win32' ? 'NUL' : '/dev/zero')).toMatchObject({ ok: false })
})
