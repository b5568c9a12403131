import type { Note } from '../../../decks/model/note.ts'
import { HeldText } from '../../parts/held-text.tsx'
import { typeset } from '../../parts/typeset.ts'

/** What a note asks and answers, in one line of text. */
export function FactWords({ note }: { note: Note }) {
  const card = note.cards[0]
  return <span className="serif"><HeldText>{typeset(card?.question ?? '')}</HeldText> <b><HeldText>{typeset(card?.answer ?? '')}</HeldText></b></span>
}
