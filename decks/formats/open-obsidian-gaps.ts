import { markFinder, skipVerbatim } from './open-markdown-marks.ts'

/** Which marks make gaps besides `{{so}}`. */
export interface GapMarks {
  /** `==so==`. */
  readonly highlights: boolean
  /** `**so**`. */
  readonly bold: boolean
}

/** A text with its gaps as `{{c1::so}}`, and the numbers of the gaps in the order in which they first stand there. */
export interface TextWithGaps {
  readonly text: string
  readonly numbers: readonly number[]
}

const mostGaps = 500

/**
 * Writes gaps as cards know them: `==so==` and `{{so}}` become gaps of their own, counted through; `{{c2::so::hint}}`,
 * `{{2::so}}` and `{{c2:so}}` keep their number. Null when the text has none. Code, formulas and escaped characters are passed over.
 */
export function writeGaps(text: string, marks: GapMarks): TextWithGaps | null {
  if (!text.includes('{{') && !(marks.highlights && text.includes('==')) && !(marks.bold && text.includes('**'))) return null
  const find = markFinder(text)
  const numbers: number[] = []
  let next = 1
  let out = ''
  let at = 0
  const put = (number: number, inside: string, hint: string): void => {
    if (!numbers.includes(number)) numbers.push(number)
    next = Math.max(next, number + 1)
    out += `{{c${number}::${inside}${hint === '' ? '' : `::${hint}`}}}`
  }
  while (at < text.length && numbers.length < mostGaps) {
    const behind = skipVerbatim(text, at, find)
    if (behind > at) {
      out += text.slice(at, behind)
      at = behind
      continue
    }
    const gap = readGap(text, at, marks, find)
    if (gap === null) {
      out += text.charAt(at)
      at += 1
      continue
    }
    put(gap.number ?? next, gap.inside, gap.hint)
    at = gap.end
  }
  return numbers.length === 0 ? null : { text: out + text.slice(at), numbers }
}

interface Gap {
  readonly number: number | null
  readonly inside: string
  readonly hint: string
  readonly end: number
}

function readGap(text: string, at: number, marks: GapMarks, find: (mark: string, from: number) => number): Gap | null {
  if (text.startsWith('{{', at)) {
    const close = find('}}', at + 2)
    if (close === -1) return null
    return readBraces(text.slice(at + 2, close), close + 2)
  }
  for (const [mark, on] of [['==', marks.highlights], ['**', marks.bold]] as const) {
    if (!on || !text.startsWith(mark, at)) continue
    const close = find(mark, at + 2)
    const inside = close === -1 ? '' : text.slice(at + 2, close)
    if (inside.trim() === '' || inside.includes('\n\n') || inside.startsWith(mark.charAt(0))) return null
    return { number: null, inside: guard(inside), hint: '', end: close + 2 }
  }
  return null
}

/** What stands between two braces: `c1::so::hint`, `1::so`, `c1:so`, `so`. */
function readBraces(inside: string, end: number): Gap | null {
  const numbered = /^c?(\d{1,4})(::?)/.exec(inside)
  if (numbered === null) return inside.trim() === '' || inside.includes('{{') ? null : { number: null, inside: guard(inside), hint: '', end }
  const number = Number(numbered[1])
  if (number < 1 || (numbered[2] === ':' && !inside.startsWith('c'))) return null
  const rest = inside.slice(numbered[0].length)
  const cut = rest.indexOf('::')
  const shown = cut === -1 ? rest : rest.slice(0, cut)
  return shown.trim() === '' ? null : { number, inside: shown, hint: cut === -1 ? '' : rest.slice(cut + 2), end }
}

/** What would end a gap or begin its hint, as Markdown may write it otherwise. */
function guard(inside: string): string {
  return inside.replaceAll('::', '&#58;&#58;').replaceAll('}}', '&#125;&#125;')
}
