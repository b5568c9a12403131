import type { AnswerWord } from './answer-word.ts'
import { foldText } from './fold-answer.ts'
import { mergeNumbers } from './merge-numbers.ts'
import { bounds, scales, units, type Unit } from './words/units.ts'

/** A figure as it is compared. */
export interface Figure {
  /** The ends of a range; the same for a single figure. */
  readonly low: number
  readonly high: number
  readonly bound: 'none' | 'about' | 'more' | 'less'
  readonly unit: Unit | null
  /** True for "hundreds", "tens of thousands": `low` is the least it can be, `high` ten times that. */
  readonly vague: boolean
  /** Words that are neither number, bound nor unit. */
  readonly rest: readonly string[]
  /** True for half, a third: told as a part and not in per cent. */
  readonly fraction: boolean
}

const vagueSizes: ReadonlyMap<string, number> = new Map([['dozens', 24], ['scores', 40], ['tens', 10], ['hundreds', 100], ['thousands', 1000], ['lakhs', 1e5], ['millions', 1e6], ['billions', 1e9]])
const fractions: ReadonlyMap<string, number> = new Map([['half', 50], ['quarter', 25], ['third', 100 / 3], ['twothirds', 200 / 3], ['threequarters', 75]])
const small: ReadonlyMap<string, number> = new Map(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, place) => [word, place + 1]))
const joining = new Set(['a', 'an', 'the', 'of', 'and', 'in', 'us', 'total', 'between', 'from', 'per', 'all'])

/** Decades, and months beside a number, are no figures. */
const datelike = /\b(?:\d{2})?\d0 ?s\b|\d ?(?:st|nd|rd|th) century|\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/u

/** The figure that a text tells, or null when it tells none or several. */
export function readFigure(text: string): Figure | null {
  const plain = unpack(text)
  if (datelike.test(plain) || /\b(?:before|after|until|since)\b/u.test(plain)) return null
  const bound = bounds.find(([pattern]) => pattern.test(plain))
  const bare = bounds.reduce((left, [pattern]) => left.replace(pattern, ' '), plain)
  const words = splitFigure(bare)
  const vague = readVague(words, bare)
  const read = vague ?? readRange(words)
  if (read === null) return null
  const { unit, rest } = readUnit(words.filter((word) => !read.used.has(word)))
  const isShare = read.fraction === true
  return { low: read.low, high: read.high, bound: bound?.[1] ?? 'none', unit: unit ?? (isShare ? (units.get('percent') ?? null) : null), vague: vague !== null, rest, fraction: isShare }
}

