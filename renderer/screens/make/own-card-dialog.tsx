import { useState } from 'react'
import type { Article } from '../../../decks/model/article.ts'
import type { DeckId, EntryId } from '../../../decks/model/id.ts'
import { NoteEditor } from '../../editor/note-editor.tsx'
import { citeChosen } from './cite-chosen.ts'
import type { ChosenText } from './read-selection.ts'

export interface OwnCardDialogProps {
  deck: DeckId
  article: Article
  chosen: ChosenText
  onSaved: (entry: EntryId) => void
  onClose: () => void
}

const longestAnswer = 120

/** A card that the reader makes from selected text, with the one editor of the app; it cites the sentences the selection stands in, with their notes. Few words are taken for the answer. */
export function OwnCardDialog({ deck, article, chosen, onSaved, onClose }: OwnCardDialogProps) {
  const [start] = useState(() => ({ fields: ['', chosen.words.length <= longestAnswer ? chosen.words : ''], citations: citeChosen(article, chosen) }))
  return <NoteEditor variant="dialog" title="Make a card" deck={deck} note={null} start={start} onSaved={onSaved} onClose={onClose} />
}
