import type { HtmlSource, OpenedSource } from '../model/opened-source.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import { decodeMarkup } from './decode-markup.ts'
import { distillPage } from './distill-page.ts'
import { measureDepth } from './measure-depth.ts'

const longest = 20_000_000
const deepest = 1000
const mostEntities = 200_000

/**
 * Opens a web page that was saved: the article in it as markup, with its title, author, site and date. What stands around
 * the article is left out; notes stay, wherever on the page they are. No script of the page is run and nothing is
 * fetched. Problem: `text-too-long`.
 */
export async function openHtml(name: string, bytes: Uint8Array): Promise<Result<OpenedSource>> {
  return openMarkup(name, decodeMarkup(bytes))
}

function openMarkup(name: string, html: string): Result<HtmlSource> {
  if (html.length > longest) return fail('text-too-long', 'This page is longer than 20 million characters. Copy the article and paste it instead.')
  // [Note: deep pages] The library that distils a page calls itself for each level of it. Pages nested deeper than any
  // browser would lay out are read as they are. So are pages of very many written characters (`&lt;`): it makes a node of each,
  // and a megabyte of them is a gigabyte of nodes.
  const page = measureDepth(html) > deepest || countEntities(html) > mostEntities ? null : distillPage(html)
  const { content, title, byline, publication, published } = page ?? { content: html, title: titleOf(html), byline: null, publication: null, published: null }
  return ok({ kind: 'html', name, parts: [{ title: null, html: content }], title, byline, publication, published })
}

function countEntities(html: string): number {
  let count = 0
  for (let at = html.indexOf('&'); at >= 0; at = html.indexOf('&', at + 1)) count++
  return count
}

function titleOf(html: string): string | null {
  const title = /<title[^>]*>([^<]{1,500})/iu.exec(html.slice(0, 100_000))?.[1]?.trim() ?? ''
  return title === '' ? null : title
}
