import { crc } from './crc.ts'

/** A whole line of a segment: see [Note: journal lines]. `from` and `to` are offsets of its bytes, its newline left out; its JSON begins at `at`. */
export interface FoundLine {
  readonly sequence: number
  readonly from: number
  readonly at: number
  readonly to: number
}

/** A line with its JSON. */
export interface JournalLine extends FoundLine {
  readonly json: string
}

/** Bytes of a segment that are no line. `torn` is true for the last one when nothing follows it: a write that never ended. */
export interface DamagedPart {
  readonly from: number
  readonly to: number
  readonly torn: boolean
}

/** What a segment holds. */
export interface SegmentLines<L extends FoundLine = FoundLine> {
  readonly lines: readonly L[]
  readonly damaged: readonly DamagedPart[]
  /** Where the next line is to be written: after the last byte that is not zero. */
  readonly end: number
  /** True when every byte before `end` belongs to a whole line with its newline. */
  readonly whole: boolean
}

const newline = 10
const space = 32
const zero = 48
const brace = 123
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
/** How many places within one damaged part are tried as the start of a line. */
const tries = 1000

/** Reads a segment. Damaged and torn lines are named, everything else is kept; zeros at the end are free space. */
export function readLines(bytes: Uint8Array): SegmentLines<JournalLine> {
  const found = findLines(bytes)
  return { ...found, lines: found.lines.map((line) => ({ ...line, json: jsonOf(bytes, line) })) }
}

/** The JSON of a line. */
export function jsonOf(bytes: Uint8Array, line: FoundLine): string {
  return decoder.decode(bytes.subarray(line.at, line.to))
}

/** Reads a segment as `readLines` does and leaves the JSON where it is: a journal has very many lines. */
export function findLines(bytes: Uint8Array): SegmentLines {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  const lines: FoundLine[] = []
  const damaged: DamagedPart[] = []
  let whole = true
  for (let at = 0; at < end; ) {
    const found = bytes.indexOf(newline, at)
    const ended = found !== -1 && found < end
    const to = ended ? found : end
    const line = readLine(bytes, at, to)
    if (line === null) recoverLines(bytes, at, to, ended, lines, damaged)
    else lines.push(line)
    whole = whole && line !== null && ended
    at = to + 1
  }
  return { lines, damaged, end, whole }
}

/** Reads the line in `[from, to)`, or null when that is not exactly one whole line. */
function readLine(bytes: Uint8Array, from: number, to: number): FoundLine | null {
  if (to - from < 13 || bytes[from + 8] !== space) return null
  const sum = readHex(bytes, from)
  let sequence = 0
  let at = from + 9
  for (; at < to && at < from + 26 && isDigit(bytes[at]); at += 1) sequence = sequence * 10 + (bytes[at] ?? 0) - zero
  if (sum === null || at === from + 9 || bytes[at] !== space || bytes[at + 1] !== brace || crc(bytes.subarray(from + 9, to)) !== sum) return null
  return { sequence, from, at: at + 1, to }
}

/** The number that 8 small hex digits stand for, or null. */
function readHex(bytes: Uint8Array, from: number): number | null {
  let number = 0
  for (let at = from; at < from + 8; at += 1) {
    const byte = bytes[at] ?? 0
    const digit = isDigit(byte) ? byte - zero : byte >= 97 && byte <= 102 ? byte - 87 : -1
    if (digit < 0) return null
    number = number * 16 + digit
  }
  return number
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zero && byte <= 57
}

/**
 * Looks for whole lines within `[from, to)`, which is none itself: when the byte that was damaged is a newline,
 * the lines on either side of it are still whole.
 */
function recoverLines(bytes: Uint8Array, from: number, to: number, ended: boolean, lines: FoundLine[], damaged: DamagedPart[]): void {
  let open = from
  let tried = 0
  for (let at = from + 1; at < to - 12 && tried < tries; at += 1) {
    if (bytes[at + 8] !== space || !isDigit(bytes[at + 9]) || readHex(bytes, at) === null) continue
    tried += 1
    const after = readLine(bytes, at, to)
    const before = readLine(bytes, open, at - 1)
    if (before !== null) lines.push(before)
    else if (after !== null) addDamaged(damaged, open, at, false)
    if (before !== null || after !== null) open = at
    if (after === null) continue
    lines.push(after)
    return
  }
  const last = readLine(bytes, open, to - 1)
  if (last === null) addDamaged(damaged, open, to, !ended)
  else lines.push(last)
}

/** Adds a damaged part, or lengthens the one that ends where it starts: a newline made by damage splits a line in two. */
function addDamaged(damaged: DamagedPart[], from: number, to: number, torn: boolean): void {
  const last = damaged.at(-1)
  if (last !== undefined && last.to + 1 >= from) damaged[damaged.length - 1] = { from: last.from, to, torn }
  else damaged.push({ from, to, torn })
}
