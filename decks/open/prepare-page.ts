import { endOfTag } from './scan-tags.ts'

/** Markup with the names of attributes in small letters, as browsers see them; the library that distils pages keeps them as written. */
export function lowerAttributes(html: string): string {
  if (!/<[a-z][\w-]*\s[^<>]*[A-Z][\w-]*\s*=/iu.test(html)) return html
  const pieces: string[] = []
  let from = 0
  const open = /<[a-z][\w:-]*(?=\s)/giu
  for (let match = open.exec(html); match !== null; match = open.exec(html)) {
    const start = open.lastIndex
    const end = endOfTag(html, start)
    pieces.push(html.slice(from, start), html.slice(start, end).replace(/(\s)([\w:-]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))/gu, (_, gap: string, name: string, rest: string) => gap + name.toLowerCase() + rest))
    from = end
    open.lastIndex = end
  }
  return pieces.join('') + html.slice(from)
}

/**
 * Takes headings out of the boxes they stand alone in, with links to edit them or to copy their address, and takes their
 * classes and ids: by the words in these a reading view would take a heading for a menu, or one on related work for an
 * advertisement. What stands around the article goes with the boxes it stands in.
 */
export function freeHeadings(document: Document): void {
  for (const tool of document.querySelectorAll('.mw-editsection, h1 > a[aria-hidden], h2 > a[aria-hidden], h3 > a[aria-hidden], a.headerlink, a.anchor, a.header-anchor, a.anchorjs-link')) if (tool.closest('h1, h2, h3, h4, h5, h6, div') !== null) tool.remove()
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (heading.localName !== 'h1') for (const name of ['class', 'id']) heading.removeAttribute(name)
    const box = heading.parentElement
    if (box !== null && box.localName === 'div' && box.children.length === 1 && box.textContent?.trim() === heading.textContent?.trim()) box.replaceWith(heading)
  }
}
