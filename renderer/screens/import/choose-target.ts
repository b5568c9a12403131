import type { OpenedDeck } from '../../../decks/formats/opened-deck.ts'
import type { DeckId, NoteId } from '../../../decks/model/id.ts'
import type { NoteRow } from '../../store/rows.ts'
import type { DeckView } from '../../store/store.ts'

/**
 * The deck a file most likely belongs to, or null for a new one: the deck of its id, else the one that has most of its
 * notes, if at least half. A table that was only named like an earlier one, and has none of its cards, is a new deck.
 */
export function chooseTarget({ file, table }: OpenedDeck, decks: readonly DeckView[], rows: readonly NoteRow[]): DeckId | null {
  const ids = new Set<NoteId>(file.notes.map(({ id }) => id))
  const shared = new Map<DeckId, number>()
  for (const { id, deck } of rows) if (ids.has(id)) shared.set(deck, (shared.get(deck) ?? 0) + 1)
  const own = decks.find(({ id }) => id === file.deck.id)?.id
  if (own !== undefined && (table === null || shared.has(own))) return own
  const [most] = [...shared].sort((one, other) => other[1] - one[1])
  return most !== undefined && most[1] * 2 >= ids.size ? most[0] : null
}

/** An id for a new deck: the file's own, or one derived from it while another deck has that. */
export function freeDeckId(id: DeckId, decks: readonly DeckView[]): DeckId {
  const taken = new Set<string>(decks.map((deck) => deck.id))
  for (let count = 2, free: string = id; ; count += 1) {
    if (!taken.has(free)) return free as DeckId
    free = `${id.slice(0, 70)}~${count}`
  }
}
