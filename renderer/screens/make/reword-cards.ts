import type { FactChange } from '../../../decks/journal/compare-makings.ts'
import type { NoteId } from '../../../decks/model/id.ts'
import type { Making } from '../../../decks/model/making.ts'
import type { Note } from '../../../decks/model/note.ts'

/** A changed fact whose card is in the deck and can take the new words under the ids it has, so that it keeps its dates. */
export interface Rewording extends FactChange {
  readonly inDeck: Note
  /** The reader wrote its present words herself. */
  readonly edited: boolean
  /** It asks and answers the same; only what it cites reads otherwise. */
  readonly sameWords: boolean
}

/** What can be reworded of a changed fact; null when it has no card, or when a card of it would be lost. */
export function findRewording(change: FactChange): Rewording | null {
  const { before, after, inDeck } = change
  if (inDeck === null || after.cards.length < inDeck.cards.length) return null
  return { ...change, inDeck, edited: !hasSameWords(inDeck, before), sameWords: hasSameWords(inDeck, after) }
}

function hasSameWords(one: Note, other: Note): boolean {
  return one.cards.every(({ question, answer }, at) => question === other.cards[at]?.question && answer === other.cards[at]?.answer)
}

/**
 * The making with the notes that stand for cards to be reworded under the ids these cards have, and those notes. `chosen`
 * are the notes of the deck; one whose id another draft of the making has already is left as it is.
 */
export function rewordCards(making: Making, changes: readonly FactChange[], chosen: ReadonlySet<NoteId>): { readonly making: Making; readonly reworded: readonly Note[] } {
  const used = new Set(making.notes.map(({ id }) => id))
  const renamed = new Map<NoteId, Note>()
  for (const change of changes) {
    const rewording = findRewording(change)
    if (rewording === null || !chosen.has(rewording.inDeck.id)) continue
    const { after, inDeck } = rewording
    if (inDeck.id !== after.id && used.has(inDeck.id)) continue
    used.add(inDeck.id)
    renamed.set(after.id, { ...after, id: inDeck.id, tags: [...new Set([...inDeck.tags, ...after.tags])], cards: after.cards.map((card, at) => ({ ...card, id: inDeck.cards[at]?.id ?? card.id })) })
  }
  return { making: { ...making, notes: making.notes.map((note) => renamed.get(note.id) ?? note) }, reworded: [...renamed.values()] }
}
