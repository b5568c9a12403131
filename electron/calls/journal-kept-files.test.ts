import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { aMemoryFileSystem } from '../../tests/builders/memory-file-system.ts'
import { createKeptFiles } from './journal-kept-files.ts'

const bytes = new TextEncoder().encode('{"format":"lectern-deck"}')
const hash = createHash('sha256').update(bytes).digest('hex')
const path = `/files/${hash.slice(0, 2)}/${hash}`

test('a damaged file and one that is gone are found in the backups and kept again', async () => {
  const { system, files } = aMemoryFileSystem()
  const asked: string[] = []
  const kept = createKeptFiles(system, '/files', async (name) => {
    asked.push(name)
    return name === hash ? bytes.slice() : null
  })
  await kept.keep(bytes)
  expect(await kept.read(hash)).toEqual({ ok: true, value: { bytes } })
  expect(asked).toEqual([])
  files.set(path, bytes.slice(1))
  expect(await kept.read(hash)).toEqual({ ok: true, value: { bytes } })
  expect(files.get(path)).toEqual(bytes)
  files.delete(path)
  expect(await kept.read(hash)).toMatchObject({ ok: true })
  expect(files.get(path)).toEqual(bytes)
  expect(asked).toEqual([hash, hash])
})

test('what was found is shown even where it cannot be kept', async () => {
  const kept = createKeptFiles(aMemoryFileSystem(new Map(), { at: 1, code: 'ENOSPC', forGood: true }).system, '/files', async () => bytes.slice())
  expect(await kept.read(hash)).toEqual({ ok: true, value: { bytes } })
})

test('other bytes than those of that hash are not taken, and a place that fails is no place', async () => {
  for (const find of [async () => new Uint8Array([1]), async () => null, () => Promise.reject(new Error('no disk'))]) {
    const { system, files } = aMemoryFileSystem(new Map([[path, bytes.slice(3)]]))
    expect(await createKeptFiles(system, '/files', find).read(hash)).toMatchObject({ ok: false, problem: { type: 'file-damaged' } })
    expect(files.get(path)).toEqual(bytes.slice(3))
  }
})
