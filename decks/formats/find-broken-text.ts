/** What a text may not contain: NUL, which no text file has, and half of a character pair, which no file can keep. Null when it is sound. */
export function findBrokenText(text: string): string | null {
  if (text.includes('\0')) return 'a NUL character'
  if (/[\u{D800}-\u{DFFF}]/u.test(text)) return 'half of a character'
  return null
}

/** Finds the first broken text within a parsed JSON value: what it contains and where, `where` being the place of the value itself. */
export function findBrokenPart(value: unknown, where: string): { readonly broken: string; readonly where: string } | null {
  if (typeof value === 'string') {
    const broken = findBrokenText(value)
    return broken === null ? null : { broken, where }
  }
  if (typeof value !== 'object' || value === null) return null
  for (const [key, part] of Object.entries(value)) {
    const found = findBrokenPart(part, Array.isArray(value) ? `${where}[${key}]` : `${where}.${key}`)
    if (found !== null) return found
  }
  return null
}
