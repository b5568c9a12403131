import { isByline, readHeadLine } from './head-line.ts'
import { isNotesHeading } from './headings.ts'
import type { PrintedBlock } from './page-blocks.ts'
import type { PageLayout } from './page-layout.ts'
import { isSize } from './page-layout.ts'
import { splitAuthors } from './split-authors.ts'

/** The title of the first article, and the size in which titles are set. */
export interface PrintedTitle {
  readonly block: PrintedBlock
  readonly size: number
}

/** Finds the title: the largest type of the first page that holds any, or the block that says what the file calls itself. */
export function findTitle(columns: readonly (readonly PrintedBlock[])[], layout: PageLayout, named: string | null): PrintedTitle | null {
  const page = columns.find((blocks) => blocks.length > 0)?.[0]?.lines[0]?.page
  const blocks = columns.flat().filter((block) => block.lines[0]?.page === page && /\p{L}{3}/u.test(block.text) && block.text.length < 400)
  const large = blocks.filter((block) => (block.kind === 'large' || block.kind === 'heading') && sizeOf(block) >= layout.size * 1.18 && !isNotesHeading(block.text))
  const largest = large.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]
  const same = named === null ? undefined : blocks.find((block) => fold(block.text) === fold(named))
  const first = blocks[0]
  const block = same ?? largest ?? (first?.kind === 'heading' && !isNotesHeading(first.text) ? first : undefined)
  return block === undefined ? null : { block, size: sizeOf(block) }
}

/** What is known where a block may be a title. */
export interface TitlePlace {
  readonly title: PrintedTitle | null
  readonly hasTitle: boolean
  readonly hasText: boolean
  readonly next: readonly PrintedBlock[]
}

/** Whether a block is the title of the article being read, or that of a new one; null when it is neither. */
export function titleRole(block: PrintedBlock, { title, hasTitle, hasText, next }: TitlePlace): 'first' | 'new' | null {
  if (title === null) return null
  if (block === title.block) return hasText ? 'new' : 'first'
  if (!hasTitle || !hasText || block.kind !== 'large' || !isSize(block.lines[0]?.size ?? 0, title.size)) return null
  const signed = next.some((other) => other.kind !== 'body' && (isByline(other.text) || readNames(other.text) !== null))
  return signed ? 'new' : null
}

/** The names in a line that holds nothing else ("Ann Lee and Bo Ek"), or null. */
export function readNames(text: string): string[] | null {
  const plain = text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡]+/gu, '').trim()
  if (plain.length > 160 || readHeadLine(plain) !== null || /[.?!:;]$/u.test(plain)) return null
  const names = splitAuthors(plain)
  return names.length > 0 && names.length <= 12 && names.every(isName) ? names : null
}

function isName(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}(?:(?:van|von|de|der|den|al|bin|di|da|la)\s+){0,2}\p{Lu}[\p{L}'’-]+$/u.test(name) && !/\b(?:the|university|institute|department|report|review|journal|college|school|center|centre|commission|introduction|summary|abstract)\b/iu.test(name)
}

/** A title from the properties of a file, when it is not the name of a file or of the program that made it. */
export function plausibleTitle(title: string | null): string | null {
  if (title === null || title.length < 4 || /^(?:untitled|document\s?\d*|microsoft word|layout\s?\d|presentation)|\.(?:docx?|indd|tex|dvi|qxd|pdf|rtf|html?)\b|^https?:/iu.test(title)) return null
  return /\p{L}{3}.*\s/u.test(title) ? title : null
}

function sizeOf(block: PrintedBlock): number {
  return block.lines[0]?.size ?? 0
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
