import { findDates } from './find-dates.ts'
import type { FigureSpan } from './find-figures.ts'
import { findFigures } from './find-figures.ts'
import { readUnit } from './read-unit.ts'
import { cardinals, multipliers } from './words/measures.ts'

/** A quantity expression and the sentence it stands in. */
export interface QuantityItem {
  readonly text: string
  readonly context: string
}

/** A quantity read: one value or the two ends of a range, what it counts, and its qualifier in lower case. */
export interface Quantity {
  readonly value: number | readonly [number, number] | null
  readonly unit: string | null
  readonly qualifier: string | null
}

const fractions: Readonly<Record<string, number>> = { half: 1 / 2, third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5, sixth: 1 / 6, seventh: 1 / 7, eighth: 1 / 8, ninth: 1 / 9, tenth: 1 / 10 }
const fraction = new RegExp(`\\b(?:(an?|${[...cardinals.keys()].join('|')})[ -])?(half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\\b`, 'iu')

const scales: Readonly<Record<string, number>> = { ten: 10, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }

/** "several hundred thousand", "tens of thousands", "scores": between the least and the next step up. */
function readVague(text: string): readonly [number, number] | null {
  if (/^\s*scores\b/iu.test(text)) return [40, 100]
  const few = /\b(several|a few) (hundred|thousand|million|billion)(?: (thousand|million|billion))?\b/iu.exec(text)
  if (few !== null) {
    const unit = (scales[few[2]?.toLowerCase() ?? ''] ?? 1) * (scales[few[3]?.toLowerCase() ?? ''] ?? 1)
    return [2 * unit, (few[1]?.toLowerCase() === 'several' ? 10 : 5) * unit]
  }
  const tens = /\b(tens|hundreds|thousands|millions) of (thousands|millions|billions)\b/iu.exec(text)
  if (tens === null) return null
  const unit = (scales[tens[1]?.toLowerCase().replace(/s$/u, '') ?? ''] ?? 1) * (scales[tens[2]?.toLowerCase().replace(/s$/u, '') ?? ''] ?? 1)
  return [unit, unit * 10]
}

/** Reads a quantity; null when the text holds none. The unit is read from the sentence when the expression has none. */
export function normaliseQuantity({ text, context }: QuantityItem): Quantity | null {
  const vague = readVague(text)
  if (vague !== null) return { value: vague, unit: /(?:thousands?|millions?|billions?|hundred|scores)(?: of)?(?: other)? ((?:\p{L}[\p{L}'’-]*[ ]?){1,3})/iu.exec(text)?.[1]?.trim() ?? null, qualifier: readQualifier(text)?.toLowerCase() ?? null }
  const at = context.indexOf(text)
  const inside = at < 0 ? undefined : findFigures(context, findDates(context, null)).find((figure) => figure.start < at + text.length && at < figure.end)
  const alone = findFigures(text, [])[0] ?? (inside === undefined ? findFigures(text.replace(/^an?\b/iu, 'one').replace(/\ban?(?= \p{L}+$)/u, 'one'), [])[0] : undefined)
  const figure = alone ?? inside
  if (figure === undefined) return readLoneWord(text, context, at)
  const own = alone === undefined ? null : readUnit(alone, text)
  return { value: readValue(figure), unit: own ?? (inside === undefined ? null : readUnit(inside, context)), qualifier: (readQualifier(text) ?? figure.qualifier ?? inside?.qualifier)?.toLowerCase() ?? null }
}

function readValue({ value, text }: FigureSpan): Quantity['value'] {
  if (value !== null) return value[0] === value[1] ? value[0] : value
  return readFraction(text)
}

/** "two thirds", "half", "nine tenths" as a number below one. */
function readFraction(text: string): number | null {
  const found = fraction.exec(text)
  if (found === null) return null
  const count = found[1] === undefined || /^an?$/iu.test(found[1]) ? 1 : (cardinals.get(found[1].toLowerCase()) ?? 1)
  return Math.round(count * (fractions[found[2]?.toLowerCase() ?? ''] ?? 0) * 1000) / 1000
}

const qualifier = /^(slightly more than|little more than|slightly less than|slightly over|more than|less than|fewer than|at least|at most|approximately|about|around|nearly|almost|over|under|up to|an estimated|some|roughly|only|just over|just under|close to|no more than|no fewer than|an average of|a record|a total of)\b/iu

const readQualifier = (text: string): string | null => qualifier.exec(text.trim())?.[1] ?? null

/** A number word that stands alone ("Three", "a dozen", "less than half"). */
function readLoneWord(text: string, context: string, at: number): Quantity | null {
  const plain = text.trim().replace(qualifier, '').trim()
  const [first = '', second] = plain.toLowerCase().split(/\s+/u)
  const whole = first === 'a' || first === 'an' || first === 'single' ? 1 : cardinals.get(first)
  const scale = second === undefined ? 1 : multipliers.get(second)
  const value = readFraction(plain) ?? (whole === undefined ? null : whole * (scale ?? 1))
  if (value === null) return null
  const end = at < 0 ? text.length : at + text.length
  const span: FigureSpan = { start: 0, end: text.length, numberStart: 0, text: plain, value: [value, value], qualifier: null, kind: 'count', isAdjective: false }
  return { value, unit: readUnit(span, text) ?? readUnit({ ...span, end }, context), qualifier: readQualifier(text)?.toLowerCase() ?? null }
}
