import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeLine } from '../../decks/journal/encode-line.ts'
import type { DeckFile } from '../../decks/model/deck.ts'
import { anEntryLine } from './an-entry.ts'

/** Writes the journal of a reader who imported one deck, and did `more` (lines of entries) after it: what the app finds in its data folder at its first start. */
export function writeJournal(dataDir: string, file: DeckFile, settings: object = {}, more: readonly string[] = []): void {
  const folder = join(dataDir, 'journal')
  const bytes = new TextEncoder().encode(JSON.stringify(file))
  const hash = createHash('sha256').update(bytes).digest('hex')
  mkdirSync(join(folder, 'files', hash.slice(0, 2)), { recursive: true })
  writeFileSync(join(folder, 'files', hash.slice(0, 2), hash), bytes)
  const lines = [anEntryLine('settings', 1, { change: settings }), anEntryLine('import', 2, { file: hash, deck: file.deck.id }), ...more]
  writeFileSync(join(folder, '000001.log'), Buffer.concat(lines.map((line, sequence) => encodeLine(sequence, line))))
}
