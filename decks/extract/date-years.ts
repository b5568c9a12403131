import type { DateSpan } from './date-span.ts'
import type { Reading, Sentence } from './reading.ts'

/** How far back, in sentences of one paragraph, a year counts for a day that is given without one. */
const reach = 4

interface Known {
  readonly year: number
  readonly month: number | null
}

function readKnown(date: DateSpan): Known | null {
  const found = /^(\d{4})(?:-(\d\d))?(?:-\d\d)?$/.exec(date.edtf)
  return found === null || date.grain === 'relative' ? null : { year: Number(found[1]), month: found[2] === undefined ? null : Number(found[2]) }
}

/** The last date with a year before an offset of the sentence, there or in the sentences before it. */
function findBefore(reading: Reading, sentence: Sentence, before: number): Known | null {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - reach); i--) {
    const one = reading.sentences[i]
    if (one === undefined || one.place.textIndex !== sentence.place.textIndex) return null
    const known = one.tokens.filter((t) => t.date !== null && (one !== sentence || t.start < before)).flatMap((t) => (t.date === null ? [] : (readKnown(t.date) ?? [])))
    const last = known.at(-1)
    if (last !== undefined) return last
  }
  return null
}

/**
 * The year of a day or month that is given without one: that of the last date told before it in the paragraph, or in a
 * report the year of issue. Null when neither says; `sure` is how likely it is right.
 */
export function findYear(reading: Reading, sentence: Sentence, date: DateSpan): { readonly year: number; readonly sure: number } | null {
  const month = Number(/^XXXX-(\d\d)/.exec(date.edtf)?.[1] ?? Number.NaN)
  if (Number.isNaN(month)) return null
  const later = sentence.tokens.find((t) => t.date !== null && t.start > date.start && readKnown(t.date) !== null)?.date ?? null
  const near = later === null ? null : readKnown(later)
  const before = sentence.tokens.some((t) => t.date !== null && t.start < date.start && readKnown(t.date) !== null) || near === null ? findBefore(reading, sentence, date.start) : near
  if (before !== null) {
    if (before.month === null || month >= before.month) return { year: before.year, sure: 0.88 }
    return before.month - month >= 9 ? { year: before.year + 1, sure: 0.7 } : null
  }
  const { issued } = reading
  const isReport = issued !== null && issued.year >= 1990 && /^\d{4}-\d\d-\d\d$/.test(reading.article.issued ?? '')
  return isReport ? { year: month <= issued.month ? issued.year : issued.year - 1, sure: 0.85 } : null
}

/** A day or month with its year: "December 19, 2003", "19 December 2003". */
export function withYear(text: string, year: number): string {
  return /\d$/.test(text) ? `${text}, ${year}` : `${text} ${year}`
}
