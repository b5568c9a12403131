import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import { deflateSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openFile } from './open-file.ts'
import { openZip } from './read-zip.ts'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

function readAll(bytes: Uint8Array): string[] {
  const zip = openZip(bytes)
  if (!zip.ok) return [zip.problem.type]
  return zip.value.names.map((name) => {
    const file = zip.value.read(name)
    return file === null ? 'none' : file.ok ? new TextDecoder().decode(file.value) : file.problem.type
  })
}

test('files that are stored and files that are packed', () => {
  expect(readAll(zipSync({ a: [text('stored'), { level: 0 }], 'b/c': text('packed '.repeat(500)) }))).toEqual(['stored', 'packed '.repeat(500)])
})

/** An archive of one file that claims what it is not. */
function forge(packed: Uint8Array, claims: { size: number; crc: number }): Uint8Array {
  const made = zipSync({ a: [packed, { level: 0 }] })
  const view = new DataView(made.buffer)
  const directory = made.length - 22 - 47
  for (const [at, method, size] of [[0, 8, 22], [directory, 10, 24]] as const) {
    view.setUint16(at + method, 8, true)
    view.setUint32(at + size, claims.size, true)
    view.setUint32(at + size - 8, claims.crc, true)
  }
  return made
}

test('what a file claims of its size is not believed', () => {
  const bomb = deflateSync(new Uint8Array(110_000_000), { level: 1 })
  expect(readAll(forge(bomb, { size: 1000, crc: 0 }))).toEqual(['damaged-archive'])
  expect(readAll(forge(bomb, { size: 99_000_000, crc: 0 }))).toEqual(['archive-too-large'])
  expect(readAll(forge(bomb, { size: 200_000_000, crc: 0 }))).toEqual(['archive-too-large'])
})

test('a changed letter is noticed', () => {
  const bytes = zipSync({ a: [text('stored words'), { level: 0 }] })
  bytes[bytes.indexOf(0x77, 30)] = 0x57
  expect(readAll(bytes)).toEqual(['damaged-archive'])
})

const corpus = resolve(import.meta.dirname, '../../../shared/corpora/zip')
const has = existsSync(corpus)
if (!has) console.log('The collection of damaged archives is not here (../shared/corpora/zip is missing).')

test.runIf(has)('damaged and hostile archives of others are refused or harmless', async () => {
  for (const name of readdirSync(corpus)) {
    const bytes = new Uint8Array(readFileSync(join(corpus, name)))
    for (const result of readAll(bytes)) expect(result.length).toBeLessThan(200_000)
    expect((await openFile({ name, bytes })).ok).toBe(false)
  }
})

test('whatever the bytes, an archive is read or refused', () => {
  const whole = zipSync({ 'word/document.xml': text('<w:p/>'.repeat(50)), b: [text('b'), { level: 0 }] })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }), fc.nat(whole.length), (changes, length) => {
      const bytes = whole.slice()
      for (const [at, byte] of changes) bytes[at] = byte
      readAll(bytes)
      readAll(bytes.slice(0, length))
    }),
    { numRuns: 500 },
  )
})
