import { articleIdSchema, cardIdSchema, deckIdSchema } from '../../../decks/model/id.ts'
import type { QuizRecipe } from '../../../decks/model/quiz.ts'

const most = 1000

/** What the query of an address, such as `deck=port` or `cards=a,b`, asks to be quizzed; ids that are none are passed over. */
export function readAddress(query: string): Pick<QuizRecipe, 'decks' | 'articles' | 'cards'> & Partial<Pick<QuizRecipe, 'only'>> {
  const asked = new URLSearchParams(query)
  const list = (name: string) => asked.getAll(name).flatMap((value) => value.split(',')).slice(0, most)
  const only = (['marked', 'weak', 'met'] as const).find((each) => asked.get('only') === each)
  return {
    decks: list('deck').flatMap((id) => deckIdSchema.safeParse(id).data ?? []),
    articles: list('article').flatMap((id) => articleIdSchema.safeParse(id).data ?? []),
    cards: list('cards').flatMap((id) => cardIdSchema.safeParse(id).data ?? []),
    ...(only === undefined ? {} : { only }),
  }
}
