import type { Article } from '../../../decks/model/article.ts'
import { citePassage } from '../../../decks/model/cite-passage.ts'
import type { Citation } from '../../../decks/model/citation.ts'
import type { ChosenText } from './read-selection.ts'

/** The citations of what is selected, one for each paragraph. */
export function citeChosen(article: Article, chosen: ChosenText): Citation[] {
  return chosen.places.flatMap((place) => citePassage(article, place) ?? []).slice(0, 20)
}
