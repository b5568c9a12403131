/**
 * How unlikely a block is to be a heading: 0 for a short line in capitals or in title case, a few points for a
 * short line in sentence case, null for what no heading looks like (long, with a full stop, with a mark).
 */
export function headingCost(text: string): number | null {
  const plain = text.replace(/[*_]+/gu, '').trim().replace(/^(\d{1,2}(?:\.\d{1,2})*\.\s.{3,50}\p{L})\.$/u, '$1')
  const words = plain.split(/\s+/u)
  if (words.length > 16 || plain.length > 140 || /[,;:.…][”"'’)]?$/u.test(plain) || /[-–—]$/u.test(plain)) return null
  if (/[⁰¹²³⁴⁵⁶⁷⁸⁹]|\[\d+\]|https?:|^["“]|["”]$/u.test(plain) || !/^(?:\p{Lu}|\d|[IVX]+\.|al-)/u.test(plain)) return null
  const long = words.filter((word) => /^["“'(]?\p{L}[\p{L}'’`-]{3,}/u.test(word))
  const capital = long.filter((word) => /^["“'(]?\p{Lu}/u.test(word)).length
  if ((plain.match(/["“”]/gu)?.length ?? 0) % 2 === 1 || plain.lastIndexOf('(') > plain.lastIndexOf(')')) return null
  const commas = Math.max(0, (plain.match(/,/gu)?.length ?? 0) - 1) * 1.5
  if (/\b(?:and|or|of|the|in|to|a|an|as|with|for|by|from|at|on|that)$/iu.test(plain)) return null
  if (plain === plain.toUpperCase() && /\p{Lu}{2}/u.test(plain)) return commas
  if (long.length > 0 && capital / long.length >= 0.75) return 0.4 + commas
  return long.length === 0 ? 2 : 1.6 + words.length * 0.15 + commas
}

/** Whether a heading opens a list of notes or sources at the end. */
export function isNotesHeading(text: string): boolean {
  return /^(?:end ?notes?|foot ?notes?|notes?(?: and (?:references|sources))?|references(?: and notes)?|works cited|bibliography|sources|citations)$/iu.test(text.replace(/[*_#:]+/gu, '').trim())
}
