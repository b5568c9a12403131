import type { MediaRef } from '../../decks/model/media.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { saySize } from '../parts/say-size.ts'

/** The largest picture that a note takes, in bytes. */
export const largestPicture = 10_000_000

/** The ending that fits what the bytes are, whatever the file is called; null for anything but a picture. */
export function sniffPicture(bytes: Uint8Array): string | null {
  const is = (at: number, ...signs: readonly number[]): boolean => signs.every((sign, place) => bytes[at + place] === sign)
  if (is(0, 0x89, 0x50, 0x4e, 0x47)) return 'png'
  if (is(0, 0xff, 0xd8, 0xff)) return 'jpg'
  if (is(0, 0x47, 0x49, 0x46, 0x38)) return 'gif'
  if (is(0, 0x52, 0x49, 0x46, 0x46) && is(8, 0x57, 0x45, 0x42, 0x50)) return 'webp'
  if (is(4, 0x66, 0x74, 0x79, 0x70) && is(8, 0x61, 0x76, 0x69, 0x66)) return 'avif'
  if (is(0, 0x42, 0x4d) && bytes.length > 26) return 'bmp'
  const start = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart()
  return /^(?:\uFEFF)?(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/u.test(start) ? 'svg' : null
}

/** Looks whether a file can be a picture of a note; its ending. */
export function checkPicture(name: string, bytes: Uint8Array): Result<string> {
  if (bytes.length > largestPicture) return fail('too-large', `“${name}” has ${saySize(bytes.length)}. A picture may have up to 10 MB: make it smaller and add it again.`)
  const ending = sniffPicture(bytes)
  return ending === null ? fail('no-picture', `“${name}” is not a picture that can be shown here. PNG, JPEG, GIF, WebP, AVIF, BMP and SVG can.`) : ok(ending)
}

/** A name for a picture in a note: letters, digits, dots and dashes, ending as its bytes are, and of no other picture of the note. */
export function namePicture(name: string, ending: string, hash: string, media: readonly MediaRef[]): string {
  const there = media.find((ref) => ref.hash === hash)
  if (there !== undefined) return there.name
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/u, '').replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^[-._]+|[-._]+$/gu, '').slice(0, 60)
  const first = stem === '' || /^(?:image|clipboard|unnamed)$/iu.test(stem) ? `picture-${hash.slice(0, 8)}` : stem
  const taken = (words: string): boolean => media.some((ref) => ref.name === `${words}.${ending}`)
  let words = first
  for (let count = 2; taken(words); count += 1) words = `${first}-${count}`
  return `${words}.${ending}`
}
