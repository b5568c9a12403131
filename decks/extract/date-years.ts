import type { DateSpan } from './date-span.ts'
import type { Reading, Sentence } from './reading.ts'

/** How far back, in sentences of one paragraph, a year counts for a day that is given without one: further back the story may have moved on. */
const reach = 1

interface Known {
  readonly year: number
  readonly month: number | null
}

function readKnown(date: DateSpan): Known | null {
  const found = /^(\d{4})(?:-(\d\d))?(?:-\d\d)?$/.exec(date.edtf)
  return found === null || date.grain === 'relative' ? null : { year: Number(found[1]), month: found[2] === undefined ? null : Number(found[2]) }
}

/** "by 1990", "since 1947": a year that the story does not stand at. */
const leadsAway = /^(?:by|since|until|till|before|than)$/
/** A later date gives its year only when it stands right beside: "from May 16 to June 3, 2004". */
const beside = 24

/** The dates with a year that were told before an offset of the sentence, there and in the sentences before it. */
function listBefore(reading: Reading, sentence: Sentence, before: number): Known[] {
  return reading.sentences.slice(Math.max(0, sentence.index - reach), sentence.index + 1).flatMap((one) => {
    if (one.place.textIndex !== sentence.place.textIndex) return []
    return one.tokens.flatMap((t, i) => (t.date === null || (one === sentence && t.start >= before) || leadsAway.test(one.tokens[i - 1]?.lower ?? '') ? [] : (readKnown(t.date) ?? [])))
  })
}

/**
 * The date that the story stands at: the last with a month, unless a later year was told since; or the only year told.
 * "for the first time since 1947" does not take it back.
 */
function findBefore(reading: Reading, sentence: Sentence, before: number): Known | null | 'unclear' {
  const told = listBefore(reading, sentence, before)
  const at = told.findLastIndex((k) => k.month !== null)
  const last = told[at]
  if (last !== undefined) return told.slice(at + 1).some((k) => k.year > last.year) ? 'unclear' : last
  const years = new Set(told.map((k) => k.year))
  return years.size > 1 ? 'unclear' : (told[0] ?? null)
}

/**
 * The year of a day or month that is given without one: that of the last date told before it in the paragraph, or in a
 * report the year of issue. Null when neither says; `sure` is how likely it is right.
 */
export function findYear(reading: Reading, sentence: Sentence, date: DateSpan): { readonly year: number; readonly sure: number } | null {
  const month = Number(/^XXXX-(\d\d)/.exec(date.edtf)?.[1] ?? Number.NaN)
  if (Number.isNaN(month)) return null
  const later = sentence.tokens.find((t) => t.date !== null && t.start > date.start && t.start - date.end <= beside && readKnown(t.date) !== null)?.date ?? null
  const near = later === null ? null : readKnown(later)
  const isTold = sentence.tokens.some((t) => t.date !== null && t.start < date.start && readKnown(t.date) !== null)
  const before = isTold || near === null ? findBefore(reading, sentence, date.start) : near
  if (before === 'unclear') return null
  if (before !== null) {
    // A year alone, told in another sentence, may be that of something else.
    if (before.month === null && !isTold) return null
    if (before.month === null || month >= before.month) return { year: before.year, sure: before.month === null ? 0.8 : 0.86 }
    return before.month - month >= 9 ? { year: before.year + 1, sure: 0.7 } : null
  }
  const { issued } = reading
  const isReport = issued !== null && /^\d{4}-\d\d-\d\d$/.test(reading.article.issued ?? '')
  return isReport ? { year: month <= issued.month ? issued.year : issued.year - 1, sure: 0.85 } : null
}

/** A day or month with its year: "December 19, 2003", "19 December 2003". */
export function withYear(text: string, year: number): string {
  return /\d$/.test(text) ? `${text}, ${year}` : `${text} ${year}`
}
