/** An abbreviation introduced in brackets after its long form: offsets of both in the text. */
export interface Abbreviation {
  readonly short: string
  readonly long: string
  readonly longStart: number
  readonly shortStart: number
}

const bracketed = /\((?:["“][^"”()]{3,40}["”] or )?(?:the |or |hereafter |hereinafter |henceforth )?["“'‘]?([\p{L}][\p{L}\d&.-]{1,9}?)["”'’]?(?:[;,][^)]{0,60})?\)/gu

function isShortForm(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 && /^\p{L}/u.test(text)
}

/** The last place at or before `from` where the letter stands; with `opensWord` only where a word starts with it. -1 when nowhere. */
function lastLetter(text: string, letter: string, from: number, opensWord: boolean): number {
  for (let at = from; at >= 0; at--) {
    const isInside = at > 0 && /[\p{L}\d'’]/u.test(text[at - 1] ?? '')
    if ((text[at] ?? '').toLowerCase() === letter && !(opensWord && isInside)) return at
  }
  return -1
}

const connectors = /^(?:of|the|for|and|a|an|in|on|at|de|du|des|la|le|el|der|van|von|y|e|al|i|ul|&)$/

/** A name whose small words only connect, or an ordinary phrase whose first letters are just those of the short form. */
function isLikelyLong(long: string, short: string): boolean {
  const words = long.split(/\s+/)
  const capitals = words.filter((w) => /^\p{Lu}/u.test(w)).map((w) => w.slice(0, 1)).join('')
  // "Medicines and Healthcare products Regulatory Agency": the capitals alone spell it.
  if (capitals === short && capitals.length >= 3 && /^\p{Lu}/u.test(words.at(-1) ?? '') && /^\p{Lu}/u.test(long)) return true
  if (/\p{Lu}/u.test(long)) return /^\p{Lu}/u.test(long) === /^\p{Lu}/u.test(short) && words.every((w) => !/^\p{Ll}/u.test(w) || connectors.test(w) || /^\p{Ll}+['’-]\p{Lu}/u.test(w))
  const initials = long.split(/[\s-]+/).filter((w) => !connectors.test(w)).map((w) => w.slice(0, 1)).join('')
  return initials === short.toLowerCase()
}

/**
 * The long form that ends at the end of `before`, by the algorithm of Schwartz and Hearst (2003, "A simple
 * algorithm for identifying abbreviation definitions in biomedical text"): the letters of the short form are
 * matched from right to left, the first one at the start of a word. Null when there is none.
 */
function findLongForm(before: string, short: string): string | null {
  const limit = Math.min(short.length + 5, short.length * 2)
  const words = before.split(/\s+/)
  const candidate = words.slice(-limit - 2).join(' ')
  let at = candidate.length - 1
  for (let s = short.length - 1; s >= 0; s--) {
    const letter = (short[s] ?? '').toLowerCase()
    if (!/[\p{L}\d]/u.test(letter)) continue
    at = lastLetter(candidate, letter, at, s === 0)
    if (at < 0) return null
    at--
  }
  const start = candidate.lastIndexOf(' ', at + 1) + 1
  const long = candidate.slice(start).replace(/^(?:the|a|an|and|or)\s/i, '')
  if (!isLikelyLong(long, short)) return null
  return long.length <= short.length || long.split(/[\s-]+/).length > short.length * 2 + 2 || /[.;:!?]\s/.test(long) ? null : long
}

const bodies = 'Party|Authority|Agency|Union|Front|Movement|Army|Bureau|Board|Commission|Council|Ministry|Institute|Service|Federation|League|Association|Committee|Office|Organization|Organisation|Corporation|Police|Brigades|Congress|Court|Tribunal|Centre|Center'
const bodyBefore = new RegExp(`\\b[Tt]he ((?:\\p{Lu}[\\p{L}'’-]+ (?:(?:of|for|and|on) (?:the )?)?){1,6}(?:${bodies}))$`, 'u')

/** The name of a body whose letters are of another tongue: "the Italian Communist Party (PCI)". */
function findForeignForm(before: string, short: string): string | null {
  return /^\p{Lu}{2,6}$/u.test(short) ? (bodyBefore.exec(before)?.[1] ?? null) : null
}

/** The abbreviations that a text introduces, as "Long Form (LF)" and as "LF (Long Form)". */
export function findAbbreviations(text: string): Abbreviation[] {
  const found: Abbreviation[] = []
  for (const match of text.matchAll(bracketed)) {
    const short = match[1] ?? ''
    if (!isShortForm(short)) continue
    const before = text.slice(0, match.index).trimEnd()
    const long = findLongForm(before, short) ?? findForeignForm(before, short)
    if (long === null) continue
    const longStart = before.length - long.length
    if (text.slice(longStart, before.length) === long) found.push({ short, long, longStart, shortStart: match.index + match[0].indexOf(short) })
  }
  for (const match of text.matchAll(/(?<![\p{L}\d-])(\p{Lu}[\p{Lu}\d&.]{1,7}) \((?:the )?(\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){1,7})\)/gu)) {
    const [short, long] = [match[1] ?? '', match[2] ?? '']
    if (isShortForm(short) && findLongForm(long, short) === long) found.push({ short, long, longStart: match.index + match[0].indexOf(long, short.length), shortStart: match.index })
  }
  return found.toSorted((a, b) => a.shortStart - b.shortStart)
}
