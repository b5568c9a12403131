import type { FootnoteMark } from '../model/article.ts'
import { raisedDigits, raisedToNumber } from './raised-digits.ts'
import type { Traced } from './traced.ts'
import { joinTraced, sliceTraced } from './traced.ts'

const markPattern = new RegExp(`\\s*([${raisedDigits}]+)(?:[,;]\\s?(?=[${raisedDigits}]))?`, 'gu')
const unitBefore = /(?:^|[\s\d(])(?:k|c|m|d)?m$/u

/** Takes the footnote marks (raised digits) out of a text; each is returned at the place where it stood. Squares and cubes of units stay. */
export function liftMarks(traced: Traced): { text: Traced; marks: FootnoteMark[] } {
  const parts: Traced[] = []
  const marks: FootnoteMark[] = []
  let from = 0
  let length = 0
  for (const match of traced.text.matchAll(markPattern)) {
    const number = raisedToNumber(match[1] ?? '')
    if (number === 0 || ((number === 2 || number === 3) && unitBefore.test(traced.text.slice(0, match.index)))) continue
    const part = sliceTraced(traced, from, match.index)
    parts.push(part)
    length += part.text.length
    marks.push({ at: length, number })
    from = match.index + match[0].length
  }
  return { text: joinTraced([...parts, sliceTraced(traced, from)]), marks }
}
