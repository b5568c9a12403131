import { crc } from './crc.ts'

// [Note: journal lines] A line of the journal is `crc sequence json` and a newline, in UTF-8. `crc` is the CRC-32 of
// all that stands between it and the newline, as 8 hex digits; `sequence` counts the lines of the journal from 0, so
// that a line that is missing altogether is noticed too. Segments are allocated with zeros ahead of being written, so
// a segment ends at its last byte that is not zero. A newline cannot stand in JSON on one line, so it ends a line
// for sure, and what is damaged is never more than what stands between two newlines.

/** One line of the journal, ready to be written. `json` is one JSON object without line breaks. */
export function encodeLine(sequence: number, json: string): Uint8Array<ArrayBuffer> {
  if (/[\n\r]/.test(json)) throw new RangeError('A line of the journal cannot hold a line break.')
  const body = new TextEncoder().encode(`00000000 ${sequence} ${json}\n`)
  const sum = crc(body.subarray(9, -1)).toString(16).padStart(8, '0')
  body.set(new TextEncoder().encode(sum))
  return body
}
