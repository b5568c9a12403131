import type { Delimiter } from './recognise-delimiter.ts'
import type { TableMarkup, TableMatches } from './opened-deck.ts'

/** What the first lines of a text file of Anki's say; null or empty where they say nothing. Columns are counted from 1. */
export interface AnkiHeader {
  readonly delimiter: Delimiter | null
  readonly markup: TableMarkup | null
  readonly tags: readonly string[]
  /** Names of the columns, still in one line, and the delimiter between them. */
  readonly columns: { readonly line: string; readonly delimiter: Delimiter } | null
  /** Name or id. */
  readonly noteType: string
  readonly deck: string
  readonly noteTypeColumn: number | null
  readonly deckColumn: number | null
  readonly tagsColumn: number | null
  readonly guidColumn: number | null
  readonly matches: TableMatches | null
  /** Where the rows begin, and after how many lines. */
  readonly bodyStart: number
  readonly linesBefore: number
}

// [Note: Anki's text files] Lines that begin with # are comments; those before the first row may be `#key:value`
// (https://docs.ankiweb.net/importing/text-files.html). An older form begins with a line `tags:one two`. Keys that are not
// known are passed over, as Anki does.

const delimiterNames: ReadonlyMap<string, Delimiter> = new Map([['comma', ','], ['semicolon', ';'], ['tab', '\t'], ['space', ' '], ['pipe', '|'], ['colon', ':'], [String.raw`\t`, '\t']])
const literals: readonly Delimiter[] = [',', ';', '\t', ' ', '|', ':']
const matchWords: ReadonlyMap<string, TableMatches> = new Map([['update current', 'update'], ['keep current', 'keep'], ['keep both', 'both']])
const keys = new Set(['separator', 'html', 'tags', 'columns', 'notetype', 'deck', 'notetype column', 'deck column', 'tags column', 'guid column', 'if matches', 'match scope'])

type Draft = { -readonly [Key in keyof AnkiHeader]: AnkiHeader[Key] }

/** Reads the first lines of a text file of Anki's. Never fails: what is not understood is not said. */
export function readAnkiHeader(text: string): AnkiHeader {
  const header: Draft = { delimiter: null, markup: null, tags: [], columns: null, noteType: '', deck: '', noteTypeColumn: null, deckColumn: null, tagsColumn: null, guidColumn: null, matches: null, bodyStart: 0, linesBefore: 0 }
  for (const { line, end, first } of headLines(text)) {
    if (first && line.startsWith('tags:')) header.tags = splitWords(line.slice(5))
    const colon = line.indexOf(':')
    if (line.startsWith('#') && colon !== -1) takeValue(header, line.slice(1, colon).trim().toLowerCase(), line.slice(colon + 1))
    header.bodyStart = end
    header.linesBefore += 1
  }
  return header
}

/** Whether a text begins as a text file of Anki's does: with a line `#key:value` that Anki knows, or with one that begins `tags:`. */
export function isAnkiText(text: string): boolean {
  for (const { line, first } of headLines(text)) {
    if (first && line.startsWith('tags:')) return true
    const colon = line.indexOf(':')
    if (colon > 1 && keys.has(line.slice(1, colon).trim().toLowerCase())) return true
  }
  return false
}

/** Tags as Anki writes them, with blanks between them. */
export function splitWords(text: string): readonly string[] {
  return [...new Set(text.split(/\s/).filter((word) => word !== ''))]
}

function* headLines(text: string): Generator<{ readonly line: string; readonly end: number; readonly first: boolean }, undefined> {
  const lineEnd = text.includes('\n') ? '\n' : '\r'
  for (let at = 0, first = true; at < text.length; first = false) {
    if (text[at] !== '#' && !(first && text.startsWith('tags:'))) return undefined
    const found = text.indexOf(lineEnd, at)
    const end = found === -1 ? text.length : found + 1
    const line = text.slice(at, found === -1 ? text.length : found)
    yield { line: line.endsWith('\r') ? line.slice(0, -1) : line, end, first }
    at = end
  }
  return undefined
}

function takeValue(header: Draft, key: string, value: string): void {
  const word = value.trim()
  if (key === 'separator') header.delimiter = delimiterNames.get(word.toLowerCase()) ?? literals.find((literal) => literal === value) ?? literals.find((literal) => literal === word) ?? header.delimiter
  else if (key === 'html' && /^(?:true|false)$/i.test(word)) header.markup = word.toLowerCase() === 'true' ? 'html' : 'text'
  else if (key === 'tags') header.tags = splitWords(value)
  else if (key === 'columns') header.columns = { line: value, delimiter: header.delimiter ?? '\t' }
  else if (key === 'notetype') header.noteType = word
  else if (key === 'deck') header.deck = word
  else if (key === 'notetype column') header.noteTypeColumn = readCount(word)
  else if (key === 'deck column') header.deckColumn = readCount(word)
  else if (key === 'tags column') header.tagsColumn = readCount(word)
  else if (key === 'guid column') header.guidColumn = readCount(word)
  else if (key === 'if matches') header.matches = matchWords.get(word.toLowerCase()) ?? null
}

function readCount(word: string): number | null {
  return /^[1-9][0-9]{0,2}$/.test(word) ? Number(word) : null
}
