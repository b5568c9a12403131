import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { freeHeadings, lowerAttributes } from './prepare-page.ts'
import { readMeta } from './page-meta.ts'
import { restoreNotes } from './restore-notes.ts'

/** The article of a web page: its markup, and what the page says of it. */
export interface DistilledPage {
  readonly content: string
  readonly title: string | null
  readonly byline: string | null
  readonly publication: string | null
  readonly published: string | null
}

// [Note: large pages] The time it takes to distil a page grows with the square of how many elements stand side by side. No
// article has thousands of paragraphs in one box; what has is read as it is.
const mostElements = 100_000
const mostSiblings = 4000

/**
 * Finds the article in a page as browsers' reading views do. Where none can be told apart from what stands around it, or
 * the page is too large for that, the content is the page as it is. Null when the page breaks the libraries.
 */
export function distillPage(html: string): DistilledPage | null {
  const page = lowerAttributes(html)
  try {
    const read = (): Document => parseHTML(page).document
    const document = read()
    // Else addresses in the page would be completed with that of the program that runs this, which is another one everywhere.
    for (const name of ['baseURI', 'documentURI']) Object.defineProperty(document, name, { value: 'about:blank' })
    freeHeadings(document)
    if (document.documentElement === null) return null
    const meta = readMeta(document)
    const body = textLength(document)
    const title = plain(document.title)
    const found = isTooLarge(document) ? null : new Readability(document, { keepClasses: true, charThreshold: 200 }).parse()
    const isArticle = (found?.length ?? 0) >= Math.min(250, body / 10)
    return {
      content: isArticle && typeof found?.content === 'string' ? restoreNotes(found.content, read) : html,
      title: meta.title ?? plain(found?.title) ?? title,
      byline: meta.authors ?? plain(found?.byline),
      publication: meta.publication ?? plain(found?.siteName),
      published: meta.published ?? plain(found?.publishedTime),
    }
  } catch {
    // Other people's code on other people's markup: what it cannot take is read without it.
    return null
  }
}

function plain(text: string | null | undefined): string | null {
  const words = (text ?? '').replace(/\s+/gu, ' ').trim()
  return words === '' ? null : words.slice(0, 500)
}

function isTooLarge(document: Document): boolean {
  const elements = document.querySelectorAll('*')
  if (elements.length > mostElements) return true
  const counts = new Map<Element | null, number>()
  for (const element of elements) counts.set(element.parentElement, (counts.get(element.parentElement) ?? 0) + 1)
  return [...counts.values()].some((count) => count > mostSiblings)
}

/** The length of the text that stands in paragraphs. */
function textLength(document: Document): number {
  return [...document.querySelectorAll('p')].reduce((sum, paragraph) => sum + (paragraph.textContent?.length ?? 0), 0)
}
