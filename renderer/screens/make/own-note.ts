import type { Article } from '../../../decks/model/article.ts'
import { citePassage } from '../../../decks/model/cite-passage.ts'
import type { Citation } from '../../../decks/model/citation.ts'
import type { Family } from '../../../decks/model/fact.ts'
import type { CardId, NoteId } from '../../../decks/model/id.ts'
import type { Note } from '../../../decks/model/note.ts'
import type { CardWords } from '../../parts/card-words.ts'
import type { ChosenText } from './read-selection.ts'

/** The citations of what is selected, one for each paragraph. */
export function citeChosen(article: Article, chosen: ChosenText): Citation[] {
  return chosen.places.flatMap((place) => citePassage(article, place) ?? []).slice(0, 20)
}

/** A card that the reader made from a selection; `name` tells it from all others. */
export function writeOwnNote(name: string, family: Family, { question, answer, remark, accepts }: CardWords, citations: readonly Citation[]): Note {
  return {
    id: `own:${name}` as NoteId,
    family,
    frame: null,
    status: 'stated',
    citations: [...citations],
    tags: [],
    tier: 1,
    cards: [{ id: `own:${name}:1` as CardId, kind: question.includes('[…]') ? 'cloze' : 'question', question, answer, remark, accepts: [...accepts], answerType: null }],
  }
}
