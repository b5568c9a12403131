import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeLine } from './encode-line.ts'
import { encodeSnapshot, type PackedBlock } from './encode-snapshot.ts'
import { joinBytes } from './join-bytes.ts'
import { crc } from './crc.ts'
import { readSnapshot } from './read-snapshot.ts'

/** Any sum will do here: it is the disk's. */
const hash = (bytes: Uint8Array): string => crc(bytes).toString(16).padStart(64, '0')
const block = fc.uint8Array({ minLength: 1, maxLength: 60 }).map((packed): PackedBlock => ({ packed, length: packed.length, lines: 1 }))

function read(bytes: Uint8Array) {
  const found = readSnapshot(bytes, hash)
  if (!found.ok) throw new Error(found.problem.detail)
  return found.value
}

test('what was put in is read, whatever bytes it has', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 40 }), (blocks) => {
      const found = read(encodeSnapshot(['000001.log'], blocks, hash))
      expect(found?.state).toBe('whole')
      expect(found?.table.covers).toEqual(['000001.log'])
      expect(found?.blocks.map((bytes) => [...(bytes ?? [])])).toEqual(blocks.map(({ packed }) => [...packed]))
    }),
  )
})

test('a change of any one byte, and the loss of any few bytes in a row, is noticed and costs nothing', () => {
  const blocks = Array.from({ length: 20 }, (_, index): PackedBlock => {
    const packed = Uint8Array.from({ length: 40 + index }, (_byte, at) => (at * 31 + index * 7) % 256)
    return { packed, length: packed.length, lines: 1 }
  })
  const bytes = encodeSnapshot(['000001.log', '000002.log'], blocks, hash)
  for (const length of [1, 30]) {
    for (let at = 0; at + length <= bytes.length; at += 1) {
      const damaged = bytes.slice()
      for (let place = at; place < at + length; place += 1) damaged[place] = (damaged[place] ?? 0) ^ 255
      const found = read(damaged)
      expect(found?.state, `${length} from ${at}`).toBe('mended')
      expect(found?.blocks).toEqual(blocks.map(({ packed }) => packed))
    }
  }
})

test('one that ends too early gives the blocks that are there and those that their group gives back', () => {
  const blocks = Array.from({ length: 33 }, (_, index): PackedBlock => ({ packed: new Uint8Array(20).fill(index + 1), length: 20, lines: 1 }))
  const bytes = encodeSnapshot([], blocks, hash)
  for (let length = 0; length < bytes.length; length += 1) {
    const found = read(bytes.subarray(0, length))
    if (found === null) continue
    expect(['mended', 'damaged']).toContain(found.state)
    for (const [index, part] of found.blocks.entries()) if (part !== null) expect(part).toEqual(blocks[index]?.packed)
  }
  expect(read(bytes.subarray(0, bytes.length - 1))?.state).toBe('mended')
})

test('of a group that lost two, both stay lost and no other', () => {
  const blocks = Array.from({ length: 20 }, (_, index): PackedBlock => ({ packed: new Uint8Array(20).fill(index + 1), length: 20, lines: 1 }))
  const bytes = encodeSnapshot([], blocks, hash)
  const first = bytes.indexOf(10) + 1
  for (const index of [4, 6]) bytes[first + index * 20] = 0
  const found = read(bytes)
  expect(found?.state).toBe('damaged')
  expect(found?.blocks.flatMap((part, index) => (part === null ? [index] : []))).toEqual([4, 6])
})

test('what is no snapshot at all gives nothing, a newer kind is refused', () => {
  expect(read(new Uint8Array())).toBeNull()
  expect(read(new Uint8Array(5000))).toBeNull()
  expect(read(joinBytes([encodeLine(0, '{"id":"x"}'), encodeLine(0, '{"id":"x"}')]))).toBeNull()
  expect(readSnapshot(encodeLine(0, '{"snapshot":2,"more":true}'), hash)).toMatchObject({ ok: false, problem: { type: 'newer-journal' } })
})
