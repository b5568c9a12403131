import type { Article } from '../../decks/model/article.ts'
import type { Citation } from '../../decks/model/citation.ts'
import type { ArticleId, NoteId, PassageId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import { findNotes } from './note-pages.ts'

/** Of these notes those that cite something which the reader has not marked as read. One that cites nothing, or only what is not there any more, is not among them. */
export async function findUnread(database: LecternDatabase, notes: readonly NoteId[]): Promise<Set<NoteId>> {
  const rows = (await findNotes(database, [...new Set(notes)])).filter((row) => row !== undefined)
  const cited = [...new Set(rows.flatMap(({ note }) => note.citations.map(({ article }) => article)))]
  const unread = new Map<ArticleId, ReadonlySet<PassageId>>()
  for (const id of cited) {
    const [article, reading] = [await database.articles.get(id), await database.readings.get(id)]
    if (article !== undefined) unread.set(id, listUnread(article.article, new Set(reading?.passages)))
  }
  const isUnread = ({ article, passage }: Citation): boolean => unread.get(article)?.has(passage) === true
  return new Set(rows.flatMap(({ id, note }) => (note.citations.some(isUnread) ? [id] : [])))
}

/** What of an article is not read; a footnote is read with the first passage that calls it. */
function listUnread({ passages, footnotes }: Article, read: ReadonlySet<PassageId>): Set<PassageId> {
  const unread = new Set(passages.flatMap(({ id }) => (read.has(id) ? [] : [id])))
  const caller = new Map(passages.toReversed().flatMap(({ id, marks }) => marks.map(({ number }) => [number, id] as const)))
  for (const { id, number } of footnotes) {
    const passage = caller.get(number)
    if (passage !== undefined && unread.has(passage) && !read.has(id)) unread.add(id)
  }
  return unread
}
