import type { DateSpan } from './date-span.ts'
import { cardinals, measureUnits, multipliers, timeUnits } from './words/measures.ts'

/** What a figure counts. */
export type FigureKind = 'count' | 'percentage' | 'money' | 'duration' | 'measure'

/** A figure in a text: the whole span with its qualifier, where the bare figure stands, its value, and what it counts. */
export interface FigureSpan {
  readonly start: number
  readonly end: number
  /** Where the figure starts without its qualifier ("more than"). */
  readonly numberStart: number
  /** The figure without its qualifier, as the source has it. */
  readonly text: string
  /** Lowest and highest value; the same unless the source gives a range; null when it gives no number ("hundreds"). */
  readonly value: readonly [number, number] | null
  readonly qualifier: string | null
  readonly kind: FigureKind
  /** "11-year": the figure stands as an adjective. */
  readonly isAdjective: boolean
}

const words = [...cardinals.keys()].join('|')
const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const plain = `(?:${digits}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)|${words})`
const scale = '(?:hundred|thousand|million|billion|trillion|dozen)'
const qualifiers = 'more than|less than|fewer than|no fewer than|no more than|not more than|at least|at most|approximately|about|around|nearly|almost|over|under|up to|an estimated|some|roughly|well over|just over|just under|close to|as many as|as much as|upwards of|a record|a total of'
const fractions = 'half|two-thirds|two thirds|a third|one-third|one third|a quarter|one-quarter|three-quarters|three quarters|a fifth|one-fifth|a tenth|one-tenth|two-fifths|three-fifths|four-fifths'
const pattern = new RegExp(
  `(?<![\\p{L}\\d.,:/#-])(?:(${qualifiers})\\s+)?([$€£]\\s?)?((?:hundreds|tens|thousands) of (?:thousands|millions)|(?:several |many )?(?:hundreds|thousands|millions|dozens)|(?:${fractions})(?=\\s+of)|(?:a|one) (?:dozen|hundred|thousand|million|billion)|between [$€£]?${plain}(?:\\s${scale})? and [$€£]?${plain}|${plain}(?:\\s${scale})?(?:\\s?(?:[-–]|to|or)\\s?[$€£]?(?:${plain}))?)(\\s${scale}(?:\\s${scale})?)?(\\s?%|\\s?per ?cent\\b)?(-(?:year|month|week|day|hour|minute)(?:-old|-long)?)?(?![\\d\\p{L}:]|[.,]\\d|-[\\p{L}\\d])`,
  'giu',
)

function valueOf(text: string): number | null {
  const word = text.toLowerCase().trim()
  const [first = '', ...rest] = word.replace(/^an? /, 'one ').split(/\s+/)
  const compound = first.split('-')
  const base = /^\d/.test(first) ? Number(first.replaceAll(',', '')) : compound.reduce<number>((sum, w) => sum + (cardinals.get(w) ?? Number.NaN), 0)
  const factor = rest.reduce((product, w) => product * (multipliers.get(w) ?? Number.NaN), 1)
  const value = base * factor
  return Number.isNaN(value) ? null : Math.round(value * 1e6) / 1e6
}

/** "30,000 to 1.5 million": the scale at the end is not of a number that is large already. */
const hasOwnScale = (low: string): boolean => (/\p{L}/u.test(low) && /\d/.test(low)) || /\d,\d{3}/.test(low)

function rangeOf(number: string, factor: string): readonly [number, number] | null {
  const parts = number.replace(/^between /i, '').split(/\s?(?:[-–]|\bto\b|\bor\b|\band\b)\s?(?=[$€£]?(?:\d|\p{L}))/u).map((x) => x.replace(/[$€£]/, ''))
  const isWordCompound = /^[a-z]+-[a-z]+$/i.test(number)
  const [low, high] = isWordCompound || parts.length !== 2 ? [number.replace(/[$€£]/, ''), null] : [parts[0] ?? '', parts[1] ?? '']
  const from = valueOf(high === null ? low + factor : low + (hasOwnScale(low) ? '' : factor))
  const to = high === null ? from : valueOf(high + factor)
  return from === null || to === null ? null : [from, to]
}

