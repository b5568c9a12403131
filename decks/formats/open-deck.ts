import { decodeText } from '../decode-text.ts'
import type { Encoding } from '../decode-text.ts'
import { fail } from '../result.ts'
import type { Result } from '../result.ts'
import { openTable } from './open-table.ts'
import type { TableOptions } from './open-table.ts'
import { openDeckJson } from './open-deck-json.ts'
import type { OpenedDeck } from './opened-deck.ts'

/** A file as the shell gives it, and what the reader decided about it. */
export interface DeckSource extends TableOptions {
  readonly name: string
  readonly bytes: Uint8Array
  readonly encoding?: Encoding
}

const mostBytes = 100_000_000

const otherKinds: readonly (readonly [signature: string, kind: string])[] = [
  ['PK\u0003\u0004', 'a packed file, such as an Anki package, a spreadsheet or a document'],
  ['SQLite format 3', 'a database'],
  ['%PDF-', 'a PDF'],
  ['\u001F\u008B', 'a packed file'],
  ['\u0028\u00B5\u002F\u00FD', 'a packed file'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
]

/**
 * Opens a file that anyone may have made: a Lectern deck (JSON), or comma, semicolon, tab or bar separated text,
 * as exported from a spreadsheet or copied from a word list. Never throws, and reads nothing but these bytes.
 *
 * Problems: `too-big` (over 100 MB), `other-kind` (a file of a kind that is recognised and not read), those of
 * `decodeText`, of `openDeckJson` and of `openTable`.
 */
export function openDeck(source: DeckSource): Result<OpenedDeck> {
  const { name, bytes } = source
  if (bytes.length > mostBytes) return fail('too-big', 'It is larger than 100 MB. Split it into several files. Nothing was added.')
  const kind = otherKinds.find(([signature]) => startsWith(bytes, signature))?.[1]
  if (kind !== undefined) return fail('other-kind', `This is ${kind}. Import a Lectern deck (.lectern.json), CSV, TSV or text; other programs can usually export one of these. Nothing was added.`)
  const decoded = decodeText(bytes, source.encoding)
  if (!decoded.ok) return decoded
  return isJson(name, decoded.value.text) ? openDeckJson(decoded.value) : openTable(name, decoded.value, source)
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let at = 0; at < signature.length; at += 1) if (bytes[at] !== signature.charCodeAt(at)) return false
  return true
}

function isJson(name: string, text: string): boolean {
  return /\.json$/i.test(name) || /^\s*\{\s*"format"\s*:\s*"lectern-deck"/.test(text)
}
