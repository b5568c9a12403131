import type { Article } from '../../decks/model/article.ts'
import { articleSchema } from '../../decks/model/article.ts'

/** What a test wants of an article; marks are written in the text as `[1]` and taken out. */
interface Wanted {
  readonly title?: string
  readonly issued?: string | null
  readonly authors?: readonly string[]
  readonly notes?: Readonly<Record<number, string>>
}

/** An article of the given paragraphs, with the footnotes that a test needs. */
export function anArticle(paragraphs: readonly string[], { title = 'A text', issued = null, authors = [], notes = {} }: Wanted = {}): Article {
  const passages = paragraphs.map((written, i) => {
    const marks: { at: number; number: number }[] = []
    let text = ''
    for (const piece of written.split(/(\[\d+\])/)) {
      const number = /^\[(\d+)\]$/.exec(piece)?.[1]
      if (number === undefined) text += piece
      else marks.push({ at: text.length, number: Number(number) })
    }
    return { id: `p${i + 1}`, section: null, paragraph: i + 1, page: null, text, marks, runs: [] }
  })
  const footnotes = Object.entries(notes).map(([number, text]) => ({ id: `n${number}`, number: Number(number), text, missing: text === '', refersTo: null, standsFor: null, runs: [] }))
  return articleSchema.parse({ id: 'article', title, authors: [...authors], publication: null, issued, passages, footnotes, remarks: [] })
}
