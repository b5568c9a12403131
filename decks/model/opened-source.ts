import type { PrintedPage } from './printed-page.ts'

/** A text, Markdown or plain, as its bytes were decoded. */
export interface TextSource {
  readonly kind: 'text'
  /** The name of the file, or a word for what was pasted. */
  readonly name: string
  readonly text: string
  /** What should be said of how it was opened, such as a guess at its encoding. */
  readonly remarks?: readonly string[]
}

/** The printed pages of a PDF, with what its properties say of it. */
export interface PagesSource {
  readonly kind: 'pages'
  readonly name: string
  readonly pages: readonly PrintedPage[]
  readonly title: string | null
  readonly author: string | null
  /** What should be said of how it was opened, such as pages without text. */
  readonly remarks?: readonly string[]
}

/** A part of a book or a page: its markup, cleaned of scripts and of what stands around the article, and never shown as markup. */
export interface MarkupPart {
  readonly title: string | null
  readonly html: string
}

/** A web page, a document of a word processor, or a book: all of them become markup. */
export interface HtmlSource {
  readonly kind: 'html'
  readonly name: string
  /** In the order of reading; a web page or a document has one. */
  readonly parts: readonly MarkupPart[]
  readonly title: string | null
  readonly byline: string | null
  readonly publication: string | null
  /** When it was published, as an ISO 8601 or EDTF date, or null. */
  readonly published: string | null
  /** What should be said of how it was opened, such as comments that were left out. */
  readonly remarks?: readonly string[]
}

/**
 * A file as data, opened and not yet read: what goes from the libraries that open files to the stage that finds
 * articles. Offsets of an article count UTF-16 units of `text`, of the parts' `html` one after the other, or of
 * the pages' texts one after the other.
 */
export type OpenedSource = TextSource | PagesSource | HtmlSource
