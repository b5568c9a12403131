/** How a JSON text nests. */
export interface JsonShape {
  /** The deepest nesting of objects and lists. */
  readonly depth: number
  /** How many objects and lists there are. */
  readonly parts: number
  /** How many are still open at the end; not 0 means that the text was cut off. */
  readonly open: number
  /** Whether the end lies inside a string. */
  readonly inString: boolean
  /** Just after the last object that was closed as an item of a list of the outermost object, or -1. */
  readonly lastItemEnd: number
}

/** Measures a JSON text without parsing it, in one pass and without recursion; stops beyond `mostDepth` levels or `mostParts` parts. */
export function measureJson(text: string, mostDepth: number, mostParts: number): JsonShape {
  let parts = 0
  let open = 0
  let depth = 0
  let lastItemEnd = -1
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) {
      at = endOfString(text, at)
      if (at === -1) return { depth, parts, open, inString: true, lastItemEnd }
    } else if (unit === 0x7b || unit === 0x5b) {
      open += 1
      parts += 1
      if (open > depth) depth = open
      if (open > mostDepth || parts > mostParts) break
    } else if (unit === 0x7d || unit === 0x5d) {
      open -= 1
      if (open === 2 && unit === 0x7d) lastItemEnd = at + 1
    }
  }
  return { depth, parts, open, inString: false, lastItemEnd }
}

/** The place of the quote that closes the string opened at `from`, or -1. */
function endOfString(text: string, from: number): number {
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return -1
    let slashes = 0
    while (text.charCodeAt(quote - 1 - slashes) === 0x5c && quote - 1 - slashes > from) slashes += 1
    if (slashes % 2 === 0) return quote
    at = quote + 1
  }
}
