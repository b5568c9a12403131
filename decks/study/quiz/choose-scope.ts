import type { QuizRecipe } from '../../model/quiz.ts'
import type { AskedCard } from './asked-card.ts'
import { isFitToAsk } from './fit-to-ask.ts'
import { isInWords } from './is-in-words.ts'
import type { Knowledge } from './knowledge.ts'

/** Below this chance of recall a card is weak. */
const weakRecall = 0.8

/** What of a recipe decides which cards it asks for. */
export type QuizScope = Pick<QuizRecipe, 'decks' | 'articles' | 'tags' | 'families' | 'only' | 'cards'>

/**
 * The cards that a recipe asks for, in the order of the source. Decks and articles add to each other; tags, families and
 * `only` narrow what they give; `cards` names the very ones. A card that is marked as wrong is asked only where marked
 * cards are wanted or it is named; a paused one likewise. One that cannot be
 * understood away from its source is left out unless it is named or marked; one that asks for what is in a picture always.
 */
export function chooseScope(knowledge: Knowledge, scope: QuizScope): AskedCard[] {
  const cards = new Set(scope.cards)
  const [decks, articles, tags, families] = [new Set(scope.decks), new Set(scope.articles), new Set(scope.tags), new Set(scope.families)]
  return knowledge.cards.filter(({ card, note, deck, article, state }) => {
    if (!isInWords(note, card)) return false
    if (cards.size > 0) return cards.has(card.id)
    if (!isFitToAsk(card) && scope.only !== 'marked') return false
    if (decks.size + articles.size > 0 && !decks.has(deck) && !(article !== null && articles.has(article))) return false
    if (tags.size > 0 && !note.tags.some((tag) => tags.has(tag))) return false
    if (families.size > 0 && !families.has(note.family)) return false
    if (scope.only === 'marked') return state.marked
    if (state.marked || state.paused) return false
    if (scope.only === 'met') return state.met
    return scope.only === 'all' || state.hard || (state.recall !== null && state.recall < weakRecall)
  })
}
