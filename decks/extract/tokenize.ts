import type { DateSpan } from './date-span.ts'
import type { Mention } from './entity.ts'
import type { FigureSpan } from './find-figures.ts'
import type { Token } from './token.ts'

const noForms: Token['forms'] = new Set()
const piece = /(?:\p{L}\.){2,}|\d+(?:[:.,]\d+)+|[\p{L}\d]+(?:[-'’`][\p{L}\d]+)*|[^\s]/gu

type Bare = Omit<Token, 'tag'>

function plainToken(text: string, start: number): Bare {
  return { text, lower: text.toLowerCase(), start, end: start + text.length, lemma: null, forms: noForms, mention: null, date: null, figure: null }
}

/** Cuts a stretch of plain text into words and marks; a possessive 's is a token of its own. */
function cutPlain(text: string, offset: number): Bare[] {
  const tokens: Bare[] = []
  for (const m of text.matchAll(piece)) {
    const at = offset + m.index
    const possessive = /^(.+?)(['’]s)$/u.exec(m[0])
    if (m.index === 0 && /^['’]s?$/.test(m[0])) tokens.push(plainToken(m[0], at))
    else if (possessive?.[1] !== undefined && possessive[2] !== undefined) tokens.push(plainToken(possessive[1], at), plainToken(possessive[2], at + possessive[1].length))
    else tokens.push(plainToken(m[0], at))
  }
  const joined: Bare[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (last !== undefined && /^['’]$/.test(last.text) && token.text === 's' && last.end === token.start && joined.length === 1) joined[0] = plainToken(`${last.text}s`, last.start)
    else joined.push(token)
  }
  return joined
}

/** Cuts a sentence into tokens; each name, date and figure is one token. Where two overlap, the date goes before the name and the name before the figure. */
export function tokenize(text: string, spans: { mentions: readonly Mention[]; dates: readonly DateSpan[]; figures: readonly FigureSpan[] }): Bare[] {
  const fixed: Bare[] = spans.dates.map((date) => ({ ...plainToken(date.text, date.start), date }))
  const isFree = (start: number, end: number): boolean => !fixed.some((t) => start < t.end && t.start < end)
  for (const mention of spans.mentions) if (isFree(mention.start, mention.end)) fixed.push({ ...plainToken(text.slice(mention.start, mention.end), mention.start), mention })
  for (const figure of spans.figures) if (isFree(figure.start, figure.end)) fixed.push({ ...plainToken(text.slice(figure.start, figure.end), figure.start), figure })
  fixed.sort((a, b) => a.start - b.start)
  const tokens: Bare[] = []
  let at = 0
  for (const token of fixed) {
    tokens.push(...cutPlain(text.slice(at, token.start), at), token)
    at = token.end
  }
  tokens.push(...cutPlain(text.slice(at), at))
  return tokens
}
