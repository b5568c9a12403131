import { foldText } from './fold-answer.ts'
import { readCentury } from './read-century.ts'

/** A moment as exact as it is told; null for what is not told. */
export interface Moment {
  readonly year: number | null
  /** True when `year` is the first of a decade that is meant as a whole. */
  readonly decade: boolean
  /** The same for a century. */
  readonly century: boolean
  readonly month: number | null
  readonly day: number | null
  readonly part: 'early' | 'mid' | 'late' | null
  /** First and last month of a season; winter is left out, it has two years. */
  readonly season: readonly [number, number] | null
}

/** One way to read a date: a moment, or from one to another. */
export interface DateReading {
  readonly from: Moment
  /** Null when it is one moment. */
  readonly to: Moment | null
  /** True when it cannot be anything else: it has a month, a decade or a year of four digits. */
  readonly sure: boolean
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const seasons: Readonly<Record<string, readonly [number, number]>> = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11] }
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth']
const tensOfDays: Readonly<Record<string, number>> = { 'twenty first': 21, 'twenty second': 22, 'twenty third': 23, 'twenty fourth': 24, 'twenty fifth': 25, 'twenty sixth': 26, 'twenty seventh': 27, 'twenty eighth': 28, 'twenty ninth': 29, thirtieth: 30, 'thirty first': 31 }
const dayWords = [...Object.entries(tensOfDays), ...ordinals.map((word, place) => [word, place + 1] as const)]
const decades: Readonly<Record<string, number>> = { twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 }
const parts: readonly (readonly [RegExp, Moment['part']])[] = [
  [/\b(?:early|beginning|start|first half)\b(?: of)?/u, 'early'],
  [/\b(?:mid|middle|midst)\b(?: of)?/u, 'mid'],
  [/\b(?:late|end|second half)\b(?: of)?/u, 'late'],
]
const small = /\b(?:since|from|in|on|around|about|circa|the|of|during|year|years|month|day|until|it|was|were|by|ad|a|at|between)\b/gu
const empty: Moment = { year: null, decade: false, century: false, month: null, day: null, part: null, season: null }

/** All ways to read a text as a date or a span: one for most, two for 3/11/2007, none when it is no date. `century` completes years of two digits. */
export function readDates(text: string, century = 0): DateReading[] {
  const plain = unpack(text)
  const whole = readMoments(plain, century)
  if (whole.length > 0) return whole.map((from) => ({ from, to: null, sure: isSure(from) }))
  const days = readDays(plain, century)
  if (days.length > 0) return days
  const [left, right, ...more] = plain.split(/\s*(?:\bto\b|\buntil\b|\btill\b|\bthrough\b|\band\b|&|–|—|−|-)\s*/u).filter(Boolean)
  if (left === undefined || right === undefined || more.length > 0) return []
  const ends = readMoments(right, century || centuryIn(left))
  const starts = readMoments(left, century || centuryIn(right))
  return starts.flatMap((start) => ends.map((end) => ({ from: start.year === null ? { ...start, year: end.year } : start, to: end.year === null ? { ...end, year: start.year } : end, sure: isSure(start) || isSure(end) })))
}

/** "26–29 November 2008": two days of one month. */
function readDays(plain: string, century: number): DateReading[] {
  const pair = /(?<![\d@])(\d{1,2})\s*(?:\bto\b|\buntil\b|\band\b|–|—|−|-)\s*(\d{1,2})(?!\d)/u.exec(plain)
  if (pair === null) return []
  const [from, to] = [pair[1], pair[2]].map((day) => readMoments(plain.replace(pair[0], ` ${day} `), century)[0])
  return from?.month && from.day !== null && to?.day !== undefined && to.day !== null ? [{ from, to, sure: isSure(from) }] : []
}

/** Small letters without ordinals; the apostrophe before a short year stays as a sign. */
function unpack(text: string): string {
  const short = text.replace(/['’‘`ʼ](?=\d{2}(?!\d))/gu, ' @').replace(/(?<=\d0)['’](?=s)/giu, '')
  return foldText(short)
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/gu, '')
    .replace(/(?<=\d0)ies\b/gu, 's')
    .replace(/\bc\.? ?(?=\d{4}\b)/gu, '')
    .replace(/\b(?:early|mid|late)-/gu, (part) => `${part.slice(0, -1)} `)
    .replace(/\bnineteen[ -](?=\p{L}+ies\b)/gu, '')
    .replace(/^\s*(?:between|from|since)\b/u, '')
    .replace(/(?<=\p{L})\./gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[.?!]\s*$/u, '')
    .trim()
}

function centuryIn(text: string): number {
  const year = /\b(\d{2})\d{2}/u.exec(text)
  return year === null ? 0 : Number(year[1]) * 100
}

