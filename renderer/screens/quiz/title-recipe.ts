import type { QuizRecipe } from '../../../decks/model/quiz.ts'
import type { QuizSource } from '../../../decks/study/quiz/quiz-source.ts'
import { sayCount } from '../../parts/say-count.ts'
import { familyWords, formWords, onlyWords } from './quiz-words.ts'

const longest = 300

/** A quiz's name, from what it takes: "The port, figures, weak". */
export function titleRecipe(source: Pick<QuizSource, 'decks' | 'articles'>, { decks, articles, cards, families, tags, only, forms }: QuizRecipe): string {
  const names = [...titlesOf(source.decks, decks), ...titlesOf(source.articles, articles)]
  const [first, second, ...others] = names
  const what = cards.length > 0 ? sayCount(cards.length, 'card') : first === undefined ? 'All decks' : others.length > 0 ? `${first} and ${others.length + 1} more` : second === undefined ? first : `${first} and ${second}`
  const parts = [what, ...families.map((family) => familyWords[family].toLowerCase()), ...tags, ...(only === 'all' ? [] : [onlyWords[only].toLowerCase()]), ...(forms.length === 1 && forms[0] ? [formWords[forms[0]][0].toLowerCase()] : [])]
  const title = parts.join(', ')
  return title.length <= longest ? title : `${title.slice(0, longest - 1)}…`
}

function titlesOf<T extends string>(all: readonly { readonly id: T; readonly title: string }[], chosen: readonly T[]): string[] {
  return all.filter(({ id }) => chosen.includes(id)).map(({ title }) => title)
}
