import type { ExportFormat } from '../../../decks/write-collection.ts'

/** A format of decks, or the archive of the whole collection. */
export type ChosenFormat = ExportFormat | 'archive'

/** A format as the screen offers it. */
export interface FormatChoice {
  readonly format: ChosenFormat
  readonly name: string
  readonly means: string
  /** Whether it can hold when cards come back, and pictures and sounds. */
  readonly history: boolean
  readonly media: boolean
}

/** The formats, the fullest first. */
export const formats: readonly FormatChoice[] = [
  { format: 'archive', name: 'Everything', means: 'The whole collection: all decks, articles, answers, settings, pictures and sounds. To keep, or to move to another computer.', history: false, media: false },
  { format: 'lectern', name: 'Lectern deck', means: 'Everything, with the sources. Lectern reads it back as it was.', history: true, media: true },
  { format: 'anki', name: 'Anki package', means: 'For Anki 2.1.50 and later, and AnkiDroid and AnkiMobile of that age.', history: true, media: true },
  { format: 'anki-legacy', name: 'Anki package, older form', means: 'For every Anki since 2.0, and for other programs that read Anki’s packages.', history: true, media: true },
  { format: 'csv', name: 'Table (CSV)', means: 'The text exactly as it is, for other programs. Comes back into Lectern unchanged.', history: false, media: false },
  { format: 'tsv', name: 'Table (TSV)', means: 'The same with tabs between the columns.', history: false, media: false },
  { format: 'spreadsheet', name: 'Table for spreadsheets', means: 'Opens in Excel and LibreOffice; no cell can act as a formula.', history: false, media: false },
  { format: 'anki-text', name: 'Text for Anki', means: 'Notes in plain text, as Anki imports and exports them.', history: false, media: false },
  { format: 'markdown', name: 'Markdown', means: 'To read, print or keep among notes. Comes back into Lectern.', history: false, media: false },
  { format: 'obsidian', name: 'Markdown for Obsidian', means: 'Cards as its spaced repetition plug-in reads them.', history: false, media: false },
]
