import { sniffFile } from '../../decks/open/sniff-file.ts'

/** So much of a text is looked at. */
const head = 20_000
/** A table has at least so many rows, and this share of its lines has a tab. */
const fewestRows = 2
const mostlyTabs = 0.8

/**
 * The screen that takes a file: articles (PDF, HTML, DOCX, EPUB, Markdown, text) go to Make, decks and tables (JSON, CSV,
 * TSV, packages of other programs) to Import, a quiz that others gave to Quiz. The bytes decide; the name tells text from a table and packages apart. A
 * file that neither reads goes where it is told best what it is.
 */
export function chooseScreenFor({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): 'make' | 'import' | 'quiz' {
  if (/^\uFEFF?\s*\{\s*"format"\s*:\s*"lectern-quiz"/u.test(new TextDecoder().decode(bytes.subarray(0, head)))) return 'quiz'
  if (/\.(?:json|csv|tsv|tab|apkg|colpkg|anki2|anki21b?|lectern|cards|mochi|xlsx?|ods)$/iu.test(name)) return 'import'
  const { kind } = sniffFile(bytes)
  if (kind !== 'text') return 'make'
  if (/\.(?:md|markdown)$/iu.test(name)) return 'make'
  return isTable(new TextDecoder().decode(bytes.subarray(0, head))) ? 'import' : 'make'
}

/** A deck of ours, an export of Anki, or lines with tabs: decks come under any name, often as .txt. */
function isTable(text: string): boolean {
  if (/^\uFEFF?\s*\{\s*"format"\s*:\s*"lectern-/u.test(text) || /^\uFEFF?#(?:separator|html|deck|notetype):/u.test(text)) return true
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '')
  return lines.length >= fewestRows && lines.filter((line) => /\S\t/u.test(line)).length >= mostlyTabs * lines.length
}
