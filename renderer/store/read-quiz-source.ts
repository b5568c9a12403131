import type { ArticleId, CardId, PassageId } from '../../decks/model/id.ts'
import { isHard } from '../../decks/study/hard.ts'
import { retrievability } from '../../decks/study/memory.ts'
import { labelArticle } from '../../decks/study/quiz/label-article.ts'
import type { QuizCardState, QuizSource } from '../../decks/study/quiz/quiz-source.ts'
import { compareDecks } from './compare-decks.ts'
import { readMemories } from './memory-rows.ts'
import { readNotes } from './note-pages.ts'
import { readOptionsNow } from './read-timeline.ts'
import type { ArticleRow, MemoryRow, NoteRow } from './rows.ts'
import type { Store } from './store.ts'

/** All that quizzes are built from: the notes of all decks in the order of the list, what is known of their cards, and their articles. */
export async function readQuizSource(store: Store): Promise<QuizSource> {
  const { database } = store
  const now = store.now()
  const { presetOf } = await readOptionsNow(database)
  const decks = (await database.decks.toArray()).map(({ deck }) => deck).toSorted(compareDecks)
  const articles = await database.articles.toArray()
  const placeOf = new Map(decks.map(({ id }, place) => [id, place]))
  const notes = (await readNotes(database)).filter(({ deck }) => placeOf.has(deck))
  const cards = new Map<CardId, QuizCardState>()
  for (const row of await readMemories(database)) if (row.last !== null) cards.set(row.card, toState(row, presetOf(row.deck), now))
  const sectionOf = findSections(articles)
  return {
    decks: decks.map(({ id, title }) => ({ id, title })),
    articles: articles.map(({ article }) => ({ id: article.id, title: article.title, authors: article.authors, issued: article.issued, label: labelArticle(article) })),
    notes: notes.toSorted((a, b) => (placeOf.get(a.deck) ?? 0) - (placeOf.get(b.deck) ?? 0) || a.position - b.position || (a.id < b.id ? -1 : 1)).map((row) => toQuizNote(row, sectionOf)),
    cards,
  }
}

function toState({ memory, suspended, wrong }: MemoryRow, preset: Parameters<typeof isHard>[1] & { weights: Parameters<typeof retrievability>[2] }, now: number): QuizCardState {
  return { met: memory.lastReviewAt !== null, marked: wrong !== null, paused: suspended, recall: retrievability(memory, now, preset.weights), hard: isHard(memory, preset) }
}

function toQuizNote({ note, deck }: NoteRow, sectionOf: (article: ArticleId, passage: PassageId) => string | null): QuizSource['notes'][number] {
  const [citation] = note.citations
  return { note, deck, section: citation === undefined ? null : sectionOf(citation.article, citation.passage), article: citation?.article ?? null }
}

/** The heading above a passage, or above the passage that calls a footnote. */
function findSections(articles: readonly ArticleRow[]): (article: ArticleId, passage: PassageId) => string | null {
  const known = new Map<ArticleId, Map<PassageId, string | null>>()
  for (const { id, article } of articles) {
    const callers = new Map(article.passages.toReversed().flatMap(({ marks, section }) => marks.map(({ number }) => [number, section] as const)))
    known.set(id, new Map([...article.footnotes.map((each) => [each.id, callers.get(each.number) ?? null] as const), ...article.passages.map((each) => [each.id, each.section] as const)]))
  }
  return (article, passage) => known.get(article)?.get(passage) ?? null
}
