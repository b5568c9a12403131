import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeLine } from './encode-line.ts'
import { readLines } from './read-lines.ts'

const json = fc.record({ id: fc.string(), text: fc.string({ unit: 'binary', maxLength: 60 }), count: fc.integer() }).map((value) => JSON.stringify(value))

function encodeAll(lines: readonly string[], zeros = 0): Uint8Array {
  const parts = lines.map((line, index) => encodeLine(index, line))
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, zeros))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

test('a line is its CRC-32, its sequence and its JSON', () => {
  expect(new TextDecoder().decode(encodeLine(7, '{"a":1}'))).toBe('9e58a832 7 {"a":1}\n')
})

test('a line break cannot get into a line', () => {
  expect(() => encodeLine(0, '{"a":\n1}')).toThrow(RangeError)
})

test('what was written is read, zeros behind it are free space', () => {
  fc.assert(
    fc.property(fc.array(json, { maxLength: 20 }), fc.nat(100), (lines, zeros) => {
      const bytes = encodeAll(lines, zeros)
      const read = readLines(bytes)
      expect(read.lines.map((line) => line.json)).toEqual(lines)
      expect(read.lines.map((line) => line.sequence)).toEqual(lines.map((_, index) => index))
      expect(read).toMatchObject({ damaged: [], whole: true, end: bytes.length - zeros })
    }),
  )
})

test('any changed byte is noticed and costs at most the line it stands in', () => {
  fc.assert(
    fc.property(fc.array(json, { minLength: 1, maxLength: 8 }), fc.nat(), fc.integer({ min: 1, max: 255 }), fc.nat(64), (lines, place, change, zeros) => {
      const bytes = encodeAll(lines, zeros)
      const at = place % (bytes.length - zeros)
      bytes[at] = (bytes[at] ?? 0) ^ change
      const hit = lines.findIndex((_, index) => at < encodeAll(lines.slice(0, index + 1)).length)
      const read = readLines(bytes)
      expect(read.whole).toBe(false)
      const others = lines.filter((_, index) => index !== hit)
      const kept = read.lines.map((line) => line.json)
      expect(kept.filter((line, index) => line !== lines[hit] || kept.indexOf(line) !== index || others.includes(line))).toEqual(expect.arrayContaining(others))
      expect(kept.length).toBeGreaterThanOrEqual(lines.length - 1)
      expect(lines).toEqual(expect.arrayContaining(kept))
    }),
    { numRuns: 500 },
  )
})

test('a torn write at the end is named as torn, and nothing before it is touched', () => {
  fc.assert(
    fc.property(fc.array(json, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(64), (lines, place, zeros) => {
      const full = encodeAll(lines)
      const lastLength = encodeLine(lines.length - 1, lines.at(-1) ?? '').length
      const cut = full.length - lastLength + 1 + (place % (lastLength - 2))
      const bytes = new Uint8Array(cut + zeros)
      bytes.set(full.subarray(0, cut))
      const read = readLines(bytes)
      expect(read.lines.slice(0, lines.length - 1).map((line) => line.json)).toEqual(lines.slice(0, -1))
      expect(read.whole).toBe(false)
      for (const part of read.damaged) expect(part.torn).toBe(true)
    }),
  )
})

test('a zeroed block costs only the lines it touches', () => {
  const lines = Array.from({ length: 40 }, (_, index) => JSON.stringify({ id: `entry-${index}`, text: 'x'.repeat(30) }))
  const bytes = encodeAll(lines, 500)
  bytes.fill(0, 700, 900)
  const read = readLines(bytes)
  expect(read.damaged).toHaveLength(1)
  const starts = lines.map((_, index) => encodeAll(lines.slice(0, index)).length)
  const untouched = lines.filter((line, index) => (starts[index] ?? 0) >= 900 || (starts[index] ?? 0) + encodeLine(index, line).length <= 700)
  expect(read.lines.map((line) => line.json)).toEqual(untouched)
})
