import { entrySchema } from '../model/entry.ts'
import type { EntryId } from '../model/id.ts'
import { fail, ok, type Result } from '../result.ts'

const start = new TextEncoder().encode('{"id":"')
const idLength = 26
const decoder = new TextDecoder()

/** Reads the id of an entry that is to be written; refuses text that is no entry. */
export function checkEntry(json: string): Result<EntryId> {
  const parsed = parseJson(json)
  const entry = entrySchema.safeParse(parsed)
  if (entry.success) return ok(entry.data.id)
  const issue = entry.error.issues[0]
  return fail('bad-entry', 'Lectern tried to keep something that is not an entry of its journal. It was not kept.', issue === undefined ? 'entry' : `${issue.path.join('.')}: ${issue.message}`.slice(0, 500))
}

/** The id in a line that was checked when it was written; its JSON stands in `[from, to)`. Most are read where they stand. */
export function entryIdAt(bytes: Uint8Array, from: number, to: number): string {
  return ownIdAt(bytes, from) ?? idOf(decoder.decode(bytes.subarray(from, to)))
}

/** Our own lines begin with the id, and a journal has very many. */
function ownIdAt(bytes: Uint8Array, from: number): string | null {
  for (let place = 0; place < start.length; place += 1) if (bytes[from + place] !== start[place]) return null
  const first = from + start.length
  if (bytes[first + idLength] !== 34) return null
  for (let at = first; at < first + idLength; at += 1) if (!isIdLetter(bytes[at] ?? 0)) return null
  return decoder.decode(bytes.subarray(first, first + idLength))
}

function isIdLetter(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90)
}

function idOf(json: string): string {
  const parsed = parseJson(json)
  return typeof parsed === 'object' && parsed !== null && 'id' in parsed ? String(parsed.id) : ''
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
