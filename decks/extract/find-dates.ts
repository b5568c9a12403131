import { eventNouns } from './words/nouns.ts'
import { dateRules } from './date-rules.ts'
import type { DateSpan, Moment } from './date-span.ts'

const before = /(?:\b(?:in|since|by|of|during|from|until|till|to|and|or|after|before|around|about|circa|early|late|spring|summer|autumn|fall|winter|fellow|between|through|year|for|the|dated|its|his|her|their)|[,(—–;:]|'s|’s)\s*$/i
const afterName = /\b\p{Lu}[\p{L}'’-]+\s*$/u
const bareYear = /(?<![\d,.$€£#/-])\b(1[0-9]\d\d|20\d\d)\b(?![\d,]\d|\.\d|%|[-–/]\d|\s(?:per ?cent|million|billion|thousand))/g

/** A bare number is a year when it stands as one does: after "in", "since", a comma, or before an event. */
function isYear(text: string, start: number): boolean {
  const after = /^\s+([a-z]+)/.exec(text.slice(start + 4))?.[1] ?? ''
  if (eventNouns.has(after) || after === 'census' || after === 'edition') return true
  const left = text.slice(Math.max(0, start - 24), start)
  if (!before.test(left) && !afterName.test(left) && start > 0) return false
  const value = Number(text.slice(start, start + 4))
  if (/\b(?:[Ii]n|[Ss]ince|[Uu]ntil)\s*$/.test(left) && value >= 1800 && value <= 2035) return true
  const counted = /^(?:of|and|or|in|to|by|the|that|which|who|when|while|but|as|at|on|for|with|after|before|from|until|because|through|under|over|is|was|were|are|had|has|did|it|he|she|they|a|an|into|when|where|during|against|between|among|about|without|not|also|the)$/
  if (after !== '' && after.endsWith('s') && !counted.test(after) && !/(?:ss|us|is)$/.test(after)) return false
  return !(/\b(?:about|around|of|to|or|and|the)\s*$/i.test(left) && after !== '' && !counted.test(after) && !after.endsWith('ed'))
}

/**
 * The dates of a text with their EDTF, in order and without overlap. `issued` is the month that "last year"
 * counts from; without it relative dates are left alone.
 */
export function findDates(text: string, issued: Moment | null): DateSpan[] {
  const found: DateSpan[] = []
  const isFree = (start: number, end: number): boolean => !found.some((d) => start < d.end && d.start < end)
  for (const rule of dateRules) {
    for (const match of text.matchAll(rule.pattern)) {
      const end = match.index + match[0].length
      const read = isFree(match.index, end) ? rule.read(match, issued) : null
      if (read !== null) found.push({ start: match.index, end, text: match[0], edtf: read[0], grain: read[1] })
    }
  }
  for (const match of text.matchAll(bareYear)) {
    const end = match.index + 4
    if (isFree(match.index, end) && isYear(text, match.index)) found.push({ start: match.index, end, text: match[0], edtf: match[0], grain: 'year' })
  }
  return found.toSorted((a, b) => a.start - b.start)
}
