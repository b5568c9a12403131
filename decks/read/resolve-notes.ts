import type { Footnote } from '../model/article.ts'
import type { ShortCite } from './cite-names.ts'
import { citedSurnames, readShortCite } from './cite-names.ts'
import { foldWords } from './fold-words.ts'

/**
 * Fills in what each Ibid. and each short cite stands for. `notes` are ascending by number. An Ibid. stands
 * for the note just before it, and a chain for the note at its end; where that note is missing it points
 * there and stands for nothing: no other note is borrowed. A short cite ("Lee and Ek.") stands for the one
 * earlier note that cites a work of those authors in full; where two could be meant, for none.
 */
export function resolveNotes(notes: readonly Footnote[]): Footnote[] {
  const resolved = new Map<number, Footnote>()
  for (const note of notes) {
    const target = note.missing ? null : findTarget(note, resolved)
    const found = target === null ? undefined : resolved.get(target)
    const end = found === undefined || found.refersTo === null ? found : (resolved.get(found.refersTo) ?? found)
    resolved.set(note.number, end === undefined ? note : { ...note, refersTo: end.number, standsFor: end.missing ? null : end.text })
  }
  return [...resolved.values()]
}

/** Whether a note says "the same as the note before". */
export function isIbid(text: string): boolean {
  return /^["(]?(?:ibid|ibidem|idem|id)\b\.?/iu.test(text) && !/^(?:id|idem)\s+\p{L}/iu.test(text)
}

function findTarget(note: Footnote, earlier: ReadonlyMap<number, Footnote>): number | null {
  if (isIbid(note.text)) return note.number - 1
  const cite = readShortCite(note.text)
  if (cite === null) return null
  if (cite.note !== null) return cite.note < note.number ? cite.note : null
  const full = [...earlier.values()].filter((other) => other.refersTo === null && !other.missing)
  return onlyOf(full, (other) => citesAuthors(other.text, cite.surnames)) ?? onlyOf(full, (other) => citesAuthors(other.text, cite.surnames) && hasTitle(other.text, cite))
}

function onlyOf(notes: readonly Footnote[], fits: (note: Footnote) => boolean): number | null {
  const found = notes.filter(fits)
  return found.length === 1 ? (found[0]?.number ?? null) : null
}

function citesAuthors(text: string, surnames: readonly string[]): boolean {
  return citedSurnames(text).some((authors) => surnames.every((name) => authors.includes(name)))
}

function hasTitle(text: string, cite: ShortCite): boolean {
  const title = foldWords(cite.title).join(' ')
  return title !== '' && foldWords(text).join(' ').includes(title)
}
