/** What the headers of zstd frames say, before anything is unpacked. */
export interface ZstdFrames {
  /** How many frames hold data. */
  readonly count: number
  /** Bytes when unpacked, or null when a frame does not say. */
  readonly size: number | null
  /** The largest window in bytes that unpacking needs. */
  readonly window: number
}

const magic = 0xfd_2f_b5_28

/** Whether bytes begin as a zstd frame does. */
export function isZstd(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true) === magic
}

/**
 * Walks over the frames and blocks of zstd data by their headers (https://www.rfc-editor.org/rfc/rfc8878, 3.1), without
 * unpacking. Null when they do not end where the bytes end, or are of a kind that is not used here (dictionaries).
 */
export function walkZstd(bytes: Uint8Array): ZstdFrames | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let count = 0
  let size: number | null = 0
  let window = 0
  let at = 0
  while (at < bytes.length) {
    if (at + 8 > bytes.length) return null
    const kind = view.getUint32(at, true)
    if ((kind & 0xff_ff_ff_f0) >>> 0 === 0x18_4d_2a_50) {
      at += 8 + view.getUint32(at + 4, true)
      continue
    }
    const frame = kind === magic ? readFrameHeader(view, at + 4) : null
    const end = frame === null ? null : skipBlocks(view, frame.end)
    if (frame === null || end === null) return null
    count += 1
    size = size === null || frame.size === null ? null : size + frame.size
    window = Math.max(window, frame.window)
    at = end + (frame.checksum ? 4 : 0)
  }
  return at === bytes.length ? { count, size, window } : null
}

function readFrameHeader(view: DataView, at: number): { size: number | null; window: number; checksum: boolean; end: number } | null {
  const flags = view.getUint8(at)
  const single = (flags & 32) !== 0
  if ((flags & 8) !== 0 || (flags & 3) !== 0) return null
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][flags >> 6] as number
  const start = at + (single ? 1 : 2)
  const end = start + sizeBytes
  if (end > view.byteLength) return null
  const size = sizeBytes === 0 ? null : sizeBytes === 1 ? view.getUint8(start) : sizeBytes === 2 ? view.getUint16(start, true) + 256 : sizeBytes === 4 ? view.getUint32(start, true) : Number(view.getBigUint64(start, true))
  const descriptor = single ? 0 : view.getUint8(at + 1)
  const base = 2 ** (10 + (descriptor >> 3))
  return { size, window: single ? (size as number) : base + (base / 8) * (descriptor & 7), checksum: (flags & 4) !== 0, end }
}

/** The end of a frame's last block, or null when it lies beyond the bytes. */
function skipBlocks(view: DataView, from: number): number | null {
  let at = from
  for (;;) {
    if (at + 3 > view.byteLength) return null
    const head = view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
    const kind = (head >> 1) & 3
    if (kind === 3) return null
    at += 3 + (kind === 1 ? 1 : head >>> 3)
    if (at > view.byteLength) return null
    if ((head & 1) === 1) return at
  }
}
