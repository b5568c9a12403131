import { readFileSync } from 'node:fs'
import type { DeckFile } from '../../decks/model/deck.ts'
import { deckFileSchema } from '../../decks/model/deck.ts'
import type { QuizId } from '../../decks/model/id.ts'
import type { Quiz, QuizRecipe } from '../../decks/model/quiz.ts'
import { buildQuiz } from '../../decks/study/quiz/build-quiz.ts'
import { labelArticle } from '../../decks/study/quiz/label-article.ts'
import type { QuizSource } from '../../decks/study/quiz/quiz-source.ts'

/** Decks as the store hands them to a quiz; no card has been met. */
export function aQuizSource(files: readonly DeckFile[], cards: QuizSource['cards'] = new Map()): QuizSource {
  return {
    decks: files.map(({ deck }) => ({ id: deck.id, title: deck.title })),
    articles: files.flatMap(({ articles }) => articles.map((article) => ({ ...article, label: labelArticle(article) }))),
    notes: files.flatMap(({ deck, articles, notes }) => notes.map((note) => {
      const [cited] = note.citations
      const article = articles.find(({ id }) => id === cited?.article)
      return { note, deck: deck.id, section: article?.passages.find(({ id }) => id === cited?.passage)?.section ?? null, article: article?.id ?? null }
    })),
    cards,
  }
}

/** The decks that ship. */
export function shippedDecks(): DeckFile[] {
  return ['karachi-2010', 'counterinsurgency-2010'].map((name) => deckFileSchema.parse(JSON.parse(readFileSync(new URL(`../../decks/library/${name}.json`, import.meta.url), 'utf8'))))
}

/** A recipe of everything in every form. */
export function aRecipe(rest: Partial<QuizRecipe> = {}): QuizRecipe {
  return { decks: [], articles: [], tags: [], families: [], only: 'all', cards: [], forms: ['choice', 'typed', 'match', 'order', 'whom', 'contested', 'truth'], count: 12, minutes: null, feed: false, seed: 1, ...rest }
}

/** The quiz of a recipe; throws when there is none. */
export function aQuizOf(source: QuizSource, rest: Partial<QuizRecipe> = {}): Quiz {
  const built = buildQuiz(source, aRecipe(rest), { id: 'quiz-1' as QuizId, title: 'A quiz', at: 1_700_000_000_000 })
  if (!built.ok) throw new Error(built.problem.detail)
  return built.value
}
