const empty = new Set('area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option colgroup'.split(' '))

/** About how deep the elements of a page are nested at most. Elements that need no end tag do not count. */
export function measureDepth(html: string): number {
  let depth = 0
  let most = 0
  for (const match of html.matchAll(/<(\/?)([a-z][\w:-]{0,40})/giu)) {
    const name = (match[2] ?? '').toLowerCase()
    if (empty.has(name)) continue
    depth = match[1] === '' ? depth + 1 : Math.max(0, depth - 1)
    most = Math.max(most, depth)
  }
  return most
}
