import { sniffFile } from '../../decks/open/sniff-file.ts'
import { looksLikeCards } from './looks-like-cards.ts'

/** So much of a text is looked at. */
const head = 20_000
/** A table has at least so many rows, and this share of its lines has a tab. */
const fewestRows = 2
const mostlyTabs = 0.8

/**
 * The screen that takes a file: articles (PDF, HTML, DOCX, EPUB, Markdown, text) go to Make, decks, tables and
 * Markdown that clearly holds cards (JSON, CSV, TSV, packages of other programs) to Import, a quiz that others gave to Quiz. The bytes decide; the name tells text from a table and packages apart. A
 * file that neither reads goes where it is told best what it is.
 */
export function chooseScreenFor({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): 'make' | 'import' | 'quiz' {
  if (/^\uFEFF?\s*\{\s*"format"\s*:\s*"lectern-quiz"/u.test(new TextDecoder().decode(bytes.subarray(0, head)))) return 'quiz'
  if (/\.(?:json|csv|tsv|tab|apkg|colpkg|anki2|anki21b?|lectern|lectern-archive|cards|mochi|xlsx?|ods)$/iu.test(name)) return 'import'
  const { kind } = sniffFile(bytes)
  if ((kind === 'unreadable' || kind === 'text') && isPackage(bytes)) return 'import'
  if (kind !== 'text') return 'make'
  const text = new TextDecoder().decode(bytes.subarray(0, head))
  if (/\.(?:md|markdown)$/iu.test(name)) return looksLikeCards(text) ? 'import' : 'make'
  return isTable(text) || isCardXml(text) ? 'import' : 'make'
}

/** The files by which packages of Anki, Mnemosyne, Mochi, CrowdAnki and ours are known, and databases of Anki. Names in the list of an archive are followed at once by the `PK` of the next entry. */
const inPackages = /collection\.anki2|(?:^|[^\w])(?:cards\.xml|data\.edn|data\.json|deck\.json|archive\.json|lectern\.json)(?:[^\w]|PK|$)|\.lectern\.json|\.md(?:[^\w]|PK|$)/u

function isPackage(bytes: Uint8Array): boolean {
  const start = latin(bytes.subarray(0, 65_536))
  if (start.startsWith('SQLite format 3\0')) return true
  return start.startsWith('PK') && inPackages.test(`${start}\n${latin(bytes.subarray(Math.max(65_536, bytes.length - 262_144)))}`)
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** Cards of Mnemosyne or SuperMemo. */
function isCardXml(text: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*(?:<!DOCTYPE [^>]*>\s*)?<(?:openSM2sync|mnemosyne|SuperMemoCollection)\b/iu.test(text)
}

/** A deck of ours, an export of Anki, or lines with tabs: decks come under any name, often as .txt. */
function isTable(text: string): boolean {
  if (/^\uFEFF?\s*\{\s*"format"\s*:\s*"lectern-/u.test(text) || /^\uFEFF?#(?:separator|html|deck|notetype):/u.test(text)) return true
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '')
  return lines.length >= fewestRows && lines.filter((line) => /\S\t/u.test(line)).length >= mostlyTabs * lines.length
}
