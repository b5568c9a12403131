/** An element found in XML: its attributes without prefixes' meaning, as written, and the text up to its end tag. */
export interface ScannedTag {
  readonly attributes: ReadonlyMap<string, string>
  readonly text: string
}

/**
 * Finds the elements of one name in XML, whatever their prefix. It reads lists such as a package document or properties,
 * in which elements of one name do not stand in each other; comments are passed over, entities other than XML's five and
 * numbers stay as they are, and nothing is ever fetched or expanded.
 */
export function scanTags(xml: string, name: string): ScannedTag[] {
  const plain = dropComments(xml)
  const open = new RegExp(`<(?:[\\w-]+:)?${name}(?=[\\s/>])`, 'gu')
  const found: ScannedTag[] = []
  for (let match = open.exec(plain); match !== null; match = open.exec(plain)) {
    const end = endOfTag(plain, open.lastIndex)
    const inner = plain[end - 1] === '/' ? '' : textUntil(plain, end + 1, name)
    found.push({ attributes: readAttributes(plain.slice(match.index, end)), text: decodeEntities(inner.replace(/<[^>]*>/gu, '')).replace(/\s+/gu, ' ').trim() })
    open.lastIndex = end
  }
  return found
}

/** The place of the `>` that ends the tag that is open at `from`; one in quotes does not. */
export function endOfTag(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return text.length
}

function dropComments(xml: string): string {
  const parts: string[] = []
  let from = 0
  for (let at = xml.indexOf('<!--'); at >= 0; at = xml.indexOf('<!--', from)) {
    parts.push(xml.slice(from, at))
    const end = xml.indexOf('-->', at + 4)
    from = end < 0 ? xml.length : end + 3
  }
  return parts.join('') + xml.slice(from)
}

function textUntil(xml: string, from: number, name: string): string {
  const close = new RegExp(`</(?:[\\w-]+:)?${name}\\s*>`, 'gu')
  close.lastIndex = from
  const match = close.exec(xml)
  return match === null ? '' : xml.slice(from, match.index)
}

function readAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const match of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) attributes.set(match[1] ?? '', decodeEntities(match[2] ?? match[3] ?? ''))
  return attributes
}

const named: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]])

/** Text with XML's own entities and numbered ones decoded. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/giu, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named.get(name) ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff) ? String.fromCodePoint(code) : whole
  })
}
