import { cardinals, months } from './words/measures.ts'
import type { DateGrain, Moment } from './date-span.ts'

/** A pattern and what it reads: the EDTF and the grain, or null when the match is no date after all. */
export interface DateRule {
  readonly pattern: RegExp
  readonly read: (match: RegExpMatchArray, issued: Moment | null) => readonly [string, DateGrain] | null
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)'
const year = '(?:1[0-9]\\d\\d|20\\d\\d)'
const part = '(?:(?:early|mid|late)[- ])?'
const count = `(?:\\d{1,3}|${[...cardinals.keys()].join('|')})`

const two = (n: number): string => String(n).padStart(2, '0')
const monthNumber = (word: string): string => two(months.get(word.slice(0, 3).toLowerCase()) ?? 1)
const number = (word: string): number => cardinals.get(word.toLowerCase()) ?? Number(word)
const group = (match: RegExpMatchArray, i: number): string => match[i] ?? ''

function readDecade(match: RegExpMatchArray): [string, DateGrain] {
  const first = Number(group(match, 2))
  const bounds: Record<string, readonly [number, number]> = { early: [0, 3], mid: [4, 6], late: [7, 9] }
  const [from, to] = bounds[group(match, 1).toLowerCase()] ?? [0, 9]
  return [`${first + from}/${first + to}`, 'decade']
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(' ')

function centuryOf(word: string): number | null {
  const century = /^\d/.test(word) ? Number.parseInt(word, 10) : ordinals.indexOf(word.toLowerCase()) + 1
  return century < 1 || century > 21 ? null : century
}

const four = (n: number): string => String(n).padStart(4, '0')

/** "the late 19th century": a third of it, as "early" and "late" are thirds of a year and of a decade. */
function readCentury(match: RegExpMatchArray): [string, DateGrain] | null {
  const century = centuryOf(group(match, 2))
  if (century === null) return null
  const thirds: Record<string, readonly [number, number]> = { early: [1, 33], mid: [34, 67], middle: [34, 67], late: [67, 100], 'first half': [1, 50], 'second half': [51, 100] }
  const [from, to] = thirds[group(match, 1).toLowerCase().replace('latter', 'second')] ?? [1, 100]
  return [`${four((century - 1) * 100 + from)}/${four((century - 1) * 100 + to)}`, 'century']
}

function readCenturies(match: RegExpMatchArray): [string, DateGrain] | null {
  const [from, to] = [centuryOf(group(match, 1)), centuryOf(group(match, 2))]
  return from === null || to === null || to < from ? null : [`${four((from - 1) * 100 + 1)}/${four(to * 100)}`, 'century']
}

/** Months of the parts of a year: "early", "mid" and "late" are thirds; "the closing months" are a quarter. */
const partsOfYear: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4], mid: [5, 8], late: [9, 12], closing: [10, 12], final: [10, 12], last: [10, 12], opening: [1, 3], first: [1, 3],
  beginning: [1, 1], start: [1, 1], middle: [5, 8], end: [12, 12], 'first half': [1, 6], 'second half': [7, 12], 'latter half': [7, 12],
  'first quarter': [1, 3], 'second quarter': [4, 6], 'third quarter': [7, 9], 'fourth quarter': [10, 12], 'last quarter': [10, 12], 'final quarter': [10, 12],
}

function readPartOfYear(match: RegExpMatchArray): [string, DateGrain] | null {
  const part = partsOfYear[group(match, 1).toLowerCase()]
  const y = group(match, 2)
  if (part === undefined) return null
  return part[0] === part[1] ? [`${y}-${two(part[0])}`, 'month'] : [`${y}-${two(part[0])}/${y}-${two(part[1])}`, 'range']
}

function monthsBefore(issued: Moment, n: number): string {
  const at = issued.year * 12 + issued.month - 1 - n
  return `${Math.floor(at / 12)}-${two((at % 12) + 1)}`
}

/** "last year" of an issue of January to March is the calendar year before. */
function lastYear(issued: Moment | null): [string, DateGrain] | null {
  return issued === null ? null : [String(issued.year - 1), 'relative']
}

