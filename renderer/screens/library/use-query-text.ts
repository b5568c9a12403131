import { useState } from 'react'
import type { DeckId } from '../../../decks/model/id.ts'
import type { DeckView } from '../../store/store.ts'
import { deckTerm, hasTerm, toggleTerm } from './query-terms.ts'
import type { AskedFor } from './use-listed.ts'

/** A deck that the search names, and the title by which it does; null while the deck is not there yet. */
interface Followed {
  readonly id: DeckId
  readonly title: string | null
}

interface Kept {
  readonly text: string
  readonly followed: Followed | null
}

/**
 * The text of the search, as the address asks for it at first. It names decks by their titles; when the deck it names gets
 * another title the text follows, and while that deck is removed it is left out, until an undo brings it back.
 */
export function useQueryText(asked: AskedFor, decks: readonly DeckView[]): { readonly text: string; readonly setText: (text: string) => void; readonly deck: DeckView | undefined } {
  const [kept, setKept] = useState<Kept>(() => ({ text: firstText(asked), followed: asked.filter === 'deck' && asked.id !== undefined ? { id: asked.id as DeckId, title: null } : null }))
  const { followed } = kept
  const deck = decks.find(({ id }) => id === followed?.id)
  if (deck !== undefined && followed !== null && deck.title !== followed.title) setKept(rename(kept, followed, deck.title))
  const text = followed !== null && followed.title !== null && deck === undefined ? toggleTerm(kept.text, deckTerm(followed.title), false) : kept.text
  const setText = (next: string) => {
    const named = decks.find(({ title }) => hasTerm(next, deckTerm(title)))
    setKept({ text: next, followed: named === undefined ? null : { id: named.id, title: named.title } })
  }
  return { text, setText, deck }
}

function rename({ text }: Kept, { id, title }: Followed, to: string): Kept {
  const rest = title === null ? text : toggleTerm(text, deckTerm(title), false)
  return { text: toggleTerm(rest, deckTerm(to), true), followed: { id, title: to } }
}

function firstText({ filter, find }: AskedFor): string {
  if (find !== null) return find
  return filter === 'marked' ? 'is:wrong' : filter === 'hard' ? 'is:hard' : ''
}
