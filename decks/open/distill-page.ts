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

const mostElements = 150_000

/**
 * Finds the article in a page as browsers' reading views do. Null when the page has none that can be told apart from
 * what stands around it, is too large for it, or breaks it.
 */
export function distillPage(html: string): DistilledPage | null {
  const page = lowerAttributes(html)
  try {
    const read = (): Document => parseHTML(page).document
    const document = read()
    // Else addresses in the page would be completed with that of the program that runs this, which is another one everywhere.
    for (const name of ['baseURI', 'documentURI']) Object.defineProperty(document, name, { value: 'about:blank' })
    freeHeadings(document)
    if (document.documentElement === null || document.querySelectorAll('*').length > mostElements) return null
    const meta = readMeta(document)
    const body = textLength(document)
    const found = new Readability(document, { keepClasses: true, charThreshold: 200 }).parse()
    const content = found?.content ?? ''
    if (found === null || (found.length ?? 0) < Math.min(250, body / 10)) return null
    return {
      content: restoreNotes(content, read),
      title: meta.title ?? plain(found.title),
      byline: meta.authors ?? plain(found.byline),
      publication: meta.publication ?? plain(found.siteName),
      published: meta.published ?? plain(found.publishedTime),
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

/** The length of the text that stands in paragraphs. */
function textLength(document: Document): number {
  return [...document.querySelectorAll('p')].reduce((sum, paragraph) => sum + (paragraph.textContent?.length ?? 0), 0)
}
