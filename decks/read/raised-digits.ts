import type { Traced } from './traced.ts'
import { replaceTraced } from './traced.ts'

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The raised digits, for use inside a character class of a regular expression. */
export const raisedDigits = raised

/** The number that raised digits spell (`¹²` is 12). */
export function raisedToNumber(text: string): number {
  return Number(Array.from(text, (digit) => raised.indexOf(digit)).join(''))
}

/** A number as raised digits. */
export function numberToRaised(number: number): string {
  return Array.from(String(number), (digit) => raised[Number(digit)]).join('')
}

/** Writes `<sup>3</sup>` and `^3^` as raised digits. */
export function raiseTags(text: Traced): Traced {
  const tags = replaceTraced(text, /<sup>\s*\[?(\d{1,4})\]?\s*<\/sup>/giu, (match) => numberToRaised(Number(match[1])))
  return replaceTraced(tags, /\^(\d{1,4})\^/gu, (match) => numberToRaised(Number(match[1])))
}