function kindOf(match: RegExpMatchArray, after: string): FigureKind {
  if (match[5] !== undefined) return 'percentage'
  if (match[2] !== undefined || /^\s(?:US )?(?:dollars|euros|pounds|rupees|yen|yuan|francs|marks|roubles|rubles|pesos|guilders|ducats|florins|crowns)\b/.test(after)) return 'money'
  if (match[6] !== undefined) return 'duration'
  const unit = /^\s(?:square |cubic |nautical |light )?([A-Za-z]+)/.exec(after)?.[1] ?? ''
  if (timeUnits.has(unit)) return 'duration'
  return measureUnits.has(unit) ? 'measure' : 'count'
}

/** A number that belongs to a name, a page, a section or a rank is no figure. */
function isPartOfName(text: string, start: number, end: number, number: string): boolean {
  const left = text.slice(Math.max(0, start - 20), start)
  if (/\b(?:p|pp|No|no|vol|Vol|ch|fig|Fig|art|Art|Section|Chapter|Article|Figure|Table|Page|page|Part|Phase|Type|Class|World War|Apollo|Boeing)\.?\s$/.test(left)) return true
  const isAfterName = /[\p{Ll},] (?:[\p{Lu}][\p{L}’.-]*\s)+$/u.test(left) && !/['’]s\s$/.test(left)
  if (/^\d+(?:[-–]\d+)?$/.test(number) && isAfterName) return !/^\s\p{Ll}+s\b/u.test(text.slice(end))
  return /^(?:one|two|three)$/i.test(number) && /^\s(?:another|other)\b/.test(text.slice(end))
}

/** The figures of a text that are no dates, in order. A range such as "500,000 to 1,000,000" is one figure. */
export function findFigures(text: string, dates: readonly DateSpan[]): FigureSpan[] {
  const found: FigureSpan[] = []
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const whole = start + match[0].length
    // "£19.9 million to 5,228 claimants": the second is another figure.
    const paid = /^.*?(?:hundred|thousand|million|billion|trillion)(?=\s(?:to|or)\s\d[\d,]*$)/i.exec(match[0])
    const end = match[2] !== undefined && paid !== null ? start + paid[0].length : whole
    if (dates.some((d) => start < d.end && d.start < end)) continue
    const qualifier = match[1] ?? null
    const number = match[3] ?? ''
    const numberStart = qualifier === null ? start : start + qualifier.length + (/^\s+/.exec(match[0].slice(qualifier.length))?.[0].length ?? 0)
    const isLoneOne = /^one$/i.test(number) && match[4] === undefined && match[5] === undefined && match[6] === undefined
    const isPlain = qualifier === null && match[5] === undefined && match[6] === undefined
    if (isLoneOne || (isPlain && isPartOfName(text, start, end, number))) continue
    const kind = kindOf(match, text.slice(end, end + 30))
    const unit = match[6] === undefined && (kind === 'duration' || kind === 'measure' || (kind === 'money' && match[2] === undefined)) ? (/^\s(?:US |square |cubic |nautical |light )?[A-Za-z]+/.exec(text.slice(end))?.[0] ?? '') : ''
    const isTotal = qualifier?.toLowerCase() === 'a total of'
    found.push({
      start,
      end: end + unit.length,
      numberStart,
      text: text.slice(numberStart, end + unit.length),
      value: /hundreds|thousands|millions|dozens|tens/i.test(number) || new RegExp(`^(?:${fractions})$`, 'i').test(number) ? null : rangeOf(end < whole ? number.replace(/\s(?:to|or)\s\d[\d,]*$/, '') : number, match[4] ?? ''),
      qualifier: isTotal || qualifier === null ? null : qualifier.toLowerCase(),
      kind,
      isAdjective: match[6] !== undefined,
    })
  }
  return found
}
