import type { Article, Passage } from '../../../decks/model/article.ts'
import type { SentenceMark } from './mark-sentences.ts'

/** A paragraph of the article with its sentences, and the heading above it where a new section begins. */
export interface MarkedPassage {
  readonly passage: Passage
  readonly heading: string | null
  readonly sentences: readonly SentenceMark[]
}

/** The paragraphs of an article with their sentences. */
export function groupPassages(article: Article, marks: readonly SentenceMark[]): MarkedPassage[] {
  const byPassage = groupMarks(marks)
  return article.passages.map((passage, place) => {
    const before = article.passages[place - 1]?.section ?? null
    return { passage, heading: passage.section === before ? null : passage.section, sentences: byPassage.get(passage.id) ?? [] }
  })
}

/** Sentences by the passage or footnote they stand in, in order. */
export function groupMarks(marks: readonly SentenceMark[]): Map<string, SentenceMark[]> {
  const groups = new Map<string, SentenceMark[]>()
  for (const mark of marks) {
    const group = groups.get(mark.passage)
    if (group) group.push(mark)
    else groups.set(mark.passage, [mark])
  }
  return groups
}
