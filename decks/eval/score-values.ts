import { foldAnswer } from './fold-answer.ts'
import type { GoldDate, GoldQuantity } from './gold.ts'

/** A quantity as the generator read it. */
export interface ReadQuantity {
  readonly value: number | readonly [number, number] | null
  readonly unit: string | null
  readonly qualifier: string | null
}

const two = (n: number): string => String(n).padStart(2, '0')

/** First and last day, month or year of one EDTF date, as text: `199X` is 1990 to 1999, season 21 is March to May. */
function endsOf(date: string): readonly [string, string] {
  const plain = date.replace(/[~?%]/gu, '')
  const century = /^(\d\d)XX$/u.exec(plain)
  if (century !== null) return [`${Number(century[1]) * 100 + 1}`, `${Number(century[1]) * 100 + 100}`]
  if (/^\d{3}X$/u.test(plain)) return [plain.replace('X', '0'), plain.replace('X', '9')]
  const season = /^(\d{4})-(2[1-4])$/u.exec(plain)
  if (season !== null) {
    const first = (Number(season[2]) - 20) * 3
    return [`${season[1] ?? ''}-${two(first)}`, first === 12 ? `${Number(season[1]) + 1}-02` : `${season[1] ?? ''}-${two(first + 2)}`]
  }
  return [plain, plain]
}

/** The two ends of an EDTF date or interval; an open end is `..`. */
function intervalOf(edtf: string): readonly [string, string] {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return endsOf(from)
  return [from === '..' || from === '' ? '..' : endsOf(from)[0], to === '..' || to === '' ? '..' : endsOf(to)[1]]
}

/**
 * True when a date was read as the person wrote it: both mean the same days, months or years. Marks of doubt do not
 * count, nor does whether "since 1961" is given as 1961 or as the open interval from it.
 */
export function isSameDate(read: string | null, gold: GoldDate): boolean {
  if (read === null) return false
  const [from, to] = intervalOf(read)
  const [goldFrom, goldTo] = intervalOf(gold.edtf)
  return (from === goldFrom || from === '..' || goldFrom === '..') && (to === goldTo || to === '..' || goldTo === '..') && !(goldFrom === '..' && goldTo === '..')
}

const sameQualifiers: readonly (readonly string[])[] = [
  ['more than', 'over', 'above', 'greater than', 'in excess of'],
  ['about', 'around', 'approximately', 'roughly', 'some', 'an estimated', 'estimated', 'circa', 'or so'],
  ['nearly', 'almost', 'close to', 'just under'],
  ['at least', 'no fewer than', 'not less than', 'or more', 'a minimum of'],
  ['less than', 'fewer than', 'under', 'below'],
  ['up to', 'as many as', 'as much as', 'at most', 'no more than', 'a maximum of'],
]

const qualifierClass = (qualifier: string | null): string => {
  const folded = foldAnswer(qualifier ?? '')
  if (/^(?:between|from|only|just|a total of|scores(?: of)?|several|a few|(?:tens|hundreds) of)$/u.test(folded)) return ''
  return sameQualifiers.find((group) => group.includes(folded))?.[0] ?? folded
}

/** True when value and qualifier are the person's, and the unit names the same thing (its head noun). */
export function isSameQuantity(read: ReadQuantity | null, gold: GoldQuantity): boolean {
  if (read?.value == null) return false
  const [low, high] = ends(read.value)
  const [goldLow, goldHigh] = ends(gold.value)
  // A half may be written down as 0.5 or as 50 per cent.
  const isSameValue = [1, 100].some((factor) => (factor === 1 || read.unit !== 'per cent') && near(low * factor, goldLow) && near(high * factor, goldHigh) && (factor === 1 || /%|per ?cent/iu.test(gold.unit ?? '')))
  const isHalf = isSameValue && !near(low, goldLow)
  return isSameValue && qualifierClass(read.qualifier) === qualifierClass(gold.qualifier) && (isHalf || isSameUnit(read.unit, unitInSight(gold)))
}

const ends = (value: number | readonly [number, number]): readonly [number, number] => (typeof value === 'number' ? [value, value] : value)
/** What is counted is asked for only when the expression, or the sentence that came with it, says it. */
function unitInSight({ text, context = '', unit }: GoldQuantity): string | null {
  const seen = new Set(readUnitWords(`${text} ${context}`))
  return unit !== null && readUnitWords(unit).some((word) => seen.has(word)) ? unit : null
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

const signs: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds', USD: 'dollars', EUR: 'euros', GBP: 'pounds' }

/** The words of a unit in the singular, with signs spelt out. */
function readUnitWords(unit: string): string[] {
  const spelt = foldAnswer(unit.replace(/\b(?:USD|EUR|GBP)\b/gu, (code) => signs[code] ?? code)).replace(/%|per ?cent\b|percentage points?/gu, 'percent').replace(/[$€£]/gu, (sign) => ` ${signs[sign] ?? sign} `)
  return spelt.split(/[^\p{L}]+/u).filter(Boolean).map((word) => word.replace(/ies$/u, 'y').replace(/s$/u, ''))
}

function isSameUnit(read: string | null, gold: string | null): boolean {
  if (gold === null || gold === '') return true
  const has = new Set(readUnitWords(read ?? ''))
  return readUnitWords(gold).some((word) => has.has(word))
}
