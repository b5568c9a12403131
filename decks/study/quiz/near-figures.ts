import type { Random } from './random.ts'

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const vague = ['dozens', 'hundreds', 'thousands', 'tens of thousands', 'hundreds of thousands', 'millions']

/** A figure as it is written: what stands before it, its value, and what stands after it. */
export interface WrittenFigure {
  readonly before: string
  readonly value: number
  readonly after: string
  /** Says another value in the same way. */
  readonly say: (value: number) => string
}

/** Reads a text with one figure in digits, or one to twelve in words; null for anything else. */
export function readFigure(text: string): WrittenFigure | null {
  const found = /^([^\d]*?)(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)([^\d]*)$/u.exec(text)
  if (found !== null) {
    const [, before = '', digits = '', after = ''] = found
    // As the texts write it, or with commas when it is too small to tell.
    const isGrouped = digits.includes(',') || !/^\d{4}/u.test(digits)
    const decimals = digits.split('.')[1]?.length ?? 0
    return { before, value: Number(digits.replaceAll(',', '')), after, say: (other) => `${before}${sayNumber(other, isGrouped, decimals)}${after}` }
  }
  const place = words.findIndex((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text))
  const spelled = words[place]
  if (spelled === undefined || place < 2) return null
  const at = text.toLowerCase().indexOf(spelled)
  const [before, after] = [text.slice(0, at), text.slice(at + spelled.length)]
  if (words.some((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(`${before}|${after}`))) return null
  const say = (value: number): string => {
    const word = words[value] ?? String(value)
    return `${before}${at === 0 && /^\p{Lu}/u.test(text) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word}${after}`
  }
  return { before, value: place, after, say }
}

function sayNumber(value: number, isGrouped: boolean, decimals: number): string {
  const [whole = '', part] = value.toFixed(decimals).split('.')
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole
  return part === undefined ? grouped : `${grouped}.${part}`
}

/** The other ways of saying how many without a figure, nearest first; empty when the text is none. */
export function nearVague(text: string): string[] {
  const at = vague.indexOf(text.trim().toLowerCase())
  return at < 0 ? [] : vague.filter((_, place) => place !== at && Math.abs(place - at) <= 2).toSorted((a, b) => Math.abs(vague.indexOf(a) - at) - Math.abs(vague.indexOf(b) - at))
}

/** What a range of figures could also be: "20–25" as "10–15", "40–50". */
export function nearRanges(text: string): string[] {
  const [, from = '', mark = '', to = ''] = /^(\d{1,4})( ?[-–—] ?| to )(\d{1,4})$/u.exec(text) ?? []
  if (from === '' || Number(to) <= Number(from)) return []
  const [low, high] = [Number(from), Number(to)]
  return [[low - 2 * (high - low), low - (high - low)], [high + (high - low), high + 2 * (high - low)], [2 * low, 2 * high]].filter(([start = 0]) => start > 0).map(([start, end]) => `${start}${mark}${end}`)
}

/** True when a figure is told with "more than", "about" and the like: then it is round, and others must be too. */
export function isLoose({ before }: WrittenFigure): boolean {
  return /\b(?:about|approximately|around|estimated|nearly|almost|roughly|more|over|least|up|some|most|fewer|less|under)\b/iu.test(before)
}

/**
 * Values that a figure could be taken for, far enough from it not to be as good as right, as round as it is. How many of
 * the first three lie below it is left to chance, so that its place among them says nothing.
 */
export function nearValues(figure: WrittenFigure, isShare: boolean, random: Random): number[] {
  const { value } = figure
  const all = Number.isInteger(value) && value <= 12 ? [value - 3, value - 2, value - 1, value + 1, value + 2, value + 3].filter((near) => near >= 2) : farValues(figure, isShare)
  const fitting = random.shuffle([...new Set(all)]).filter((near) => near > 0 && near !== value && !(isShare && near > 99))
  const [below, above] = [fitting.filter((near) => near < value), fitting.filter((near) => near > value)]
  const first = Math.max(random.below(4), 3 - above.length)
  return [...below.slice(0, first), ...above.slice(0, Math.max(0, 3 - first)), ...below.slice(first), ...above.slice(Math.max(0, 3 - first))]
}

function farValues(figure: WrittenFigure, isShare: boolean): number[] {
  const { value } = figure
  const step = stepOf(value)
  if (isShare) return sharesNear(value, step)
  const factors = isLoose(figure) ? [0.35, 0.5, 0.65, 1.5, 1.8, 2.2] : [0.4, 0.55, 0.7, 0.82, 1.2, 1.4, 1.65, 2]
  const scaled = factors.map((factor) => Math.round((value * factor) / step) * step)
  return [...scaled, ...(isLoose(figure) ? [] : moveDigits(value))].filter((near) => Math.abs(near - value) >= Math.max(step, value * 0.04)).map((near) => Math.round(near * 10) / 10)
}

/** The place of its last digit that is not nothing: 25 for 75, 10 for 70, 100 for 1,500, 1 for 36. */
function stepOf(value: number): number {
  if (!Number.isInteger(value)) return 0.1
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return value % (step * 5) === 0 && value / step >= 15 ? step * 5 : step
}

function sharesNear(value: number, step: number): number[] {
  const by = step >= 1 ? Math.max(step, 4) : 3.1
  return [-4, -3, -2, 2, 3, 4].map((times) => Math.round((value + times * by) * 10) / 10).filter((near) => near >= 1 && near <= 99)
}

/** 10,905 as 10,095 and 19,050: its inner digits in another order, so that it stays as long. */
function moveDigits(value: number): number[] {
  const digits = String(value)
  if (!/^\d{4,6}$/u.test(digits) || digits.endsWith('000')) return []
  return [1, 2, 3].flatMap((at) => {
    const [one, other] = [digits[at], digits[at + 1]]
    return one === undefined || other === undefined || one === other ? [] : [Number(digits.slice(0, at) + other + one + digits.slice(at + 2))]
  })
}
