import type { Article, Footnote } from '../../decks/model/article.ts'
import type { Citation } from '../../decks/model/citation.ts'
import type { CardId } from '../../decks/model/id.ts'
import { getMemory } from './memory-rows.ts'
import { getNote } from './note-pages.ts'
import type { CitationView, Store } from './store.ts'

/** Where a card's note stands in its articles; empty for cards without a source. */
export async function citeCard(store: Store, card: CardId): Promise<readonly CitationView[]> {
  const row = await getMemory(store.database, card)
  const note = row === undefined ? undefined : await getNote(store.database, row.note)
  const citations = note?.note.citations ?? []
  const articles = await store.database.articles.bulkGet(citations.map(({ article }) => article))
  return citations.flatMap((citation, index) => {
    const article = articles[index]?.article
    return article === undefined ? [] : [viewCitation(citation, article)]
  })
}

function viewCitation(citation: Citation, article: Article): CitationView {
  const isCited = (footnote: Footnote): boolean => footnote.id === citation.passage || citation.footnotes.includes(footnote.number)
  return {
    citation,
    article,
    passage: article.passages.find(({ id }) => id === citation.passage) ?? null,
    footnotes: article.footnotes.filter(isCited).toSorted((a, b) => a.number - b.number),
  }
}
