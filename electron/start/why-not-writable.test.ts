import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { whyNotWritable } from './why-not-writable.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-writable-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a folder that is there, and one that is not yet, can be written into', () => {
  expect(whyNotWritable(folder)).toBeNull()
  expect(whyNotWritable(join(folder, 'new', 'folder'))).toBeNull()
})

test('where no folder can be, the system’s word for it is given', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(whyNotWritable(join(folder, 'file', 'within'))).toMatch(/^E(?:NOTDIR|NOENT|EXIST)$/u)
})
