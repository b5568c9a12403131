import { judgeEnd } from './block-ends.ts'
import { isAside } from './furniture.ts'
import type { NoteStart } from './note-starts.ts'
import { readNoteStart } from './note-starts.ts'
import type { PrintedLine } from './page-lines.ts'
import { leavesRoom } from './page-breaks.ts'

/** A footnote in print: its number as read, and its lines, over as many columns as it has. */
export interface PrintedNote {
  readonly number: number
  readonly start: NoteStart
  readonly lines: PrintedLine[]
}

/** Collects the notes from the feet of the columns, in order; a note may go on at the foot of the next column. */
export class NoteCollector {
  readonly notes: PrintedNote[] = []
  readonly #bodySize: number

  constructor(bodySize: number) {
    this.#bodySize = bodySize
  }

  /** Takes the notes off the foot of a column and returns the lines above them. */
  takeFrom(lines: readonly PrintedLine[]): readonly PrintedLine[] {
    const from = this.#findZone(lines)
    for (const line of lines.slice(from)) this.add(line)
    return lines.slice(0, from)
  }

  /** Adds a line that is known to belong to the notes: a new note when it begins with the next number, else the rest of the last. */
  add(line: PrintedLine): void {
    const start = this.startOf(line)
    if (start !== null) this.notes.push({ number: start.number, start, lines: [line] })
    else this.notes.at(-1)?.lines.push(line)
  }

  /** The number with which a line begins a note: raised, or the one that is next. */
  startOf(line: PrintedLine): NoteStart | null {
    const start = readNoteStart(line.text.text)
    if (start === null) return null
    const last = this.notes.at(-1)?.number ?? 0
    if (start.style === 'raised') return start
    return start.number === last + 1 || (start.number === 1 && start.strong) || (start.strong && start.number > last && start.number <= last + 3) ? start : null
  }

  #findZone(lines: readonly PrintedLine[]): number {
    let from = lines.length
    while (from > 0 && (lines[from - 1]?.size ?? 0) <= this.#bodySize * 0.93) from -= 1
    const first = lines.findIndex((line, index) => index >= from && this.startOf(line) !== null)
    if (first > from) return this.#goesOn(lines, from, first)
    if (first === from) return from
    if (from < lines.length) return this.#goesOn(lines, from, lines.length)
    // Notes as large as the text are told by their raised numbers alone.
    const raised = lines.findIndex((line) => readNoteStart(line.text.text)?.style === 'raised')
    return raised === -1 ? lines.length : raised
  }

  /** Where the rest of the last note begins among the small lines `from` to `to`, or `to` when they are none. */
  #goesOn(lines: readonly PrintedLine[], from: number, to: number): number {
    const last = this.notes.at(-1)?.lines.at(-1)
    const line = lines[from]
    if (last === undefined || line === undefined || line.column === last.column || isAside(line.text.text)) return to
    const open = judgeEnd(last.text.text) !== 'closed' || !leavesRoom(last, line)
    return open && Math.abs(line.size - last.size) < 0.5 ? from : to
  }
}
