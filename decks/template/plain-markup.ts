// [Note: plain markup] Nine fields of ten hold words, bold and italic ones, and line breaks. To read those with the parser for
// any markup took most of the time of an import, so that they are cut at their tags instead. Whatever else stands in a field,
// the parser reads it: both say the same (plain-markup.test.ts).

const breaks = new Set(['br', 'br/', 'br /'])
/** Elements that say nothing by themselves, as written without attributes. */
const quiet = new Set(['b', 'i', 'u', 'em', 'strong', 'sub', 'sup', '/b', '/i', '/u', '/em', '/strong', '/sub', '/sup'])
const longestTag = 8
const entities: ReadonlyMap<string, string> = new Map([['&nbsp;', '\u00A0'], ['&lt;', '<'], ['&gt;', '>'], ['&amp;', '&'], ['&quot;', '"']])

/** The texts of plain markup in their order, with null for each line break; null when it holds anything else. */
export function readPlainMarkup(html: string): (string | null)[] | null {
  const parts: (string | null)[] = []
  for (let at = 0; ; ) {
    const open = html.indexOf('<', at)
    const text = decode(open < 0 ? html.slice(at) : html.slice(at, open))
    if (text === null) return null
    if (text !== '') parts.push(text)
    if (open < 0) return parts
    const close = html.indexOf('>', open)
    if (close < 0 || close - open > longestTag) return null
    const tag = html.slice(open + 1, close)
    if (breaks.has(tag)) parts.push(null)
    else if (!quiet.has(tag)) return null
    at = close + 1
  }
}

function decode(text: string): string | null {
  if (!text.includes('&')) return text
  let isKnown = true
  const decoded = text.replaceAll(/&(?:nbsp|lt|gt|amp|quot);|&/gu, (entity) => {
    const letter = entities.get(entity)
    if (letter === undefined) isKnown = false
    return letter ?? ''
  })
  return isKnown ? decoded : null
}
