const blocks = /^(?:li|dd|aside|tr|p|div|section|td)$/iu
const wholes = /^(?:li|dd|aside|tr)$/iu
const roots = /^(?:body|html|main|article|ol|ul|dl|table|tbody)$/iu
const headings = 'h1, h2, h3, h4, h5, h6'
const notesHeading = /^\s*(?:end ?notes?|foot ?notes?|notes?(?: and (?:references|sources))?|references(?: and notes)?)\s*:?\s*$/iu
const mostNotes = 5000

/**
 * Adds to the article's markup the notes that its marks lead to and that a reading view dropped because they stand apart
 * from the text. `readPage` gives the page as it was.
 */
export function restoreNotes(content: string, readPage: () => Document): string {
  const ids = new Set([...content.matchAll(/\s(?:id|name)="([^"]+)"/giu)].map((match) => match[1] ?? ''))
  const wanted = [...new Set([...content.matchAll(/\shref="[^"#]*#([^"]+)"/giu)].map((match) => decode(match[1] ?? '')))].filter((id) => !ids.has(id)).slice(0, mostNotes)
  const listless = /<sup[^>]*>\s*\[?\d/iu.test(content) && wanted.length === 0 && !/<h\d[^>]*>(?:<[^>]*>)*\s*(?:foot|end)?\s*notes/iu.test(content)
  if (wanted.length === 0 && !listless) return content
  const page = readPage()
  const found = wanted.length > 0 ? findTargets(page, wanted) : findLists(page)
  return found.length === 0 ? content : `${content}<section class="footnotes">${found.join('')}</section>`
}

function decode(fragment: string): string {
  const plain = fragment.replaceAll('&amp;', '&')
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}

function findTargets(page: Document, wanted: readonly string[]): string[] {
  const targets = new Map<string, Element>()
  for (const element of page.querySelectorAll('[id], a[name]')) {
    for (const id of [element.getAttribute('id'), element.getAttribute('name')]) if (id !== null && !targets.has(id)) targets.set(id, element)
  }
  const ours = new Set(wanted.flatMap((id) => targets.get(id) ?? []))
  const holders = new Set([...ours].flatMap((target) => findHolder(target, ours) ?? []))
  return [...holders].map((holder) => holder.outerHTML)
}

/** The block that holds a note and no other. */
function findHolder(target: Element, others: ReadonlySet<Element>): Element | null {
  let holder: Element | null = target
  while (holder !== null && !blocks.test(holder.localName)) holder = holder.parentElement
  if (holder === null || /^h\d$/iu.test(target.localName) || (holder.textContent?.length ?? 0) > 20_000) return null
  while (!wholes.test(holder.localName)) {
    const parent: Element | null = holder.parentElement
    if (parent === null || roots.test(parent.localName) || (parent.textContent?.length ?? 0) > 8000 || parent.querySelector(headings) !== null) break
    if ([...parent.querySelectorAll('[id], a[name]')].filter((element) => others.has(element)).length > 1) break
    holder = parent
  }
  return holder
}

/** Lists under a heading of notes, with the heading. */
function findLists(page: Document): string[] {
  for (const heading of page.querySelectorAll(headings)) {
    if (!notesHeading.test(heading.textContent ?? '')) continue
    const section: string[] = []
    for (let next = heading.nextElementSibling; next !== null && !/^h\d$/iu.test(next.localName) && section.length < 500; next = next.nextElementSibling) section.push(next.outerHTML)
    if (section.length > 0) return [heading.outerHTML, ...section]
  }
  return []
}