/** Small letters, numbers without grouping, signs apart from digits: "US$5m" is "$ 5 m". */
function unpack(text: string): string {
  return foldText(text.replace(/(?<=\d)['’](?=\d{3}(?!\d))/gu, ''))
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\d),(?=\d)/gu, '.')
    .replace(/\bper ?cent\b/gu, '%')
    .replace(/\bus ?\$|\bu\.s\. ?\$/gu, '$')
    .replace(/£/gu, ' £ ')
    .replace(/(?<=\d)(?=[a-z%$€])/gu, ' ')
    .replace(/(?<=\d (?:[kmbn]|[mb]n))(?=[$€£])/gu, ' ')
    .replace(/\b(?:couple of)\b/gu, 'two')
    .replace(/\b100 ?s\b/gu, 'hundreds')
    .replace(/(?<=\b(?:\d|an?|one) )second\b/gu, 'seconds')
    .replace(/\ban? (\p{L}+) and a half\b/gu, '1.5 $1')
    .replace(/\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (100|10|5|4|3|ten|five|four|three)\b/gu, (_, part: string, whole: string) => `${(100 * (small.get(part) ?? Number(part))) / (small.get(whole) ?? Number(whole))} %`)
    .replace(/\bhalf an? (?=\p{L})|(?<!\band )(?<!\band a )\b(?:a )?half(?= million| billion)/gu, '0.5 ')
    .replace(/\b(?:1\/2|one half)\b/gu, 'half')
    .replace(/\b(?:2\/3|(?:two|2)[ -]thirds)\b/gu, 'twothirds')
    .replace(/\b(?:3\/4|(?:three|3)[ -]quarters)\b/gu, 'threequarters')
    .replace(/\b(?:1\/3|one[ -]third)\b/gu, 'third')
    .replace(/\b(?:1\/4|one[ -]quarter)\b/gu, 'quarter')
    .replace(/(?<=\d|[a-z]) ?[–—−-] ?(?=\d)/gu, ' to ')
    .replace(/(\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten) and a half/gu, (_, number: string) => `${number} point5`)
}

interface FigureWord extends AnswerWord {
  /** Set when it is a number, with what multiplies it. */
  readonly value: number | null
}

/** The words of a figure, each number one. */
function splitFigure(plain: string): FigureWord[] {
  const split = [...plain.matchAll(/\d+(?:\.\d+)?|[\p{L}]+\d?|[%$€£]/gu)].map(([fold], place) => ({ fold, from: place, to: place }))
  const merged = mergeNumbers(split)
  const words: FigureWord[] = []
  for (const word of merged) {
    const last = words.at(-1)
    const scale = scales.get(word.fold)
    if (word.fold === 'point5' && last?.value !== null && last !== undefined) words[words.length - 1] = { ...last, value: last.value + 0.5 }
    else if (scale !== undefined && last?.value !== null && last !== undefined) words[words.length - 1] = { ...last, to: word.to, value: Math.round(last.value * scale * 1e6) / 1e6 }
    else if (scale !== undefined && scale >= 100 && /^(?:a|one)$/u.test(last?.fold ?? 'x')) words[words.length - 1] = { ...word, value: scale }
    else words.push({ ...word, value: /^\d/u.test(word.fold) ? Number(word.fold) : null })
  }
  return words
}

interface ReadNumbers {
  readonly low: number
  readonly high: number
  readonly used: ReadonlySet<FigureWord>
  readonly fraction?: boolean
}

/** "hundreds of thousands", "several hundred". */
function readVague(words: readonly FigureWord[], plain: string): ReadNumbers | null {
  if (words.some(({ value }) => value !== null)) return null
  const used = words.filter(({ fold }) => vagueSizes.has(fold) || scales.has(fold) || /^(?:several|many|few|of)$/u.test(fold))
  const isVague = used.some(({ fold }) => vagueSizes.has(fold)) || (/\b(?:several|many|few)\b/u.test(plain) && used.some(({ fold }) => scales.has(fold)))
  if (!isVague) return null
  const low = used.reduce((size, { fold }) => size * (vagueSizes.get(fold) ?? scales.get(fold) ?? 1), 1)
  return { low, high: low * 10, used: new Set(used) }
}

/** One number, or the two ends of a range. */
function readRange(words: readonly FigureWord[]): ReadNumbers | null {
  const numbers = words.filter(({ value }) => value !== null)
  const [first, second] = numbers
  if (first === undefined) {
    const part = words.find(({ fold }) => fractions.has(fold))
    const share = part && fractions.get(part.fold)
    if (part === undefined && words.length > 0 && words.every(({ fold }) => joining.has(fold) || isTime(fold))) return { low: 1, high: 1, used: new Set() }
    return share === undefined || part === undefined ? null : { low: share, high: share, used: new Set([part]), fraction: true }
  }
  if (second === undefined) return { low: first.value ?? 0, high: first.value ?? 0, used: new Set([first]) }
  const between = words.slice(words.indexOf(first) + 1, words.indexOf(second)).filter(({ fold }) => fold !== '%')
  if (numbers.length > 2 || !between.every(({ fold }) => fold === 'to' || fold === 'and' || fold === 'or') || between.length !== 1) return null
  const [low = 0, high = 0] = [first.value, second.value].map((value) => value ?? 0)
  // "18 to 20 million": what multiplies the second multiplies the first too.
  const scale = low < high / 1000 ? 10 ** (3 * Math.floor(Math.log10(high) / 3)) : 1
  return { low: Math.min(low * scale, high), high: Math.max(low, high), used: new Set([first, second, ...between]) }
}

/** A decade, a year: one of them. */
function isTime(word: string): boolean {
  return /^(?:months|days)$/u.test(units.get(word)?.measures ?? '') && word.length > 2
}

function readUnit(words: readonly FigureWord[]): { unit: Unit | null; rest: string[] } {
  const at = words.findIndex(({ fold }) => units.has(fold) || /^pounds?$/u.test(fold))
  const found = words[at]?.fold ?? ''
  return { unit: units.get(/^pounds?$/u.test(found) ? 'gbp' : found) ?? null, rest: words.filter(({ fold }, place) => place !== at && !joining.has(fold) && !units.has(fold)).map(({ fold }) => fold) }
}
