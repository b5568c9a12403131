import type { Article, Footnote } from '../model/article.ts'
import type { PassageId } from '../model/id.ts'
import { splitSentences } from '../model/split-sentences.ts'
import { collectCapitals, lowerLead } from './small-caps.ts'

/** A sentence and where it stands: in a paragraph, or in the explaining part of a footnote. */
export interface SentencePlace {
  readonly passage: PassageId
  /** The whole text that holds it. */
  readonly passageText: string
  /** Which text of the article it belongs to: its index in the list of texts. */
  readonly textIndex: number
  readonly start: number
  readonly end: number
  /** The sentence, with a small-capital lead in ordinary letters; the same length as in the source. */
  readonly text: string
  readonly kind: 'body' | 'note' | 'author'
  readonly section: string | null
  /** Footnote marks inside it or right after it; offsets in the sentence. */
  readonly marks: readonly { readonly at: number; readonly number: number }[]
  /** The footnote it explains, when it stands in one. */
  readonly noteNumber: number | null
}

/** One text of the article with its sentences. */
export interface ArticleText {
  readonly text: string
  readonly sentences: readonly SentencePlace[]
}

/** What is longer is no sentence but a table, a list without stops, or damage; nothing is made of it. */
const mostLetters = 2000

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter)'
const citeEnd = new RegExp(`(?:\\b${month}(?: \\d{1,2})?,? \\d{4}|\\(\\d{4}\\)|\\b(?:19|20)\\d\\d|pp?\\. ?\\d+(?:[-–]\\d+)?)[.)"”]*$`)
const citeStart = /^(?:See|For|Cf\.?|Ibid|Op\. cit|Quoted in|Cited in|Available|Accessed|Retrieved|https?:|www\.|Interview)\b/i

/** A sentence of a footnote that names a source and says nothing else. */
function isReference(text: string): boolean {
  if (citeStart.test(text) || /https?:\/\/|www\./.test(text)) return true
  if (/^["“]/.test(text) && /,["”]/.test(text)) return true
  if (/[,.]["”] /.test(text) && citeEnd.test(text)) return true
  if (/\bpp?\. ?\d/.test(text) && text.split(' ').length < 14) return true
  return citeEnd.test(text) && !/\b(?:is|are|was|were|has|have|had)\b/.test(text)
}

/** The sentences at the start of a footnote that say something of their own, before any reference. */
export function listExplaining(footnote: Footnote): { start: number; end: number }[] {
  if (footnote.missing || footnote.standsFor !== null) return []
  const spans: { start: number; end: number }[] = []
  for (const span of splitSentences(footnote.text)) {
    if (span.end - span.start > mostLetters) break
    const text = footnote.text.slice(span.start, span.end)
    if (isReference(text)) break
    if (text.split(/\s+/).length >= 5 && /\b(?:is|are|was|were|has|have|had|be|\p{Ll}+ed|[a-z]+s)\b/u.test(text)) spans.push(span)
  }
  return spans
}

/** A paragraph that says who the author is. */
function isAboutAuthor(text: string, authors: readonly string[]): boolean {
  if (authors.some((name) => text.startsWith(name) && /^[^.]{0,80}\b(?:is|was) (?:an?|the)\b/.test(text.slice(name.length - 1)))) return true
  return /^(?:\p{Lu}[\p{L}.'’-]+ ){2,3}is an? [^.]*\b(?:[Ff]ellow|student|professor|analyst|scholar|journalist|researcher|lecturer|editor|correspondent)\b[^.]*\b(?:at|in|for|with) (?:the )?\p{Lu}/u.test(text)
}

/** A text in which no names are looked for where it is no sentence; every other place stays where it is. */
function withoutLong(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let left = text
  for (const { start, end } of spans) if (end - start > mostLetters) left = left.slice(0, start) + '·'.repeat(end - start) + left.slice(end)
  return left
}

/** Every text of an article, paragraphs first, then the footnotes that explain, with their sentences. */
export function listSentences(article: Article): ArticleText[] {
  const texts: ArticleText[] = []
  const capitals = collectCapitals(article.passages.map((p) => p.text))
  for (const passage of article.passages) {
    const text = lowerLead(passage.text, capitals)
    const kind = isAboutAuthor(passage.text, article.authors) ? 'author' : 'body'
    const spans = splitSentences(passage.text)
    const sentences = spans.flatMap((span, i): SentencePlace | [] => {
      if (span.end - span.start > mostLetters) return []
      const next = spans[i + 1]?.start ?? passage.text.length + 1
      const marks = passage.marks.filter((m) => m.at > span.start && m.at <= Math.max(span.end, next - 1)).map((m) => ({ at: m.at - span.start, number: m.number }))
      return { passage: passage.id, passageText: passage.text, textIndex: texts.length, ...span, text: text.slice(span.start, span.end), kind, section: passage.section, marks, noteNumber: null }
    })
    texts.push({ text: withoutLong(text, spans), sentences })
  }
  for (const footnote of article.footnotes) {
    const spans = listExplaining(footnote)
    if (spans.length === 0) continue
    const sentences = spans.map((span): SentencePlace => ({ passage: footnote.id, passageText: footnote.text, textIndex: texts.length, ...span, text: footnote.text.slice(span.start, span.end), kind: 'note', section: null, marks: [], noteNumber: footnote.number }))
    texts.push({ text: footnote.text, sentences })
  }
  return texts
}
