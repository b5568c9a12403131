/** What the lines between `---` at the start of a file say, by lower-case key, and the offset of the text after them. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, readonly string[]>
  readonly end: number
}

/** Reads front matter (`---`, lines `key: value`, `---`; or between `+++` lines `key = "value"`, as Hugo has it). Values may be quoted, straight or by a program that makes all quotes curly, a list in brackets, or a list of `- item` lines. Null when the text has none. */
export function readFrontMatter(text: string): FrontMatter | null {
  const match = /^\uFEFF?---[^\S\n]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/u.exec(text) ?? /^\uFEFF?\+\+\+[^\S\n]*\r?\n([^]*?)\r?\n\+\+\+[^\S\n]*(?:\r?\n|$)/u.exec(text)
  if (match === null || !/^\s*[\w-]+\s*[:=]/mu.test(match[1] ?? '')) return null
  const fields = new Map<string, string[]>()
  let key = ''
  for (const line of (match[1] ?? '').split(/\r?\n/u)) {
    const field = /^([\w-]+)\s*[:=]\s*(.*)$/u.exec(line)
    const item = /^\s+?-?\s*(.+)$|^-\s+(.+)$/u.exec(line)
    if (field !== null) {
      key = (field[1] ?? '').toLowerCase()
      fields.set(key, readValue(field[2] ?? ''))
    } else if (item !== null) fields.get(key)?.push(unquote(item[1] ?? item[2] ?? ''))
  }
  return { fields, end: match[0].length }
}

function readValue(value: string): string[] {
  const list = /^\[(.*)\]$/u.exec(value.trim())
  const values = list === null ? [value] : (list[1] ?? '').split(',')
  return values.map(unquote).filter((text) => text !== '')
}

function unquote(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$|^“([^“”]*)”$|^‘([^‘’]*)’$/u, '$2$3$4').trim()
}
