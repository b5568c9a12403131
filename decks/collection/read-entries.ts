import { entrySchema, type Entry } from '../model/entry.ts'
import { fail, ok, type Result } from '../result.ts'

/** The entries in lines of JSON. A line that is none refuses all: `not-an-archive`. */
export function readEntries(lines: readonly string[]): Result<Entry[]> {
  const entries: Entry[] = []
  for (const line of lines) {
    const entry = entrySchema.safeParse(parse(line))
    if (!entry.success) return fail('not-an-archive', 'This archive holds things that this Lectern does not know. It is damaged, or a newer Lectern wrote it. Nothing was changed.')
    entries.push(entry.data)
  }
  return ok(entries)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
