/** A sentence of a text, as offsets (UTF-16) without the white space around it. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Abbreviations that lead to what follows: a name, a number, an example. No sentence ends with them. */
const leading = list(
  'mr mrs ms messrs dr prof gen lt col maj capt cpt sgt cpl pvt adm cmdr brig sen rep gov pres amb hon rev fr msgr supt insp det st mt ft pp p para vs v cf ca approx viz eds e.g i.e al-haj mme mlle fig figs eq sec',
)
/** Abbreviations that lead to what follows only when it is a number. */
const numbered = list('no nos vol vols art arts ch chap chaps jan feb mar apr jun jul aug sep sept oct nov dec bk pt ser n')
/** Abbreviations that stand inside a sentence or at its end; the next word decides. */
const either = list('inc ltd co corp bros jr sr esq etc al ed dept univ est assn mon tue tues wed thu thurs fri sat ave blvd op cit trans rd')
/** Words that begin a sentence and are seldom part of a name. */
const starters = list(
  'the a an in on at it he she they we i you this that these those there here however but and yet or since when while as after before during according for from its his her their our my your if although though because despite by with within without some many most several few all both each other others another one two three four five moreover furthermore meanwhile nevertheless nonetheless thus therefore then now today such what who which how why where to no not nor so under over between among until once even also only just unlike like instead indeed still finally first second later earlier until whether following given every neither either nobody nothing everyone perhaps recently similarly consequently additionally likewise',
)

const stop = /([.?!]+|…)(["'”’»)\]]*)([⁰¹²³⁴⁵⁶⁷⁸⁹]*)(?=\s|$)/gu

/**
 * Cuts a text into its sentences. It knows titles, initials, months, numbers ("No. 6"), abbreviations with
 * points ("U.S."), closing quotes, footnote marks after the stop, ellipses, and brackets that hold whole
 * sentences. Sentences inside a quotation are cut apart, as corpora do.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let start = skipSpace(text, 0)
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    if (end >= text.length || !endsSentence(text, start, match)) continue
    spans.push({ start, end })
    start = skipSpace(text, end)
  }
  const end = text.trimEnd().length
  if (end > start) spans.push({ start, end })
  return spans
}

function skipSpace(text: string, from: number): number {
  return text.length - text.slice(from).trimStart().length
}

function endsSentence(text: string, start: number, match: RegExpMatchArray): boolean {
  const end = (match.index ?? 0) + match[0].length
  const before = text.slice(start, match.index)
  const after = text.slice(end, end + 120).trimStart()
  if (!looksLikeStart(after) || isInsideBrackets(before, match, text.slice(end))) return false
  const next = /^["'“‘([]*([\p{L}\p{N}'-]+)/u.exec(after)?.[1] ?? ''
  const starts = starters.has(next.toLowerCase())
  if (match[1] === '...' || match[1] === '…') return starts
  if (match[1] !== '.') return match[2] === '' || starts || !isPublication(after)
  if (match[2] !== '') return true
  return starts ? !neverEnds(before, next) : endsWithPlainWord(before, next)
}

/** Whether what follows a stop can be the beginning of a sentence: a capital, a figure, a quote before them, or a name such as al-Amin. */
function looksLikeStart(after: string): boolean {
  return /^["'“‘([«]*(?:[\p{Lu}\p{N}$£€]|\p{Ll}{1,3}[-'`]\p{Lu}|\p{Ll}\p{Lu})/u.test(after)
}

function isInsideBrackets(before: string, match: RegExpMatchArray, rest: string): boolean {
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['))
  if (open < 0 || /[)\]]/u.test(before.slice(open) + match[0])) return false
  return /^[^([]{0,300}[)\]]/u.test(rest)
}

/** A question that is a title in a citation is followed by its publication and a comma: `"Who Governs?" Daily Post, May 2`. */
function isPublication(after: string): boolean {
  return /^(?:[\p{Lu}][^\s,.]*\s){0,4}[\p{Lu}][^\s,.]*,\s/u.test(after)
}

function lastToken(before: string): string {
  return /[^\s("'“‘[—–/]*$/u.exec(before)?.[0] ?? ''
}

/** An abbreviation that leads to what follows, even to a word that otherwise begins a sentence; and a number that counts the items of a list. */
function neverEnds(before: string, next: string): boolean {
  const token = lastToken(before)
  const word = token.toLowerCase()
  if (leading.has(word)) return word !== 'st' && word !== 'v'
  if (/^\d{1,3}$/u.test(token) && before.trim() === token) return true
  return next === 'I' && /^\p{Lu}$/u.test(token)
}

function endsWithPlainWord(before: string, next: string): boolean {
  const token = lastToken(before)
  const word = token.toLowerCase()
  if (leading.has(word) || either.has(word)) return false
  if (numbered.has(word)) return !/^(?:\d|[IVXLC]+$)/u.test(next)
  if (/^\p{L}$/u.test(token) || /\p{L}\.\p{L}+$/u.test(token)) return false
  return !(/^(?:\d{1,3}|[ivx]+)$/iu.test(token) && before.trim() === token)
}
