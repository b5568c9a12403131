import crc32 from 'crc-32'

/** The CRC-32 of bytes (ISO 3309, as in gzip and PNG), 0 to 2^32 - 1. Any change of up to 32 neighbouring bits changes it. */
export function crc(bytes: Uint8Array): number {
  return crc32.buf(bytes) >>> 0
}

/** The CRC-32 of a text in UTF-8. */
export function crcOfText(text: string): number {
  return crc32.str(text) >>> 0
}
