import type { Article } from '../../../decks/model/article.ts'
import type { ReadSentence } from '../../../decks/model/making.ts'
import type { Note } from '../../../decks/model/note.ts'
import { splitSentences } from '../../../decks/model/split-sentences.ts'

/** The sentences of a making, and after them those of footnotes that a card or draft cites: what nobody cites there is no gap. */
export function listSentences(article: Article, sentences: readonly ReadSentence[], notes: readonly Note[]): ReadSentence[] {
  const known = new Set<string>(sentences.map(({ passage }) => passage))
  const cited = notes.flatMap(({ citations }) => citations.filter(({ passage }) => !known.has(passage)))
  const inNotes = article.footnotes.flatMap(({ id, text }) => {
    const here = cited.filter(({ passage }) => passage === id)
    if (here.length === 0) return []
    return splitSentences(text).filter(({ start, end }) => here.some((citation) => citation.start < end && citation.start + citation.quote.length > start)).map(({ start, end }) => ({ passage: id, start, end, skipped: null }))
  })
  return [...sentences, ...inNotes]
}
