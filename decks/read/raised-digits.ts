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
