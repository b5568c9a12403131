// [Note: plain text in Markdown] A plain card's text is shown as it is, so in Markdown every sign that would mean something
// is written with a backslash before it, a line break as a backslash at the end of its line, and what Markdown would lose
// (blanks at the ends of lines, tabs, carriage returns) as a number: `&#9;`. Any Markdown reader shows the same text.

const signs = /[\\`*_{}[\]<>#+\-.!|~=$&^:]/

/** Writes plain text as Markdown that means the same. `inline` puts all of it on one line. */
export function writePlain(text: string, inline: boolean): string {
  let out = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '\n') out += inline || at === text.length - 1 ? '&#10;' : '\\\n'
    else if (isLost(text, at)) out += `&#${text.charCodeAt(at)};`
    else if (needsEscape(text, at)) out += `\\${sign}`
    else out += sign
  }
  return out
}

/** What stands at a line's end or start, or is no letter that every program keeps. */
function isLost(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (sign === ' ') return at === 0 || at === text.length - 1 || text.charAt(at - 1) === '\n' || text.charAt(at + 1) === '\n'
  const code = text.charCodeAt(at)
  return code < 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0x2028 || code === 0x2029 || code === 0xfeff || (code > 0xa0 && /\s/.test(sign))
}

/** Whether a sign would mean something where it stands. Signs that do so only at a line's start or beside each other stay bare elsewhere, so that text stays readable. */
function needsEscape(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (!signs.test(sign)) return false
  if ('\\`*_[]<>$&^|~={}'.includes(sign)) return true
  const starts = at === 0 || text.charAt(at - 1) === '\n'
  if (sign === '!') return text.charAt(at + 1) === '['
  if (sign === '.') return /^\d{1,9}$/.test(text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 10), at))
  if (sign === ':') return /^(?:Tags|Remark|Also right|https?|ftp|mailto)$/i.test(text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 10), at)) || text.charAt(at + 1) === ':' || text.charAt(at - 1) === ':' || text.startsWith('://', at)
  return starts || sign === '#'
}

/** Reads plain text back; what was edited by hand is taken as Markdown's escapes mean it. */
export function readPlain(markdown: string): string {
  let out = ''
  let at = 0
  while (at < markdown.length) {
    const sign = markdown.charAt(at)
    const next = markdown.charAt(at + 1)
    if (sign === '\\' && next !== '' && /[!-/:-@[-`{-~\n]/.test(next)) {
      out += next
      at += 2
      continue
    }
    const entity = sign === '&' ? /^&#(\d{1,7});/.exec(markdown.slice(at, at + 12)) : null
    const code = Number(entity?.[1] ?? Number.NaN)
    if (entity !== null && code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)) {
      out += String.fromCodePoint(code)
      at += entity[0].length
      continue
    }
    out += sign
    at += 1
  }
  return out
}
