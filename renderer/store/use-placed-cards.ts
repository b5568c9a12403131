import { useLiveQuery } from 'dexie-react-hooks'
import type { Article } from '../../decks/model/article.ts'
import type { CardId, PassageId } from '../../decks/model/id.ts'
import { findArticle } from './find-article.ts'
import { findCards } from './find-cards.ts'
import { useStore } from './store-context.tsx'
import type { CardView } from './store.ts'

/** A card with the place in its article. */
export interface PlacedCard {
  readonly view: CardView
  /** The heading it stands under, the article's title before the first, or the deck's title without an article. */
  readonly section: string
}

/** The cards of a seminar with their places, and the articles they cite. */
export interface PlacedCards {
  readonly cards: ReadonlyMap<CardId, PlacedCard>
  readonly articles: readonly Article[]
}

/** Finds where cards stand; live, undefined until first read. */
export function usePlacedCards(ids: readonly CardId[]): PlacedCards | undefined {
  const store = useStore()
  return useLiveQuery(async (): Promise<PlacedCards> => {
    const views = await findCards(store, ids)
    const wanted = [...new Set(views.flatMap(({ note }) => note.citations[0]?.article ?? []))]
    const articles = (await Promise.all(wanted.map(async (id) => findArticle(store, id)))).filter((article) => article !== null)
    const sectionOf = makeSections(articles)
    const cards = new Map(views.map((view) => [view.card.id, { view, section: sectionOf(view) }]))
    return { cards, articles }
  }, [store, ids])
}

function makeSections(articles: readonly Article[]): (view: CardView) => string {
  const known = new Map<string, string>()
  for (const article of articles) {
    const anchors = new Map<number, PassageId>()
    for (const passage of article.passages) {
      known.set(`${article.id} ${passage.id}`, passage.section ?? article.title)
      for (const mark of passage.marks) anchors.set(mark.number, passage.id)
    }
    for (const footnote of article.footnotes) {
      const anchor = anchors.get(footnote.number)
      known.set(`${article.id} ${footnote.id}`, (anchor && known.get(`${article.id} ${anchor}`)) ?? article.title)
    }
  }
  return ({ note, deckTitle }) => {
    const [citation] = note.citations
    return (citation && known.get(`${citation.article} ${citation.passage}`)) ?? deckTitle
  }
}
