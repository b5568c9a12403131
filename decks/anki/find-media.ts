/** What a text names besides words: files, addresses on other computers, and formulas for LaTeX. */
export interface FoundMedia {
  /** Names of files, as they are called in the media folder. */
  readonly names: readonly string[]
  /** Whether something is to be fetched from the internet, which never happens here. */
  readonly remote: boolean
  /** Whether formulas stand in it that Anki makes pictures of with LaTeX. */
  readonly latex: boolean
}

const nothing: FoundMedia = { names: [], remote: false, latex: false }

const entities: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['#39', "'"], ['nbsp', ' ']])

/**
 * Finds the files that a field, a template or css names: `[sound:…]`, `src`, `data` and `poster` of any element, `url(…)`.
 * Written for hostile text: each letter is looked at a few times at most.
 */
export function findMedia(text: string): FoundMedia {
  const latex = text.includes('[latex]') || text.includes('[$')
  if (!text.includes('[sound:') && !text.includes('=') && !text.includes('(') && !text.includes('@import')) return latex ? { ...nothing, latex } : nothing
  const written = [...between(text, '[sound:', ']').map(decodeEntities), ...attributes(text).map(decodeAddress), ...between(text, 'url(', ')').map((one) => decodeAddress(unquote(one)))]
  const names = new Set<string>()
  let remote = false
  for (const one of written) {
    const name = one.trim()
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(name)) remote ||= /^(?:https?:|\/\/)/i.test(name)
    else if (name !== '' && !name.startsWith('#') && name.length <= 500) names.add(name.normalize('NFC'))
  }
  return { names: [...names], remote, latex }
}

/** What stands between each `open` and the next `close`. */
function between(text: string, open: string, close: string): string[] {
  const found: string[] = []
  for (let at = text.indexOf(open); at !== -1; at = text.indexOf(open, at)) {
    const end = text.indexOf(close, at + open.length)
    if (end === -1) break
    found.push(text.slice(at + open.length, end))
    at = end
  }
  return found
}

/** The values of attributes that name files, in quotes or not. */
function attributes(text: string): string[] {
  const found: string[] = []
  if (!text.includes('<')) return found
  const start = /\b(?:src|data|poster)[ \t\r\n]{0,20}=[ \t\r\n]{0,20}/gi
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const from = start.lastIndex
    const quote = text[from]
    if (quote === '"' || quote === "'") {
      const end = text.indexOf(quote, from + 1)
      if (end === -1) break
      found.push(text.slice(from + 1, end))
      start.lastIndex = end
    } else found.push(/^[^\s>"'`]{0,500}/.exec(text.slice(from, from + 501))?.[0] ?? '')
  }
  return found
}

function unquote(text: string): string {
  const plain = text.trim()
  return (plain.startsWith('"') && plain.endsWith('"')) || (plain.startsWith("'") && plain.endsWith("'")) ? plain.slice(1, -1) : plain
}

function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => entities.get(name) ?? '') : text
}

function decodeAddress(text: string): string {
  const plain = decodeEntities(text)
  if (!plain.includes('%')) return plain
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}

/** The file that an address or a sound names, as `findMedia` says it; `isAddress` for what stands in attributes and css. */
export function readName(written: string, isAddress: boolean): string {
  return (isAddress ? decodeAddress(written) : decodeEntities(written)).trim().normalize('NFC')
}