function readMoments(plain: string, hundred: number): Moment[] {
  const numeric = readNumeric(plain.replace(small, ' ').replaceAll('@', '').replace(/\s+/gu, ' ').trim(), hundred)
  if (numeric.length > 0) return numeric
  const found = parts.find(([pattern]) => pattern.test(plain))
  const century = readCentury(plain)
  if (century !== null) return (found ? plain.replace(found[0], ' ') : plain).replace(century.found, ' ').replace(small, ' ').trim() === '' ? [{ ...empty, year: century.year, century: true, part: found?.[1] ?? null }] : []
  const rest = numberDay(found ? plain.replace(found[0], ' ') : plain).replace(small, ' ').replace(/,/gu, ' ').replace(/\s+/gu, ' ').trim()
  const moment = readWords(rest.split(' ').filter(Boolean), hundred)
  return moment === null ? [] : [{ ...moment, part: found?.[1] ?? null }]
}

/** "the eleventh of September": a day told in words, beside a month. */
function numberDay(plain: string): string {
  if (!plain.split(/[\s,]+/u).some((word) => monthOf(word) > 0)) return plain
  const told = plain.replaceAll('-', ' ')
  const day = dayWords.find(([word]) => new RegExp(`\\b${word}\\b`, 'u').test(told))
  return day === undefined ? plain : told.replace(day[0], String(day[1]))
}

/** 2009-12-28, 28.12.2009, 12/28/2009 and 11/2009: in both orders where both are days. */
function readNumeric(plain: string, century: number): Moment[] {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/u.exec(plain)
  if (iso !== null) return [moment(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]))].filter(isValid)
  const short = /^(\d{1,2})[/.](\d{4})$/u.exec(plain)
  if (short !== null) return [moment(Number(short[2]), Number(short[1]), null)].filter(isValid)
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(plain)
  if (full === null) return []
  const [one, other, year] = [Number(full[1]), Number(full[3]), widenYear(full[4] ?? '', century)]
  const readings = [moment(year, other, one), ...(one === other ? [] : [moment(year, one, other)])].filter(isValid)
  return readings
}

function moment(year: number, month: number, day: number | null): Moment {
  return { ...empty, year, month, day }
}

function isValid({ month, day }: Moment): boolean {
  return month !== null && month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31))
}

/** A year of two digits is of the century that is asked for, else of the last hundred years before 2030. */
function widenYear(digits: string, century: number): number {
  const number = Number(digits)
  if (digits.length > 2) return number
  return century > 0 ? century + number : number < 30 ? 2000 + number : 1900 + number
}

/** A date in words, in whatever order; null when a word is none of a date. */
function readWords(words: readonly string[], century: number): Moment | null {
  let read: Moment = empty
  for (const word of words) {
    const next = addWord(read, word, century)
    if (next === null) return null
    read = next
  }
  if (read.month === null && read.day !== null) return read.year === null && century > 0 && words.length === 1 ? { ...empty, year: widenYear(words[0] ?? '', century) } : null
  return words.length > 0 ? read : null
}

function addWord(read: Moment, word: string, century: number): Moment | null {
  const decade = /^@?(\d{2})?(\d0)s$/u.exec(word)
  const named = decades[word] ?? (decade ? Number(decade[2]) : undefined)
  if (named !== undefined) return read.year === null ? { ...read, year: (decade?.[1] === undefined ? century || 1900 : Number(decade[1]) * 100) + named, decade: true } : null
  const month = monthOf(word)
  if (month > 0) return read.month === null ? { ...read, month } : null
  const season = seasons[word]
  if (season !== undefined) return { ...read, season }
  if (/^\d{4}$/u.test(word) || /^@\d{2}$/u.test(word)) return read.year === null ? { ...read, year: widenYear(word.replace('@', ''), century) } : null
  if (!/^\d{1,2}$/u.test(word) || Number(word) < 1) return null
  if (read.day === null && Number(word) <= 31) return { ...read, day: Number(word) }
  // A second short number is a year: 28 December 09. So is 89 beside a century.
  return read.year === null && (read.month !== null || century > 0) ? { ...read, year: widenYear(word, century) } : null
}

function monthOf(word: string): number {
  if (word.length < 3 || !/^\p{L}+$/u.test(word)) return 0
  const short = word === 'sept' ? 'sep' : word
  return months.findIndex((month) => month === short || (short.length <= 4 && month.startsWith(short))) + 1
}

function isSure({ year, month, decade, century, season }: Moment): boolean {
  return century || (month !== null && year !== null) || decade || (season !== null && year !== null) || (year !== null && year >= 1000 && year <= 2100)
}
