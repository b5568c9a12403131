import type { EpubPackage } from './epub-package.ts'
import type { ZipArchive } from '../pack/read-zip.ts'
import { resolveHref } from './resolve-href.ts'
import { scanTags } from './scan-tags.ts'

/** What the table of contents calls each file: the first entry that leads to it. */
export function readContents(zip: ZipArchive, book: EpubPackage): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  const add = (from: string, href: string | undefined, title: string | undefined): void => {
    if (href === undefined || title === undefined || title === '') return
    const file = resolveHref(from, href)
    if (!titles.has(file)) titles.set(file, title.slice(0, 300))
  }
  const nav = readXml(zip, book.nav)
  if (book.nav !== null) for (const { attributes, text } of scanTags(contentsOf(nav), 'a')) add(book.nav, attributes.get('href'), text)
  if (titles.size > 0 || book.ncx === null) return titles
  // In an NCX a point holds its label, its place, and then the points below it.
  const ncx = readXml(zip, book.ncx)
  for (const point of ncx.split(/<(?:\w+:)?navPoint\b/u).slice(1)) add(book.ncx, scanTags(point, 'content')[0]?.attributes.get('src'), scanTags(point, 'text')[0]?.text)
  return titles
}

/** The list of contents in a navigation document, without its lists of pages and landmarks. */
function contentsOf(nav: string): string {
  const lists = nav.split(/<(?:\w+:)?nav\b/u).slice(1)
  return lists.find((list) => /^[^>]*\btoc\b/u.test(list)) ?? lists[0] ?? ''
}

function readXml(zip: ZipArchive, name: string | null): string {
  const part = name === null ? null : zip.read(name)
  return part?.ok === true ? new TextDecoder().decode(part.value) : ''
}
