import type { Article } from '../../model/article.ts'
import type { ArticleId, CardId, DeckId } from '../../model/id.ts'
import type { Note } from '../../model/note.ts'

/** What the reader's memory and marks say of a card. */
export interface QuizCardState {
  /** She has answered it at least once. */
  readonly met: boolean
  /** She marked it as wrong. It is asked only where the recipe wants marked cards or names it. */
  readonly marked: boolean
  /** She paused it. It is asked only where the recipe names it or wants marked cards. */
  readonly paused: boolean
  /** How likely she recalls it now, 0 to 1; null for a card that she has not met. */
  readonly recall: number | null
  /** She keeps forgetting it. */
  readonly hard: boolean
}

/** A note as a quiz sees it. */
export interface QuizNote {
  readonly note: Note
  readonly deck: DeckId
  /** The heading above the passage of its first citation, or null. */
  readonly section: string | null
  /** The article of its first citation, or null for a note that cites none. */
  readonly article: ArticleId | null
}

/** What a quiz needs to know of an article. `label` is short, such as `Ali 2010`; see `labelArticle`. */
export interface QuizArticle extends Pick<Article, 'id' | 'title' | 'authors' | 'issued'> {
  readonly label: string
}

/** All that quizzes can be built from: every note of the collection, in the order of decks and texts, whether asked for or not, since also the others tell what is right. */
export interface QuizSource {
  readonly decks: readonly { readonly id: DeckId; readonly title: string }[]
  readonly articles: readonly QuizArticle[]
  readonly notes: readonly QuizNote[]
  /** A card that is not in it has not been met, marked or paused. */
  readonly cards: ReadonlyMap<CardId, QuizCardState>
}
