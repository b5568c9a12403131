import type { DeckFile } from '../model/deck.ts'
import { writeDeckTable } from './write-deck-table.ts'
import type { CsvMode } from './write-deck-table.ts'

export type { CsvMode } from './write-deck-table.ts'

/** Writes a deck's cards as comma separated text. As `writeDeckTable`. */
export function writeDeckCsv(deckFile: DeckFile, mode: CsvMode): Uint8Array<ArrayBuffer> {
  return writeDeckTable([deckFile], { mode, delimiter: ',' })
}
