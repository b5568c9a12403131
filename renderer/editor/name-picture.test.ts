import { expect, test } from 'vitest'
import { checkPicture, largestPicture, namePicture, sniffPicture } from './name-picture.ts'

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)
const bytesOf = (text: string) => new TextEncoder().encode(text)
const hash = '0123456789abcdef'.repeat(4)

test('A picture is known by its bytes, not by its name', () => {
  expect(sniffPicture(png)).toBe('png')
  expect(sniffPicture(bytesOf('<?xml version="1.0"?>\n<!-- a --><svg viewBox="0 0 1 1"/>'))).toBe('svg')
  expect(sniffPicture(bytesOf('<html><svg></svg></html>'))).toBeNull()
  expect(checkPicture('virus.png', bytesOf('MZ'))).toMatchObject({ ok: false, problem: { type: 'no-picture' } })
})

test('A large picture is refused with its size', () => {
  const checked = checkPicture('map.png', new Uint8Array(largestPicture + 1024 * 1024))
  expect(checked).toMatchObject({ ok: false, problem: { detail: expect.stringContaining('“map.png” has 11 MB') } })
})

test('Names hold no spaces and signs, and are given once a note', () => {
  expect(namePicture('My map (2).PNG', 'png', hash, [])).toBe('My-map-2.png')
  expect(namePicture('image.png', 'png', hash, [])).toBe('picture-01234567.png')
  expect(namePicture('a.png', 'png', hash, [{ name: 'a.png', hash: 'f'.repeat(64) }])).toBe('a-2.png')
  expect(namePicture('b.png', 'png', hash, [{ name: 'a.png', hash }])).toBe('a.png')
})
