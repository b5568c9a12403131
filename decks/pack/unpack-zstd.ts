import { Decompress, decompress } from 'fzstd'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import { walkZstd } from './zstd-frames.ts'

/** Anki packs with windows of 2 MB; the library moves a whole window for each block of 128 KB. */
const largestWindow = 16 * 2 ** 20
const chunk = 65_536

class TooMuch extends Error {}

/**
 * Unpacks zstd to at most `most` bytes. What the frames claim is checked before anything is made for them, and what comes
 * out is counted, so that a few bytes cannot become gigabytes. Problems: `damaged-archive`, `archive-too-large`.
 */
export function unpackZstd(bytes: Uint8Array, most: number): Result<Uint8Array<ArrayBuffer>> {
  const tooLarge = fail('archive-too-large', 'A part of this file grows too large when it is unpacked. It was not opened.')
  const frames = walkZstd(bytes)
  if (frames === null) return damaged()
  if (frames.size !== null && frames.size > most) return tooLarge
  try {
    if (frames.count === 1 && frames.size !== null && frames.size > 0) {
      const whole = unpackWhole(bytes, frames.size)
      return whole === null ? damaged() : ok(whole)
    }
    if (frames.window > Math.min(largestWindow, Math.max(most, 1024))) return tooLarge
    return ok(unpackInParts(bytes, most))
  } catch (error) {
    return error instanceof TooMuch ? tooLarge : damaged()
  }
}

const damaged = (): Result<never> => fail('damaged-archive', 'This file is damaged or its end is missing. Download or copy it again.', 'a part packed with zstd')

/** Unpacks one frame to the length that it says; null when there is less in it, for the library leaves the rest as it was. */
function unpackWhole(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
  for (const rest of [0, 1]) {
    const whole = new Uint8Array(size).fill(rest)
    decompress(bytes, whole)
    if (whole[size - 1] !== rest) return whole
  }
  return null
}

function unpackInParts(bytes: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  let length = 0
  const stream = new Decompress((part) => {
    length += part.length
    if (length > most) throw new TooMuch()
    parts.push(part)
  })
  for (let at = 0; at < bytes.length; at += chunk) stream.push(bytes.subarray(at, at + chunk), at + chunk >= bytes.length)
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
