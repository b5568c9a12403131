import { foldAnswer } from './fold-answer.ts'
import type { GoldDate, GoldQuantity } from './gold.ts'

/** A quantity as the generator read it. */
export interface ReadQuantity {
  readonly value: number | readonly [number, number] | null
  readonly unit: string | null
  readonly qualifier: string | null
}

/** EDTF without the marks of doubt, so that `1890~` and `1890` compare by their date. */
const plainDate = (edtf: string): string => edtf.replace(/[~?%]/gu, '').replace(/^\.\./u, '').replace(/\/$/u, '/..')

/** True when a date was read as the person wrote it. */
export function isSameDate(read: string | null, gold: GoldDate): boolean {
  return read !== null && plainDate(read) === plainDate(gold.edtf)
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
  return sameQualifiers.find((group) => group.includes(folded))?.[0] ?? folded
}

/** True when value and qualifier are the person's, and the unit names the same thing (its head noun). */
export function isSameQuantity(read: ReadQuantity | null, gold: GoldQuantity): boolean {
  if (read?.value == null) return false
  const [low, high] = ends(read.value)
  const [goldLow, goldHigh] = ends(gold.value)
  const isSameValue = near(low, goldLow) && near(high, goldHigh)
  return isSameValue && qualifierClass(read.qualifier) === qualifierClass(gold.qualifier) && isSameUnit(read.unit, gold.unit)
}

const ends = (value: number | readonly [number, number]): readonly [number, number] => (typeof value === 'number' ? [value, value] : value)
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

const signs: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' }

/** The words of a unit in the singular, with signs spelt out. */
function readUnitWords(unit: string): string[] {
  const spelt = foldAnswer(unit).replace(/%|per ?cent\b|percentage points?/gu, 'percent').replace(/[$€£]/gu, (sign) => ` ${signs[sign] ?? sign} `)
  return spelt.split(/[^\p{L}]+/u).filter(Boolean).map((word) => word.replace(/ies$/u, 'y').replace(/s$/u, ''))
}

function isSameUnit(read: string | null, gold: string | null): boolean {
  if (gold === null || gold === '') return true
  const has = new Set(readUnitWords(read ?? ''))
  return readUnitWords(gold).some((word) => has.has(word))
}
