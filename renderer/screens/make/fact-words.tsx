import type { Note } from '../../../decks/model/note.ts'
import { typeset } from '../../parts/typeset.ts'

/** What a note asks and answers, in one line of text. */
export function FactWords({ note }: { note: Note }) {
  const card = note.cards[0]
  return <span className="serif">{typeset(card?.question ?? '')} <b>{typeset(card?.answer ?? '')}</b></span>
}
