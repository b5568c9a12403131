import type { Article } from '../model/article.ts'
import type { Note } from '../model/note.ts'

/**
 * Notes in the order in which a reader of the article meets them; one that stands in a footnote comes where the footnote
 * is called. New cards are studied in this order, so that the first ones follow the article's own thought.
 */
export function orderNotes(notes: readonly Note[], article: Article): Note[] {
  const placeOf = makePlaces(article)
  return notes
    .map((note) => ({ note, place: placeOf(note) }))
    .toSorted((a, b) => a.place.passage - b.place.passage || a.place.at - b.place.at)
    .map(({ note }) => note)
}

interface Place {
  readonly passage: number
  readonly at: number
}

function makePlaces({ passages, footnotes }: Article): (note: Note) => Place {
  const indexOf = new Map<string, number>(passages.map(({ id }, index) => [id, index]))
  const anchorOf = new Map<string, Place>()
  for (const { id, number } of footnotes) {
    const passage = passages.findIndex(({ marks }) => marks.some((mark) => mark.number === number))
    const mark = passages[passage]?.marks.find((each) => each.number === number)
    if (mark !== undefined) anchorOf.set(id, { passage, at: mark.at })
  }
  const last = { passage: passages.length, at: 0 }
  return ({ citations: [citation] }) => {
    if (citation === undefined) return last
    const index = indexOf.get(citation.passage)
    return index === undefined ? (anchorOf.get(citation.passage) ?? last) : { passage: index, at: citation.start }
  }
}
