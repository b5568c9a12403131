import { dateToEdtf } from './date-to-edtf.ts'
import { splitAuthors } from './split-authors.ts'

/** What stands between the authors and the rest of a byline. */
// White space is looked at from its first sign on only: else a line of 40,000 blanks takes seconds.
const apart = /(?<!\s)\s*[|·•]\s*|(?<!\s)\s+[–—]\s+/u

/** Words that names of publications are made with. */
export const publicationWord = /\b(?:review|digest|journal|quarterly|times|news|bulletin|magazine|post|gazette|herald|monitor|weekly|daily|monthly|chronicle|proceedings|letters|observer|tribune|courier|reports|papers|studies|newsletter|encyclop(?:a?edia|ædia))\b/iu

/** What one line at the head of an article says of it. */
export interface HeadLine {
  readonly authors: readonly string[]
  readonly publication: string | null
  readonly issued: string | null
}

/** Reads a line that stands between the title and the text: a byline, a date, "Publication, Month Year". Null when it is text. */
export function readHeadLine(line: string): HeadLine | null {
  const text = line.replace(/[*_]+/gu, '').trim()
  if (text.length > 200) return null
  const named = /^(?:(by|authors?)|(publication|journal|source|published in)|(date|published|issued|published on))\s*:\s*(.+)$/iu.exec(text)
  if (named !== null) {
    const value = named[4] ?? ''
    if (named[1] !== undefined) return { authors: splitAuthors(value), publication: null, issued: null }
    if (named[2] !== undefined) return { authors: [], publication: value.slice(0, 300), issued: dateToEdtf(value) }
    return { authors: [], publication: null, issued: dateToEdtf(value) }
  }
  if (isByline(text)) return readByline(text)
  const issued = dateToEdtf(text)
  if (issued === null || text.length > 120 || /[.!?]["”]?$/u.test(text) || /^\d{1,4}[\s.)]\s*\p{L}{4}/u.test(text)) return null
  const words = text.match(/\p{L}{4,}/gu) ?? []
  if (words.some((word) => /^\p{Ll}/u.test(word)) && !isSmallName(text)) return null
  return { authors: [], publication: publicationOf(text), issued }
}

/** Whether a line is the name of a publication in small letters with its date: "Harbour digest, June 1986". */
function isSmallName(text: string): boolean {
  const name = /^(\p{Lu}[\p{L} ]{2,40}),\s+(?:\d{1,2}\s+)?\p{Lu}\p{L}+\s+(?:\d{1,2},\s+)?\d{4}$/u.exec(text)?.[1] ?? ''
  return publicationWord.test(name) && name.split(' ').length <= 4
}

/** Whether a short line names the authors: "By Ann Lee and Bo Ek". */
export function isByline(line: string): boolean {
  const text = line.replace(/[*_]+/gu, '').trim()
  if (text.length > 140) return false
  const [names = ''] = text.split(apart)
  return /^(?:[Bb]y|BY):?\s+\p{Lu}/u.test(names) && !/[.?!:;,]$/u.test(text) && names.split(/\s+/u).length <= 16 && !/\b(?:the|of|then|this|a|in)\b/u.test(names)
}

function readByline(text: string): HeadLine {
  const [names = '', ...rest] = text.split(apart)
  const dated = rest.join(', ')
  return { authors: splitAuthors(names), publication: dated === '' ? null : publicationOf(dated), issued: dateToEdtf(dated) }
}

/** The name before the date, volume or issue in "Quarterly of Ports, Vol. 3, May 1999". */
export function publicationOf(text: string): string | null {
  const before = text.replace(/^(?:(?:first\s+)?published|updated|posted|issued|date|version|edition|revised)\b(?:\s+(?:on|at|in))?:?\s*/iu, '').split(/\s*[,;|·•–—(]\s*|\s+\.\s+|\s*\b(?:vol(?:ume)?\b|issue\b|no\.)/iu)[0]?.trim() ?? ''
  const name = before.replace(/\s*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+)?(?:\d{1,2},?\s+)?\d{0,4}$/iu, '').trim()
  return /\p{L}{2}/u.test(name) && dateToEdtf(name) === null ? name.slice(0, 300) : null
}
