import { raisedDigits, raisedToNumber } from './raised-digits.ts'

/** How a footnote's number is written where the note begins. */
export type NoteStyle = 'raised' | 'bracket' | 'point' | 'plain'

/** The number with which a block begins, when that may be the number of a footnote. */
export interface NoteStart {
  readonly number: number
  readonly style: NoteStyle
  /** Length of the number with what belongs to it. */
  readonly length: number
  /** Whether what follows begins like a note: a capital, a quote, an address. */
  readonly strong: boolean
}

const shapes: readonly [NoteStyle, RegExp][] = [
  ['raised', new RegExp(`^([${raisedDigits}]{1,4})\\s*(?=\\S)`, 'u')],
  ['raised', /^<sup>\s*(\d{1,4})\s*<\/sup>\s*(?=\S)/iu],
  ['raised', /^\^(\d{1,4})\^?\s*(?=\S)/u],
  ['bracket', /^\\?[[(](\d{1,4})\\?[\])][.:]?\s+(?=\S)/u],
  ['point', /^(\d{1,4})[.):]\s+(?=\S)/u],
  ['plain', /^(\d{1,3})(?:\s+(?=\S)|(?=["“'‘]?\p{Lu}\p{Ll}))/u],
]

/** Reads the footnote number at the start of a block, or null when it begins with none. */
export function readNoteStart(text: string): NoteStart | null {
  for (const [style, pattern] of shapes) {
    const match = pattern.exec(text)
    if (match === null) continue
    const digits = match[1] ?? ''
    const number = /^\d/u.test(digits) ? Number(digits) : raisedToNumber(digits)
    const rest = text.slice(match[0].length)
    if (number > 0) return { number, style, length: match[0].length, strong: /^[*_]{0,2}["“'‘«(]?[*_]{0,2}(?:\p{Lu}|https?:|www\.|ibid)/iu.test(rest) && /^[*_"“'‘«(]*(?:\p{Lu}|https?:|www\.)/u.test(rest) }
  }
  return null
}
