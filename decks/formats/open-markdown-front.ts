/** What the lines between `---` at the start of a Markdown text say. */
export interface FrontMatter {
  readonly title: string | null
  readonly deck: string | null
  readonly tags: readonly string[]
  /** Whether it keeps a schedule for the whole text, which is no card. */
  readonly scheduled: boolean
  /** Where the text after it begins, and how many lines it takes. */
  readonly end: number
  readonly lines: number
}

const none: FrontMatter = { title: null, deck: null, tags: [], scheduled: false, end: 0, lines: 0 }
const mostLines = 300

/** Reads front matter (`key: value` lines; a list in brackets or as `- item` lines). A text without gives nothing and begins at 0. */
export function readFrontMatter(text: string): FrontMatter {
  if (!/^---[ \t]*\r?\n/.test(text)) return none
  const lines: string[] = []
  let at = text.indexOf('\n') + 1
  let end = -1
  while (lines.length < mostLines && at > 0 && at <= text.length) {
    const next = text.indexOf('\n', at)
    const line = text.slice(at, next === -1 ? text.length : next).replace(/\r$/, '')
    at = next === -1 ? text.length : next + 1
    if (line.trimEnd() === '---' || line.trimEnd() === '...') {
      end = at
      break
    }
    if (next === -1) break
    lines.push(line.slice(0, 1000))
  }
  if (end === -1 || !lines.some((line) => /^[\w-]{1,60}\s{0,9}:/.test(line))) return none
  const fields = readFields(lines)
  const first = (key: string): string | null => fields.get(key)?.[0] ?? null
  const tags = [...(fields.get('tags') ?? []), ...(fields.get('tag') ?? [])].flatMap((tag) => tag.split(/[\s,]+/)).map((tag) => tag.replace(/^#/, '')).filter((tag) => tag !== '')
  return { title: first('title'), deck: first('deck'), tags, scheduled: fields.has('sr-due'), end, lines: lines.length + 2 }
}

function readFields(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>()
  let key = ''
  for (const line of lines) {
    const field = /^([\w-]{1,60})\s{0,9}:(.*)$/.exec(line)
    if (field !== null) {
      key = (field[1] ?? '').toLowerCase()
      fields.set(key, readValues(field[2] ?? ''))
    } else if (line.trimStart().startsWith('- ')) fields.get(key)?.push(unquote(line.trimStart().slice(2)))
  }
  return fields
}

function readValues(value: string): string[] {
  const bare = value.trim()
  const parts = bare.startsWith('[') && bare.endsWith(']') ? bare.slice(1, -1).split(',') : [bare]
  return parts.map(unquote).filter((part) => part !== '')
}

function unquote(value: string): string {
  const bare = value.trim()
  const quote = bare.charAt(0)
  return bare.length > 1 && (quote === '"' || quote === "'") && bare.endsWith(quote) ? bare.slice(1, -1).trim() : bare
}
