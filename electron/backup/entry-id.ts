const ulid = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/

/** The id of an entry on a line of JSON, or null for a line that is no entry. */
export function readEntryId(line: string): string | null {
  try {
    const entry: unknown = JSON.parse(line)
    return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' && ulid.test(entry.id) ? entry.id : null
  } catch {
    return null
  }
}
