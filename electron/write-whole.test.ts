import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeWhole } from './write-whole.ts'

const bytes = new TextEncoder().encode('new')

test('the new bytes take the place of the old, and nothing is left beside them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-write-'))
  writeFileSync(join(folder, 'deck.json'), 'old and longer')
  await writeWhole(join(folder, 'deck.json'), bytes)
  expect(readFileSync(join(folder, 'deck.json'), 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['deck.json'])
})

test('when it cannot be done, what was there stays and nothing is left beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-write-'))
  mkdirSync(join(folder, 'deck.json/inside'), { recursive: true })
  await expect(writeWhole(join(folder, 'deck.json'), bytes)).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM|EEXIST/)
  expect(readdirSync(folder)).toEqual(['deck.json'])
  await expect(writeWhole(join(folder, 'no/such/folder'), bytes)).rejects.toThrow('ENOENT')
})
