import type { NoteStyle } from './note-starts.ts'
import { readNoteStart } from './note-starts.ts'

/**
 * Where the notes begin in lines that stand together: at the first line and at each that begins with the number after
 * the last, written in the same way. Empty when the lines are no list of notes: it has two at least. Under a heading
 * of notes (`listed`) a bare number at the head of a line is a note's; elsewhere it may be a figure of a wrapped
 * sentence.
 */
export function findNoteLines(lines: readonly string[], listed: boolean): number[] {
  const places: number[] = []
  let last: { number: number; style: NoteStyle } | null = null
  for (const [index, line] of lines.entries()) {
    const start = readNoteStart(line.trimStart())
    if (start === null || (start.style === 'plain' && !(listed && start.strong))) {
      if (index === 0) return []
      continue
    }
    if (last !== null && (start.style !== last.style || start.number !== last.number + 1)) continue
    places.push(index)
    last = start
  }
  return places.length > 1 ? places : []
}
