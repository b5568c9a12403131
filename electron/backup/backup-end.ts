/** The last line of a backup; see [Note: backups]. */
export interface BackupEnd {
  /** How many bytes stand before it. */
  readonly bytes: number
  /** The CRC-32 of the header's line. */
  readonly headerCrc: number
  /** The SHA-256 of all bytes before itself, in hex. */
  readonly hash: string
}

/** How long the last line is, in bytes. */
export const endLength = 95

/** The last line up to its hash, which covers it. */
export function encodeEnd(bytes: number, headerCrc: number): string {
  return `end ${String(bytes).padStart(16, '0')} ${headerCrc.toString(16).padStart(8, '0')} `
}

/** Reads the last line; null when it is none. */
export function decodeEnd(line: Uint8Array | null): BackupEnd | null {
  const found = line === null ? null : /^end (\d{16}) ([0-9a-f]{8}) ([0-9a-f]{64})\n$/.exec(new TextDecoder().decode(line))
  return found === null ? null : { bytes: Number(found[1]), headerCrc: Number.parseInt(found[2] as string, 16), hash: found[3] as string }
}
