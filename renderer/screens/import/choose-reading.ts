import type { ColumnUse } from '../../../decks/formats/column-names.ts'
import type { MarkdownOptions } from '../../../decks/formats/open-markdown.ts'
import type { TableReading } from '../../../decks/formats/opened-deck.ts'
import type { TableOptions } from '../../../decks/formats/open-table.ts'
import type { CollectionSource } from '../../../decks/collection-tools.ts'

/** The source as it is read with another choice. When rows or fields become others, what each column is is recognised anew. */
export function chooseReading(source: CollectionSource, change: TableOptions): CollectionSource {
  const { columns, ...rest } = source
  const anew = (['delimiter', 'header', 'markup', 'noteType', 'split'] as const).some((choice) => choice in change)
  return anew || columns === undefined ? { ...rest, ...change } : { ...source, ...change }
}

/** The source with other marks for its cards. */
export function chooseStyle(source: CollectionSource, change: MarkdownOptions): CollectionSource {
  return { ...source, markdown: { ...source.markdown, ...change } }
}

/** Gives a use to a column; the column that had it takes what this one was used for. */
export function assignColumn(uses: readonly (ColumnUse | null)[], at: number, use: ColumnUse | null): readonly (ColumnUse | null)[] {
  const all = Array.from({ length: Math.max(uses.length, at + 1) }, (_, column) => uses[column] ?? null)
  const before = all[at] ?? null
  return all.map((other, column) => (column === at ? use : use !== null && other === use ? before : other))
}

/** How a table will be read as far as it was chosen, while it is still being read: what was pressed is shown at once. */
export function showChoices(table: TableReading, { delimiter, header, columns, markup, noteType, tags, deck, matches, split }: CollectionSource): TableReading {
  return {
    ...table,
    delimiter: delimiter ?? table.delimiter,
    header: header ?? table.header,
    columns: columns === undefined ? table.columns : columns.map((use, at) => ({ heading: table.columns[at]?.heading ?? null, use })),
    markup: markup ?? table.markup,
    noteType: noteType === undefined ? table.noteType : noteType,
    tags: tags ?? table.tags,
    deck: deck ?? table.deck,
    matches: matches ?? table.matches,
    split: split === undefined ? table.split : split,
  }
}
