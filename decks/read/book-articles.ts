/** A part of a book as it counts for cutting it: what the contents call it, what its markup calls it, and how long its text is. */
export interface BookPart {
  readonly title: string | null
  /** Its kind by its own markup, such as `cover` or `chapter`, and its first heading. */
  readonly kind: string
  readonly heading: string | null
  readonly length: number
}

/** The parts of one article of a book, by their places. */
export interface BookArticle {
  readonly title: string | null
  readonly parts: readonly number[]
}

/** How a book is cut: its articles, and the titles of what is left out. */
export interface BookCut {
  readonly articles: readonly BookArticle[]
  readonly leftOut: readonly string[]
}

// [Note: cutting books] A collection of essays and a monograph whose chapters are long are read and studied chapter by
// chapter: from about 1,000 words on, a chapter is an article with its own deck. A pamphlet or a paper that was put into
// an EPUB has short parts, which are sections of one article.
const long = 6000
const fewest = 400
/** What is left out is named from this length on: nobody asks after a title page. */
const worthNaming = 600
const kinds = /cover|title-?page|half-?title|copyright|imprint|\btoc\b|landmarks|page-list|dedication|epigraph|\bindex\b|colophon|bibliography|acknowledg|other-credits|\bloi\b|\blot\b|(?:foot|end|rear)notes\b/iu
const titles = /^(?:cover(?: page)?|(?:half )?title(?: page)?|copyright(?: page| notice)?|imprint|(?:table of )?contents|dedication|index|(?:selected )?bibliography|notes|endnotes|footnotes|acknowledge?ments?|also by\b.*|books? by\b.*|about the (?:author|publisher|type)s?|praise for\b.*|list of (?:illustrations|figures|tables|maps|abbreviations)|illustration credits|newsletter sign-?up|colophon)$/iu

/** Cuts a book into articles: one for each chapter when at least two are longer than about 1,000 words, else one for all. Covers, contents, indexes and the like are left out. */
export function cutBook(parts: readonly BookPart[]): BookCut {
  const isText = parts.map((part) => part.length > 0 && !kinds.test(part.kind) && !titles.test((part.title ?? part.heading ?? '').trim()))
  const chapters: { title: string | null; parts: number[]; length: number }[] = []
  for (const [index, part] of parts.entries()) {
    if (isText[index] !== true) continue
    const last = chapters.at(-1)
    // A part without a name of its own goes on with the one before: converters cut long chapters into several files.
    const title = part.title ?? part.heading
    if (last !== undefined && title === null) {
      last.parts.push(index)
      last.length += part.length
    } else chapters.push({ title, parts: [index], length: part.length })
  }
  const leftOut = parts.flatMap((part, index) => (isText[index] === true || part.length < worthNaming ? [] : [part.title ?? part.heading ?? part.kind]))
  if (chapters.filter(({ length }) => length >= long).length < 2) return { articles: chapters.length === 0 ? [] : [{ title: null, parts: chapters.flatMap((chapter) => chapter.parts) }], leftOut }
  const short = chapters.filter(({ length }) => length < fewest)
  return { articles: chapters.filter(({ length }) => length >= fewest), leftOut: [...leftOut, ...short.map(({ title }) => title ?? 'a page without a title')] }
}
