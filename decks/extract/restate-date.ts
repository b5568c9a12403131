import type { Moment } from './date-span.ts'
import type { ReferenceDraft } from './resolve-definite.ts'
import type { Token } from './token.ts'

const monthNames = 'January February March April May June July August September October November December'.split(' ')

/** "January 2010". */
export function monthOf({ year, month }: Moment): string {
  return `${monthNames[month - 1] ?? ''} ${year}`
}

function restate(text: string, issued: Moment): string | null {
  const from = monthOf(issued)
  const ago = /^(.+ (?:months|years)) ago$/i.exec(text)?.[1]
  if (ago !== undefined) return `${ago} before ${from}`
  const span = /^the (?:last|past) (.+ years)$/i.exec(text)?.[1]
  if (span !== undefined) return `the ${span} before ${from}`
  if (/^in the (?:last|past) year$/i.test(text)) return `in the year before ${from}`
  if (/^last year$/i.test(text)) return `in ${issued.year - 1}`
  if (/^last month$/i.test(text)) return `in the month before ${from}`
  return null
}

/** Puts "two months ago" and its like on the calendar of the issue: "two months before January 2010". */
export function restateRelativeDate(token: Token, issued: Moment | null, draft: ReferenceDraft): void {
  if (token.date?.grain !== 'relative' || issued === null) return
  const text = restate(token.text, issued)
  if (text !== null) draft.replacements.push({ start: token.start, end: token.end, text, isInner: false })
}
