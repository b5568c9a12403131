import { useMemo } from 'react'
import type { Family } from '../../../decks/model/fact.ts'
import type { QuizRecipe } from '../../../decks/model/quiz.ts'
import type { QuizSource } from '../../../decks/study/quiz/quiz-source.ts'
import { Button } from '../../parts/button.tsx'
import { ChecksField } from '../../parts/checks-field.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayPath } from '../../parts/say-path.ts'
import { BuilderSection } from './builder-section.tsx'
import styles from './quiz-builder.module.css'
import { familyWords, onlyWords } from './quiz-words.ts'
import { TagsField } from './tags-field.tsx'

export interface BuilderPartProps {
  recipe: QuizRecipe
  onChange: (part: Partial<QuizRecipe>) => void
}

const onlyHints: Readonly<Record<QuizRecipe['only'], string>> = {
  all: 'Cards you have not met yet are asked too.',
  met: 'Only cards you have answered at least once.',
  weak: 'Cards you keep forgetting, or are least likely to recall now.',
  marked: 'Cards you marked as wrong; they are not asked otherwise.',
}

/** Which cards the quiz asks about. */
export function BuilderScope({ source, recipe, cards, onChange }: BuilderPartProps & { source: QuizSource; cards: number | null }) {
  const there = useMemo(() => countNotes(source), [source])
  if (recipe.cards.length > 0) {
    return (
      <BuilderSection title="About what">
        <p className={styles['these']}>{sayCount(recipe.cards.length, 'card')} you chose. <Button onClick={() => onChange({ cards: [] })}>Take all cards instead</Button></p>
      </BuilderSection>
    )
  }
  const { decks, articles } = source
  const cited = articles.filter(({ id }) => there.articles.has(id))
  // Where every deck is made from one article, its deck says it all.
  const apart = cited.length > 1 && source.notes.some((one) => one.article !== null && there.homes.get(one.article) !== one.deck)
  return (
    <BuilderSection title="About what">
      <ChecksField label="Decks" values={recipe.decks} options={decks.map(({ id, title }) => ({ value: id, label: sayPath(title), note: String(there.decks.get(id) ?? 0) }))} onChange={(chosen) => onChange({ decks: chosen })} hint="Where you choose none, all are taken." />
      {apart && <ChecksField label="Articles" values={recipe.articles} options={cited.map(({ id, title }) => ({ value: id, label: title, note: String(there.articles.get(id) ?? 0) }))} onChange={(chosen) => onChange({ articles: chosen })} />}
      <ChecksField<Family> label="Kinds of facts" values={recipe.families} options={[...there.families].map(([family, count]) => ({ value: family, label: familyWords[family], note: String(count) }))} onChange={(families) => onChange({ families })} />
      {there.tags.length > 0 && <TagsField all={there.tags} tags={recipe.tags} onChange={(tags) => onChange({ tags })} />}
      <ChoiceField label="Which cards" value={recipe.only} options={(['all', 'met', 'weak', 'marked'] as const).map((only) => [only, onlyWords[only]] as const)} onChange={(only) => onChange({ only })} hint={`${onlyHints[recipe.only]}${cards === null ? '' : ` ${sayCount(cards, 'card fits', 'cards fit')} these choices.`}`} />
    </BuilderSection>
  )
}

function add<K>(map: Map<K, number>, key: K, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by)
}

/** How many cards there are of each kind; tags with the most used first. */
function countNotes({ notes }: QuizSource) {
  const decks = new Map<string, number>()
  const articles = new Map<string, number>()
  const tags = new Map<string, number>()
  const homes = new Map<string, string>()
  const found = new Map<Family, number>()
  for (const { note, deck, article } of notes) {
    add(decks, deck, note.cards.length)
    if (article !== null) {
      add(articles, article, note.cards.length)
      // Two decks of one article, or two articles in one deck, leave a deck that is not the article's home.
      if (!homes.has(article)) homes.set(article, [...homes.values()].includes(deck) ? '' : deck)
    }
    add(found, note.family, note.cards.length)
    for (const tag of note.tags) add(tags, tag, note.cards.length)
  }
  const families = new Map((Object.keys(familyWords) as Family[]).flatMap((family) => (found.has(family) ? [[family, found.get(family) ?? 0] as const] : [])))
  return { decks, articles, homes, families, tags: [...tags].toSorted((a, b) => b[1] - a[1]) }
}
