import { entrySchema } from '../model/entry.ts'
import type { EntryId } from '../model/id.ts'
import { fail, ok, type Result } from '../result.ts'

/** Reads the id of an entry that is to be written; refuses text that is no entry. */
export function checkEntry(json: string): Result<EntryId> {
  const parsed = parseJson(json)
  const entry = entrySchema.safeParse(parsed)
  if (entry.success) return ok(entry.data.id)
  const issue = entry.error.issues[0]
  return fail('bad-entry', 'Lectern tried to keep something that is not an entry of its journal. It was not kept.', issue === undefined ? 'entry' : `${issue.path.join('.')}: ${issue.message}`.slice(0, 500))
}

/** The id in a line that was checked when it was written. */
export function entryIdOf(json: string): string {
  // Our own lines begin with the id, and a journal has very many.
  const first = /^\{"id":"([0-9A-Z]{26})"/.exec(json)?.[1]
  if (first !== undefined) return first
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
