import type { Token } from './token.ts'

/** One word as the parser is handed it: its form there, its offsets in the sentence, and the token it comes from. */
export interface InputWord {
  readonly form: string
  readonly start: number
  readonly end: number
  readonly token: number
}

/** A stretch of a sentence in UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const piece = /(?:\p{L}\.){2,}|\d+(?:[.,:]\d+)+|\p{L}+n['’]t\b|[\p{L}\d]+|['’`](?:s|re|ve|ll|d|m)\b|[^\s]/gu

/** Cuts plain text as the treebanks do: hyphens, clitics and marks are words of their own. */
function splitPlain(text: string, start: number, token: number): InputWord[] {
  const words: InputWord[] = []
  for (const m of text.matchAll(piece)) {
    const at = start + m.index
    const negated = /^(.+)(n['’]t)$/iu.exec(m[0])
    const whole = words.at(-1)
    const glued = whole !== undefined && whole.end === at && /^[`’']$/.test(text[at - start - 1] ?? '')
    if (negated?.[1] !== undefined && negated[2] !== undefined) {
      words.push({ form: negated[1], start: at, end: at + negated[1].length, token }, { form: negated[2], start: at + negated[1].length, end: at + m[0].length, token })
    } else if (glued) words.push({ form: m[0], start: at, end: at + m[0].length, token })
    else words.push({ form: m[0], start: at, end: at + m[0].length, token })
  }
  return words
}

/** Money and shares stand for their sign, other figures for their digits: the treebanks know those. */
function figureForm(token: Token): string {
  const kind = token.figure?.kind
  if (kind === 'money' && /[$€£]/.test(token.text)) return '$'
  if (kind === 'percentage') return '%'
  const unit = kind === 'duration' || kind === 'measure' || kind === 'money' ? /\s(\p{Ll}+)$/u.exec(token.text)?.[1] : undefined
  if (unit !== undefined && !/^(?:hundred|thousand|million|billion|trillion|dozen)$/.test(unit)) return unit
  return /\d/.test(token.text) ? (/\d+(?:[.,]\d+)*/.exec(token.text)?.[0] ?? '57') : token.text.includes(' ') ? '57' : token.text
}

const isTitle = (text: string): boolean => {
  const words = text.match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.length < 10 && words.filter((w) => /^\p{Lu}/u.test(w)).length * 2 >= words.length
}

/** A name is one word for the parser: its last word, or its first before "of" ("Bank of ..."). */
function nameForm(text: string): string {
  const words = (/^(.+?) (?:of|for|on|and) /.exec(text)?.[1] ?? text).split(' ')
  const last = words.at(-1) ?? text
  return /^\p{Lu}/u.test(last) ? last : (words.findLast((w) => /^\p{Lu}/u.test(w)) ?? last)
}

/**
 * What a name is called for the parser: one common name for all of its type, so that a sentence is read alike whoever it
 * is about. Names of no known type keep their own words.
 */
function formOf(token: Token, before: Token | undefined): string {
  const type = token.mention?.entity.type
  const isThe = before?.lower === 'the'
  if (type === 'person' && !isThe) return 'Smith'
  if (type === 'group') return isThe ? 'Senate' : 'Microsoft'
  if (type === 'place') return isThe ? 'Pacific' : 'London'
  return token.text.includes(' ') ? nameForm(token.text) : token.text
}

/** A day or a month is one word that every treebank has; the rest of the dates are read word by word. */
function dateForm(token: Token, before: Token | undefined): string | null {
  if (token.date?.grain === 'day') return before?.lower === 'in' || before?.lower === 'of' ? 'May' : 'Monday'
  if (token.date?.grain === 'month' && !/^(?:early|mid|late)/i.test(token.text)) return 'May'
  return token.date?.grain === 'year' && /^\d+$/.test(token.text) ? token.text : null
}

/** "In 1908 the commission ...": a date before its clause without the comma that the parser leans on. The comma handed in has no length. */
function opensUnmarked(tokens: readonly Token[], i: number): boolean {
  const [start, before, next] = [i <= 1 || /^[,;]$/.test(tokens[i - 2]?.lower ?? ''), tokens[i - 1], tokens[i + 1]]
  return start && (before === undefined || before.tag === 'prep') && next !== undefined && ['name', 'det', 'poss', 'noun', 'adj', 'pron', 'figure'].includes(next.tag)
}

// [Note: names as words] A parser of 0.6 MB reads "Bank of Italy", "$235 million" and "4 May 2011" wrong far more often
// than "Bank", "$" and "Monday". What the grammars of names, dates and figures have found is therefore one word for the
// parser, and its place in the tree counts for the whole span. Brackets are left out: they break every clause.

/** The words of a sentence for the parser. Nothing is handed in that overlaps one of `left`. */
export function listInputWords(tokens: readonly Token[], left: readonly Stretch[]): InputWord[] {
  const words: InputWord[] = []
  for (const [i, token] of tokens.entries()) {
    if (left.some((s) => token.start < s.end && s.start < token.end)) continue
    const whole = (form: string): void => void words.push({ form, start: token.start, end: token.end, token: i })
    if (token.date !== null) {
      const form = dateForm(token, tokens[i - 1])
      if (form === null) words.push(...splitPlain(token.text, token.start, i))
      else whole(form)
      if (opensUnmarked(tokens, i)) words.push({ form: ',', start: token.end, end: token.end, token: i })
    } else if (token.figure !== null) {
      if (token.figure.isAdjective) words.push(...splitPlain(token.text, token.start, i))
      else whole(figureForm(token))
    } else if (token.mention !== null) {
      if (token.mention.entity.type !== 'quote' || isTitle(token.text)) whole(formOf(token, tokens[i - 1]))
      else words.push(...splitPlain(token.text, token.start, i))
    } else if (/-/.test(token.text) || /n['’]t$/i.test(token.text)) words.push(...splitPlain(token.text, token.start, i))
    else whole(token.text)
  }
  return words
}