/** The grammar, most specific first: an earlier rule keeps the text that it matched. */
export const dateRules: readonly DateRule[] = [
  { pattern: new RegExp(`\\b(?:[Bb]etween|[Ff]rom) ${part}(${month})(?: (${year}))? (?:and|to|until) ${part}(${month}) (${year})\\b`, 'g'), read: (m) => [`${m[2] ?? group(m, 4)}-${monthNumber(group(m, 1))}/${group(m, 4)}-${monthNumber(group(m, 3))}`, 'range'] },
  { pattern: new RegExp(`\\b(${month}) (\\d{1,2}) ?[-–] ?(\\d{1,2}),? (${year})\\b`, 'g'), read: (m) => [`${group(m, 4)}-${monthNumber(group(m, 1))}-${two(Number(m[2]))}/${group(m, 4)}-${monthNumber(group(m, 1))}-${two(Number(m[3]))}`, 'range'] },
  { pattern: new RegExp(`\\b(${month}) (\\d{1,2})(?:st|nd|rd|th)?,? (${year})\\b`, 'g'), read: (m) => [`${group(m, 3)}-${monthNumber(group(m, 1))}-${two(Number(m[2]))}`, 'day'] },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${month}),? (${year})\\b`, 'g'), read: (m) => [`${group(m, 3)}-${monthNumber(group(m, 2))}-${two(Number(m[1]))}`, 'day'] },
  { pattern: new RegExp(`\\b${part}(${month})(?: ${year})? (?:and|to) ${part}(${month}) (${year})\\b`, 'g'), read: (m) => [`${group(m, 3)}-${monthNumber(group(m, 1))}/${group(m, 3)}-${monthNumber(group(m, 2))}`, 'range'] },
  { pattern: new RegExp(`\\b${part}(${month}),? (?:of )?(${year})\\b`, 'g'), read: (m) => [`${group(m, 2)}-${monthNumber(group(m, 1))}`, 'month'] },
  { pattern: new RegExp(`\\b(${month}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?[-–]?\\d)`, 'g'), read: (m) => [`XXXX-${monthNumber(group(m, 1))}-${two(Number(m[2]))}`, 'day'] },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${month})\\b`, 'g'), read: (m) => [`XXXX-${monthNumber(group(m, 2))}-${two(Number(m[1]))}`, 'day'] },
  { pattern: new RegExp(`\\bthe ((?:first|second|third|fourth|last|final) quarter|(?:first|second|latter) half) of (${year})\\b`, 'gi'), read: readPartOfYear },
  { pattern: new RegExp(`\\bthe (closing|final|last|opening|first|early|late) (?:months|weeks|days) of (${year})\\b`, 'gi'), read: readPartOfYear },
  { pattern: new RegExp(`\\bthe (end|beginning|start|middle) of (${year})\\b(?!s)`, 'gi'), read: readPartOfYear },
  { pattern: new RegExp(`\\b(early|mid|late)[- ](${year})\\b(?!s)`, 'gi'), read: readPartOfYear },
  { pattern: new RegExp(`\\b(?:the )?(spring|summer|autumn|fall|winter) (?:of )?(${year})\\b`, 'gi'), read: (m) => [`${group(m, 2)}-${{ spring: '21', summer: '22', autumn: '23', fall: '23', winter: '24' }[group(m, 1).toLowerCase()] ?? '21'}`, 'range'] },
  { pattern: /(?<!(?:early|mid|late)[- ])\b(?:the )?(\d{3}0)s(?: and|,) (?:the )?(\d{3}0)s\b/gi, read: (m) => (Number(m[2]) > Number(m[1]) ? [`${group(m, 1)}/${Number(m[2]) + 9}`, 'range'] : null) },
  { pattern: /\b(?:the )?(?:(early|mid|late)[- ])?(1\d\d0|20\d0)s\b/gi, read: readDecade },
  { pattern: /\b(?:from )?the (\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:-first)?) (?:to|until|and) the (\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:-first)?) centur(?:y|ies)\b(?! BC)/gi, read: readCenturies },
  { pattern: /\b(?:the )?(?:(early|mid|late|middle|first half|second half|latter half)(?:[- ]| of the ))?(\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:-first)?) century\b(?! BC)/gi, read: readCentury },
  { pattern: new RegExp(`\\b(?:[Bb]etween|[Ff]rom) (${year}) (?:and|to|until) (${year})\\b`, 'g'), read: (m) => [`${group(m, 1)}/${group(m, 2)}`, 'range'] },
  { pattern: new RegExp(`\\b(${year})(?: ?[-–] ?| to )(${year})\\b`, 'g'), read: (m) => [`${group(m, 1)}/${group(m, 2)}`, 'range'] },
  { pattern: new RegExp(`\\b(${year})[-–](\\d\\d)\\b(?![-\\d])`, 'g'), read: (m) => (Number(m[2]) > Number(group(m, 1).slice(2)) ? [`${group(m, 1)}/${group(m, 1).slice(0, 2)}${group(m, 2)}`, 'range'] : null) },
  { pattern: new RegExp(`\\b(${year})(?:, ${year})*,? and (${year})\\b`, 'g'), read: (m) => [[...m[0].matchAll(/\d{4}/g)].map((y) => y[0]).join(','), 'list'] },
  { pattern: /\b(\d{1,4}) (BC|BCE|B\.C\.)(?!\w)/g, read: (m) => [`-${String(Number(m[1]) - 1).padStart(4, '0')}`, 'year'] },
  { pattern: /\bAD (\d{1,4})\b/g, read: (m) => [group(m, 1).padStart(4, '0'), 'year'] },
  { pattern: new RegExp(`\\b(${count}) months ago\\b`, 'gi'), read: (m, issued) => (issued === null ? null : [monthsBefore(issued, number(group(m, 1))), 'relative']) },
  { pattern: new RegExp(`\\b(${count}) years ago\\b`, 'gi'), read: (m, issued) => (issued === null ? null : [String(issued.year - number(group(m, 1))), 'relative']) },
  { pattern: new RegExp(`\\bthe (?:last|past) (${count}) years\\b`, 'gi'), read: (m, issued) => (issued === null ? null : [`${issued.year - number(group(m, 1))}/${issued.year}`, 'relative']) },
  { pattern: /\bin the (?:last|past) year\b/gi, read: (_, issued) => lastYear(issued) },
  { pattern: /\blast year\b/gi, read: (_, issued) => lastYear(issued) },
  { pattern: /\blast month\b/gi, read: (_, issued) => (issued === null ? null : [monthsBefore(issued, 1), 'relative']) },
]
