import type { TableMarkup } from './opened-deck.ts'

/** What holds for every row of a table when it becomes a note. */
export interface RowReading {
  readonly splitTags: (cell: string) => readonly string[]
  /** Tags that every note gets. */
  readonly tags: readonly string[]
  readonly markup: TableMarkup
}

/** The tags of a row, with those of the whole file before them that it does not have itself. */
export function tagsOf(cell: string, { tags, splitTags }: RowReading): readonly string[] {
  const own = splitTags(cell)
  return tags.length === 0 ? own : [...tags.filter((tag) => !own.includes(tag)), ...own]
}
