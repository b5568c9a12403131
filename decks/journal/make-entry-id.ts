import { entryIdSchema, type EntryId } from '../model/id.ts'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The id of an entry of that time (ms since 1970 UTC) that is the same whenever and wherever it is made; `hash`: a SHA-256 in hex of what it is about. */
export function makeEntryId(at: number, hash: string): EntryId {
  return entryIdSchema.parse(toBase32(BigInt(at), 10) + toBase32(BigInt(`0x${hash.slice(0, 20)}`), 16))
}

/** A number in the letters of a ULID (https://github.com/ulid/spec). */
function toBase32(number: bigint, places: number): string {
  let rest = number
  let text = ''
  for (let place = 0; place < places; place += 1) {
    text = letters.charAt(Number(rest % 32n)) + text
    rest /= 32n
  }
  return text
}
