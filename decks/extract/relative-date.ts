import type { CalendarDate } from './day-count.ts'
import { addDays, addMonths, weekdayOf, writeCalendarDate } from './day-count.ts'
import { cardinals } from './words/measures.ts'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const seasons: Readonly<Record<string, readonly [number, number]>> = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11] }
const two = (n: number): string => String(n).padStart(2, '0')
const count = `(an?|a few|several|\\d{1,3}|${[...cardinals.keys()].join('|')})`
const byAmount = new RegExp(`\\b${count} (year|month|week|day|decade)s? (later|after|afterwards|earlier|before|previously|ago)\\b`, 'iu')

function amountOf(word: string): number | null {
  const small = word.toLowerCase()
  if (small === 'a' || small === 'an') return 1
  if (small === 'several' || small === 'a few') return null
  return cardinals.get(small) ?? Number(small)
}

function move(from: CalendarDate, amount: number, unit: string): string | null {
  if (unit === 'decade') return String(from.year + amount * 10)
  if (unit === 'year') return String(from.year + amount)
  const moved = unit === 'month' ? addMonths(from, amount) : addDays(from, amount * (unit === 'week' ? 7 : 1))
  return moved === null ? null : writeCalendarDate(moved)
}

function readAmount(text: string, anchor: CalendarDate | null, reference: CalendarDate | null): string | null {
  const found = byAmount.exec(text)
  const amount = amountOf(found?.[1] ?? 'several')
  if (found === null || amount === null) return null
  const way = found[3]?.toLowerCase() ?? ''
  const from = way === 'ago' ? reference : anchor
  return from === null ? null : move(from, /earlier|before|previously|ago/u.test(way) ? -amount : amount, found[2]?.toLowerCase() ?? '')
}

/** "the following year", "that month", "last week": a unit before, at or after the anchor or the reference. */
function readNeighbour(text: string, anchor: CalendarDate | null, reference: CalendarDate | null): string | null {
  const found = /\b(following|next|coming|same|that|very|previous|preceding|prior|this|current|last|past) (year|month|week|day|night|evening|morning|afternoon)\b/iu.exec(text)
  if (found === null) return null
  const word = found[1]?.toLowerCase() ?? ''
  const unit = found[2]?.toLowerCase() ?? ''
  const isOfText = /following|same|that|very|previous|preceding|prior/u.test(word) || (word === 'next' && /\bthe next\b/iu.test(text))
  const from = isOfText ? (anchor ?? reference) : reference
  if (from === null) return null
  const step = /following|next|coming/u.test(word) ? 1 : /previous|preceding|prior|last|past/u.test(word) ? -1 : 0
  if (unit === 'year') {
    const year = String(from.year + step)
    return /^(?:by |at )?the end of/iu.test(text) ? `${year}-12` : /^early\b/iu.test(text) ? `${year}-01/${year}-04` : year
  }
  if (unit === 'month') return move({ ...from, day: null }, step, 'month')
  return unit === 'week' ? null : move(from, step, 'day')
}

const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')
const monthPattern = monthNames.join('|')

/** "May of the following year", "the following March", "that September", "the end of the year": leans on the date before. */
function readMonthBeside(text: string, anchor: CalendarDate | null): string | null {
  if (anchor === null) return null
  const ofYear = new RegExp(`\\b(${monthPattern}) of (?:the (following|next|same|previous)|that) year\\b`, 'u').exec(text)
  if (ofYear !== null) {
    const step = /following|next/u.test(ofYear[2] ?? '') ? 1 : ofYear[2] === 'previous' ? -1 : 0
    return `${anchor.year + step}-${two(monthNames.indexOf(ofYear[1] ?? '') + 1)}`
  }
  const beside = new RegExp(`\\b(the following|the next|that|the same) (${monthPattern})\\b`, 'iu').exec(text)
  if (beside !== null) {
    const month = monthNames.findIndex((name) => name.toLowerCase() === beside[2]?.toLowerCase()) + 1
    const isLater = /following|next/iu.test(beside[1] ?? '') && month <= (anchor.month ?? 12)
    return `${anchor.year + (isLater ? 1 : 0)}-${two(month)}`
  }
  const end = /\bthe (end|beginning|start) of the year\b/iu.exec(text)?.[1]?.toLowerCase()
  return end === undefined ? null : `${anchor.year}-${end === 'end' ? '12' : '01'}`
}

/** "on Monday": the latest one up to the reference; "next Monday" the first after it. */
function readWeekday(text: string, reference: CalendarDate | null): string | null {
  const at = weekdays.findIndex((day) => new RegExp(`\\b${day}\\b`, 'iu').test(text))
  const today = reference === null ? null : weekdayOf(reference)
  if (at < 0 || today === null || reference === null) return null
  const back = (today - at + 7) % 7
  return move(reference, /\bnext\b/iu.test(text) ? 7 - back : -back, 'day')
}

/** "in the summer": of the year that was last spoken of. */
function readSeason(text: string, from: CalendarDate | null): string | null {
  const season = /\b(spring|summer|autumn|fall)\b/iu.exec(text)?.[1]?.toLowerCase()
  const [first, last] = seasons[season ?? ''] ?? [0, 0]
  return from === null || first === 0 ? null : `${from.year}-${two(first)}/${from.year}-${two(last)}`
}

/**
 * What a date expression means that leans on another date: on the one spoken of before it (`anchor`: "two years later",
 * "the same day"), or on the day the text was written (`reference`: "last year", "on Monday"). EDTF, or null.
 */
export function readRelativeDate(text: string, anchor: CalendarDate | null, reference: CalendarDate | null): string | null {
  const named = /\b(yesterday|today|tonight|tomorrow)\b/iu.exec(text)?.[1]?.toLowerCase()
  if (named !== undefined) return reference === null ? null : move(reference, named === 'yesterday' ? -1 : named === 'tomorrow' ? 1 : 0, 'day')
  return readMonthBeside(text, anchor) ?? readAmount(text, anchor, reference) ?? readNeighbour(text, anchor, reference) ?? readWeekday(text, reference) ?? readSeason(text, /\b(?:this|last)\b/iu.test(text) ? reference : anchor)
}
