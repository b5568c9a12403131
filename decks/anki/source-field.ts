import type { Article } from '../model/article.ts'
import type { Note } from '../model/note.ts'

/** Plain text as HTML that shows the same. */
export function textToHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(/\r\n?|\n/g, '<br>')
}

/** Where a note's facts stand, to be read on the card: article, place, the passage's words, and its footnotes. HTML. */
export function sourceField({ citations, attribution }: Note, articles: ReadonlyMap<string, Article>): string {
  const said = citations.map((citation) => {
    const article = articles.get(citation.article)
    const passage = article?.passages.find(({ id }) => id === citation.passage)
    const place = article === undefined ? '' : [...article.authors, article.title, passage?.section ?? '', passage === undefined ? '' : `paragraph ${passage.paragraph}`].filter((part) => part !== '').join(', ')
    const footnotes = citation.footnotes.map((number) => {
      const found = article?.footnotes.find((footnote) => footnote.number === number)
      const text = found === undefined || found.missing ? '' : [found.text, found.standsFor].filter((part) => part !== null && part !== '').join(' = ')
      return text === '' ? `Footnote ${number}` : `Footnote ${number}: ${text}`
    })
    return [place, `“${citation.quote}”`, ...footnotes].filter((part) => part !== '').map(textToHtml).join('<br>')
  })
  return [...(attribution === undefined || said.length === 0 ? [] : [textToHtml(`According to ${attribution}`)]), ...said].join('<br><br>')
}
