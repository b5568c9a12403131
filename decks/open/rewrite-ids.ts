import { decodeEntities, endOfTag } from './scan-tags.ts'

/**
 * Markup of one file of a book with its ids and links made unique over the book: `id="n1"` of part 3 becomes
 * `id="3:n1"`, and a link to `notes.xhtml#n1` becomes `#7:n1`. `partOf` gives the place of a file, or null for what is
 * not in the book: such links lose their address.
 */
export function rewriteIds(html: string, part: number, partOf: (file: string) => number | null): string {
  const pieces: string[] = []
  let from = 0
  const open = /<[a-z][\w:-]*(?=[\s/>])/giu
  for (let match = open.exec(html); match !== null; match = open.exec(html)) {
    const start = open.lastIndex
    const end = endOfTag(html, start)
    pieces.push(html.slice(from, start), rewriteAttributes(html.slice(start, end), part, partOf))
    from = end
    open.lastIndex = end
  }
  return pieces.join('') + html.slice(from)
}

function rewriteAttributes(tag: string, part: number, partOf: (file: string) => number | null): string {
  return tag.replace(/(\s(?:xml:)?(id|name|href)\s*=\s*)(?:"([^"]*)"|'([^']*)')/giu, (_, head: string, key: string, double: string | undefined, single: string | undefined) => {
    const value = double ?? single ?? ''
    const written = key.toLowerCase() === 'href' ? rewriteLink(value, part, partOf) : `${part}:${value}`
    return `${head}"${written.replaceAll('"', '&quot;')}"`
  })
}

function rewriteLink(href: string, part: number, partOf: (file: string) => number | null): string {
  const at = href.indexOf('#')
  const file = at < 0 ? href : href.slice(0, at)
  const fragment = at < 0 ? '' : href.slice(at + 1)
  const place = file === '' ? part : partOf(decodeEntities(file))
  return place === null ? '' : `#${place}:${fragment}`
}
