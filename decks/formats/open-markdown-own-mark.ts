/** A comment in which Lectern keeps what Markdown has no place for: `<!-- lectern card {"note":"norway"} -->`. */
export interface OwnMark {
  readonly kind: 'deck' | 'type' | 'card' | 'note' | 'field' | 'end'
  readonly value: Readonly<Record<string, unknown>>
  /** A value that is text; undefined when there is none. */
  readonly text: (key: string) => string | undefined
}

const kinds: readonly OwnMark['kind'][] = ['deck', 'type', 'card', 'note', 'field', 'end']
const longest = 2_000_000

/** Reads a line that is such a comment; null when it is none or what it says is no JSON. */
export function readOwnMark(line: string): OwnMark | null {
  if (!line.startsWith('<!-- lectern ') || line.length > longest) return null
  const bare = line.trimEnd()
  if (!bare.endsWith('-->')) return null
  const inside = bare.slice(13, -3).trim()
  const kind = kinds.find((one) => inside === one || inside.startsWith(`${one} `))
  if (kind === undefined) return null
  const json = inside.slice(kind.length).trim()
  const value = json === '' ? {} : parse(json)
  if (value === null) return null
  return {
    kind,
    value,
    text: (key) => {
      const found = Object.hasOwn(value, key) ? value[key] : undefined
      return typeof found === 'string' ? found : undefined
    },
  }
}

/** Writes such a comment on one line. */
export function writeOwnMark(kind: OwnMark['kind'], value: Readonly<Record<string, unknown>>): string {
  const json = JSON.stringify(value).replaceAll('<', String.raw`\u003c`).replaceAll('>', String.raw`\u003e`).replaceAll('\u2028', String.raw`\u2028`).replaceAll('\u2029', String.raw`\u2029`)
  return `<!-- lectern ${kind}${json === '{}' ? '' : ` ${json}`} -->`
}

function parse(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null
  } catch {
    return null
  }
}
