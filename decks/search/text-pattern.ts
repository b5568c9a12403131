import { foldText } from './fold-text.ts'

/** A text with wildcards, ready to be compared with folded texts. */
export interface TextPattern {
  /** The longest run of letters without a wildcard: a text that does not have it does not match. */
  readonly literal: string
  /** True when it has no wildcard, so that a text that has `literal` matches. */
  readonly plain: boolean
  /** True when the pattern stands somewhere in the text. */
  readonly isIn: (folded: string) => boolean
  /** True when the pattern is the whole text. */
  readonly isAll: (folded: string) => boolean
}

/** Letters, or null for any one character. */
type Piece = string | null
/** What stands between two stars. */
type Segment = readonly Piece[]

/**
 * Reads a pattern of the search language. Between two stars the first place that fits is as good as any later one, so
 * nothing is tried twice: time grows with the length of the text.
 */
export function makePattern(pattern: string): TextPattern {
  const segments = readSegments(pattern)
  const pieces = segments.flat().filter((piece) => piece !== null)
  const literal = pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '')
  const plain = segments.length === 1 && segments[0]?.length === pieces.length && pieces.length <= 1
  if (plain) return { literal, plain, isIn: (text) => text.includes(literal), isAll: (text) => text === literal }
  return { literal, plain, isIn: (text) => findAll(text, segments), isAll: (text) => fitsAll(text, segments) }
}

function readSegments(pattern: string): readonly Segment[] {
  const segments: Piece[][] = [[]]
  let run = ''
  const endRun = () => {
    if (run !== '') segments.at(-1)?.push(foldText(run))
    run = ''
  }
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern[at] as string
    if (letter === '\\' && at + 1 < pattern.length) {
      at += 1
      run += pattern[at] as string
    } else if (letter === '*') {
      endRun()
      segments.push([])
    } else if (letter === '_') {
      endRun()
      segments.at(-1)?.push(null)
    } else run += letter
  }
  endRun()
  return segments
}

function findAll(text: string, segments: readonly Segment[]): boolean {
  let at = 0
  for (const segment of segments) {
    at = findSegment(text, at, segment)
    if (at < 0) return false
  }
  return true
}

function fitsAll(text: string, segments: readonly Segment[]): boolean {
  const first = segments[0] as Segment
  let at = fitsAt(text, 0, first)
  if (segments.length === 1) return at === text.length
  for (const segment of segments.slice(1, -1)) {
    if (at < 0) return false
    at = findSegment(text, at, segment)
  }
  return at >= 0 && fitsBefore(text, segments.at(-1) as Segment) >= at
}

/** The end of the first place from `from` on where the segment fits, or -1. */
function findSegment(text: string, from: number, segment: Segment): number {
  const [first] = segment
  if (first === undefined) return from
  for (let at = from; at <= text.length; at += 1) {
    if (first !== null) at = text.indexOf(first, at)
    if (at < 0) return -1
    const end = fitsAt(text, at, segment)
    if (end >= 0) return end
  }
  return -1
}

/** Where the segment ends when it begins at `at`, or -1. */
function fitsAt(text: string, at: number, segment: Segment): number {
  let end = at
  for (const piece of segment) {
    if (piece === null) {
      if (end >= text.length) return -1
      end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1
    } else if (text.startsWith(piece, end)) end += piece.length
    else return -1
  }
  return end
}

/** Where the segment begins when it ends with the text, or -1. */
function fitsBefore(text: string, segment: Segment): number {
  let start = text.length
  for (const piece of segment.toReversed()) {
    if (piece === null) {
      if (start <= 0) return -1
      start -= start >= 2 && (text.codePointAt(start - 2) as number) > 0xffff ? 2 : 1
    } else if (text.endsWith(piece, start)) start -= piece.length
    else return -1
  }
  return start
}
