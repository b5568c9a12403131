import { deckIdSchema } from '../model/id.ts'
import type { DeckId } from '../model/id.ts'
import type { Problem } from '../result.ts'
import { deckTitle } from './deck-title.ts'
import type { RowCells } from './row-cells.ts'

/** The rows of one deck. */
export interface DeckRows {
  readonly id: DeckId
  readonly title: string
  readonly rows: readonly RowCells[]
}

/** How rows are parted. */
export interface Grouping {
  /** True keeps all in one deck. */
  readonly together: boolean
  /** The id of a deck of this title. */
  readonly nameDeck: (title: string) => DeckId
}

const mostDecks = 1000

/**
 * Parts rows by the decks they name, by id or by title; those that name none go to the deck `title`, or to the only deck
 * that any of them names by id.
 */
export function groupRows(rows: readonly RowCells[], title: string, { together, nameDeck }: Grouping): { readonly decks: readonly DeckRows[]; readonly problem: Problem | null } {
  const own: DeckRows & { rows: RowCells[] } = { id: nameDeck(title), title, rows: [] }
  const ids = distinct(rows, (row) => row.cell('deck-id').trim())
  const titles = distinct(rows, (row) => deckTitle(row.cell('deck')))
  const only = ids.length === 1 ? deckIdSchema.safeParse(ids[0]) : null
  const home = { ...own, id: only?.success === true ? only.data : own.id, title: titles.length === 1 ? (titles[0] ?? title) : title }
  const oneDeck = ids.length + titles.length === 0 || (ids.length <= 1 && titles.length <= 1 && only?.success !== false)
  if (together || oneDeck) {
    if (titles.length === 1 && ids.length === 0) home.id = nameDeck(home.title)
    return { decks: [{ ...home, rows }], problem: oneDeck ? null : severalDecks }
  }
  const decks = new Map<string, DeckRows & { rows: RowCells[] }>()
  let tooMany = 0
  for (const row of rows) {
    const named = deckTitle(row.cell('deck'))
    const id = deckIdSchema.safeParse(row.cell('deck-id').trim())
    const isNamed = named !== '' || id.success
    const key = id.success ? id.data : named
    const there = isNamed ? decks.get(key) : undefined
    if (there !== undefined) there.rows.push(row)
    else if (isNamed && decks.size < mostDecks) decks.set(key, { id: id.success ? id.data : nameDeck(named), title: named || title, rows: [row] })
    else {
      if (isNamed) tooMany += 1
      own.rows.push(row)
    }
  }
  const problem = tooMany === 0 ? null : { type: 'too-many-decks', detail: `It names more than 1,000 decks. ${tooMany === 1 ? 'One row goes' : `${tooMany} rows go`} into the deck “${title}”.` }
  return { decks: own.rows.length === 0 ? [...decks.values()] : [own, ...decks.values()], problem }
}

const severalDecks: Problem = { type: 'several-decks', detail: 'Its rows name more than one deck, or one that is not known here. They are read as one deck.' }

/** The distinct values but the empty one; at most two, as no more are asked for. */
function distinct(rows: readonly RowCells[], valueOf: (row: RowCells) => string): readonly string[] {
  const found = new Set<string>()
  for (const row of rows) {
    const value = valueOf(row)
    if (value !== '') found.add(value)
    if (found.size === 2) break
  }
  return [...found]
}
