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
  const works: Works = new Map()
  for (const note of notes) {
    const target = note.missing ? null : findTarget(note, works)
    const found = target === null ? undefined : resolved.get(target)
    const end = found === undefined || found.refersTo === null ? found : (resolved.get(found.refersTo) ?? found)
    resolved.set(note.number, end === undefined ? note : { ...note, refersTo: end.number, standsFor: end.missing ? null : end.text })
    if (end === undefined) addWorks(works, note)
  }
  return [...resolved.values()]
}

/** The notes that cite a work in full, by the surname of each of its authors. */
type Works = Map<string, { readonly note: Footnote; readonly authors: readonly string[] }[]>

function addWorks(works: Works, note: Footnote): void {
  for (const authors of citedSurnames(note.text.slice(0, 5000))) {
    for (const name of authors) works.set(name, [...(works.get(name) ?? []).slice(-50), { note, authors }])
  }
}

/** Whether a note says "the same as the note before". */
export function isIbid(text: string): boolean {
  return /^["(]?(?:ibid|ibidem|idem|id)\b\.?/iu.test(text) && !/^(?:id|idem)\s+\p{L}/iu.test(text)
}

function findTarget(note: Footnote, works: Works): number | null {
  if (isIbid(note.text)) return note.number - 1
  const cite = readShortCite(note.text)
  if (cite === null) return null
  if (cite.note !== null) return cite.note < note.number ? cite.note : null
  const [first = '', ...others] = cite.surnames
  const found = (works.get(first) ?? []).filter((work) => others.every((name) => work.authors.includes(name)))
  return onlyOf(found.map((work) => work.note)) ?? onlyOf(found.map((work) => work.note).filter((other) => hasTitle(other.text, cite)))
}

function onlyOf(notes: readonly Footnote[]): number | null {
  const numbers = new Set(notes.map((note) => note.number))
  return numbers.size === 1 ? (notes[0]?.number ?? null) : null
}

function hasTitle(text: string, cite: ShortCite): boolean {
  const title = foldWords(cite.title).join(' ')
  return title !== '' && foldWords(text).join(' ').includes(title)
}
