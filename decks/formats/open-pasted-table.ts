import { ok } from '../result.ts'
import type { Result } from '../result.ts'
import { isAnkiText } from './anki-header.ts'
import { cutRows, emptyFile, takeRows } from './cut-rows.ts'
import type { NoteTools } from './note-tools.ts'
import { openAnkiText } from './open-anki-text.ts'
import type { OpenedCollection } from './opened-collection.ts'
import type { TextSplit } from './opened-deck.ts'
import { readTables } from './open-table.ts'
import type { TableOptions } from './open-table.ts'
import { recogniseSplit, splitRows } from './split-text.ts'

/**
 * Reads cards that were pasted as text: cells copied from a spreadsheet (tabs between them, quotes around those of several
 * lines), a set exported from Quizlet with whatever stands between its terms and rows, a word list with dashes, or the text of
 * a file of Anki's. The deck is called `name`. Problems: `empty-file`, `one-column`.
 */
export function openPastedTable(name: string, text: string, options: TableOptions = {}, tools: NoteTools | null = null): Result<OpenedCollection> {
  const decoded = { text: text.startsWith('\uFEFF') ? text.slice(1) : text, encoding: 'utf-8' as const }
  if (options.split === undefined && options.delimiter === undefined && tools !== null && isAnkiText(decoded.text)) return openAnkiText(name, decoded, options, tools)
  const split = options.split === undefined ? (options.delimiter === undefined ? recogniseSplit(decoded.text) : null) : usable(options.split)
  if (split === null) {
    const cut = cutRows(decoded.text, options.delimiter)
    return cut.ok ? ok(readTables(name, decoded, { cut: cut.value, options, tools, together: false })) : cut
  }
  const taken = takeRows(splitRows(decoded.text, split), 0, 1)
  if (taken.rows.length === 0) return emptyFile
  return ok(readTables(name, decoded, { cut: { ...taken, delimiter: '\t', split }, options, tools, together: false }))
}

/** What the reader wrote into the two fields; null when one is empty. */
function usable(split: TextSplit | null): TextSplit | null {
  return split === null || split.between === '' || split.rows === '' ? null : split
}
