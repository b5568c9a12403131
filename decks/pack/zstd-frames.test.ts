import { expect, test } from 'vitest'
import { isZstd, walkZstd } from './zstd-frames.ts'

const magic = [0x28, 0xb5, 0x2f, 0xfd]
/** A block of bytes as they are (kind 0), of one byte many times (1), or packed (2). */
const block = (length: number, { last = true, kind = 0 } = {}): number[] => {
  const head = (length << 3) | (kind << 1) | (last ? 1 : 0)
  return [head & 255, (head >> 8) & 255, (head >> 16) & 255, ...Array.from({ length: kind === 1 ? 1 : length }, () => 7)]
}
const walk = (...parts: number[][]) => walkZstd(Uint8Array.from(parts.flat()))

test('each length of the size of a frame is read', () => {
  expect(walk(magic, [0x20, 5], block(5))).toEqual({ count: 1, size: 5, window: 5 })
  expect(walk(magic, [0x60, 4, 1], block(5))).toEqual({ count: 1, size: 516, window: 516 })
  expect(walk(magic, [0xa0, 1, 0, 1, 0], block(5))).toEqual({ count: 1, size: 65_537, window: 65_537 })
  expect(walk(magic, [0xe0, 0, 0, 0, 0, 1, 0, 0, 0], block(5))).toEqual({ count: 1, size: 2 ** 32, window: 2 ** 32 })
})

test('a frame that does not say its size says its window, and then nobody knows the size of all', () => {
  expect(walk(magic, [0x00, 0x58], block(5))).toEqual({ count: 1, size: null, window: 2 ** 21 })
  expect(walk(magic, [0x00, 0x5b], block(5))).toEqual({ count: 1, size: null, window: 2 ** 21 + (3 * 2 ** 21) / 8 })
  expect(walk(magic, [0x00, 0x58], block(5), magic, [0x20, 5], block(5))).toEqual({ count: 2, size: null, window: 2 ** 21 })
})

test('frames add up, and what says it is to be left out is', () => {
  const one = [...magic, 0x20, 5, ...block(5)]
  expect(walk(one, [0x5f, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3], one)).toEqual({ count: 2, size: 10, window: 5 })
  expect(walk(magic, [0x20, 9], block(4, { last: false }), block(5, { kind: 1 }))).toEqual({ count: 1, size: 9, window: 9 })
  expect(walk()).toEqual({ count: 0, size: 0, window: 0 })
})

test('a sum behind the blocks belongs to the frame', () => {
  expect(walk(magic, [0x24, 5], block(5), [1, 2, 3, 4])).toEqual({ count: 1, size: 5, window: 5 })
  expect(walk(magic, [0x24, 5], block(5))).toBeNull()
  expect(walk(magic, [0x20, 5], block(5), [1, 2, 3, 4])).toBeNull()
})

test.each([
  ['too short to be one', [...magic, 0x20, 5]],
  ['of another kind', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['with a dictionary', [...magic, 0x21, 5, ...block(5)]],
  ['with a bit that is reserved', [...magic, 0x28, 5, ...block(5)]],
  ['that ends within its header', [...magic, 0xe0, 0, 0, 0]],
  ['that ends before its first block', [...magic, 0xe0, 0, 0, 0, 0, 1, 0, 0, 0, 1]],
  ['with a kind of block that is none', [...magic, 0x20, 5, ...block(5, { kind: 3 })]],
  ['whose block is longer than the rest', [...magic, 0x20, 9, ...block(9).slice(0, 8)]],
  ['without a last block', [...magic, 0x20, 5, ...block(5, { last: false })]],
  ['left out beyond the end', [0x50, 0x2a, 0x4d, 0x18, 9, 0, 0, 0]],
])('a frame %s is none', (_, bytes) => {
  expect(walkZstd(Uint8Array.from(bytes))).toBeNull()
})

test('bytes are known by their first four', () => {
  expect(isZstd(Uint8Array.from([...magic, 1]))).toBe(true)
  expect(isZstd(Uint8Array.from(magic.slice(0, 3)))).toBe(false)
  expect(isZstd(Uint8Array.from([...magic].toReversed()))).toBe(false)
})
