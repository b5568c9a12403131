import type { ColumnUse } from '../../../decks/formats/column-names.ts'
import type { MarkdownOptions } from '../../../decks/formats/open-markdown.ts'
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
