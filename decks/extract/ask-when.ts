import type { DateGrain, DateSpan } from './date-span.ts'

const wh: Readonly<Record<string, Partial<Record<DateGrain, string>>>> = {
  '': { day: 'on what date', month: 'when', year: 'when' },
  in: { year: 'in which year', month: 'in which month and year', decade: 'in which decade', century: 'in which century', day: 'when', list: 'in which years', range: 'when' },
  on: { day: 'on what date' },
  since: { year: 'since which year', month: 'since when', day: 'since when', decade: 'since when', century: 'since when' },
  during: { range: 'during which period', decade: 'during which decade', century: 'during which century', year: 'during which year' },
  by: { year: 'by which year', day: 'by when', month: 'by when', decade: 'by when', century: 'by when' },
  until: { year: 'until which year', day: 'until when', month: 'until when', decade: 'until when', century: 'until when' },
  from: { year: 'from which year', range: 'when', day: 'from when', month: 'from when' },
  between: { range: 'when' },
  before: { year: 'before which year' },
  after: { year: 'after which year' },
  around: { year: 'around which year' },
  about: { year: 'around which year' },
}

const hints: Readonly<Record<DateGrain, string>> = { day: 'date', month: 'month and year', year: 'year', decade: 'decade', century: 'century', range: 'period', list: 'years', relative: 'period' }

/** The question word for a date after a preposition, or null when none reads well. */
export function askWhen(date: DateSpan, preposition: string | null): string | null {
  const opening = /^(?:from|between|during)\b/i.exec(date.text)?.[0]?.toLowerCase()
  return wh[opening ?? preposition ?? '']?.[date.grain] ?? null
}

/** What a gap for a date says. */
export function hintForDate(date: DateSpan): string {
  return hints[date.grain]
}
