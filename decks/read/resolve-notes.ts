import type { Footnote } from '../model/article.ts'

/**
 * Fills in what each Ibid. and each short cite stands for. `notes` are ascending by number. An Ibid. stands
 * for the note just before it, and a chain for the note at its end; where that note is missing it stays
 * unresolved, and no other note is borrowed.
 */
export function resolveNotes(notes: readonly Footnote[]): Footnote[] {
  const resolved = new Map<number, Footnote>()
  for (const note of notes) resolved.set(note.number, resolveNote(note, resolved))
  return [...resolved.values()]
}

function resolveNote(note: Footnote, earlier: ReadonlyMap<number, Footnote>): Footnote {
  if (note.missing) return note
  const target = /^(?:ibid|ib|idem|id)\b\.?/iu.test(note.text) ? note.number - 1 : null
  const found = target === null ? undefined : earlier.get(target)
  if (found === undefined) return note
  const end = found.refersTo === null ? found : (earlier.get(found.refersTo) ?? found)
  return { ...note, refersTo: end.number, standsFor: end.missing ? null : end.text }
}
