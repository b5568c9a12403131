import type { MarkupLink } from './markup-links.ts'
import { findLinks } from './markup-links.ts'
import { ancestorsOf, closestOf, isWithin, listElements, rolesOf, textStart } from './markup-tree.ts'
import type { MarkupElement } from './parse-html.ts'

/** A mark and the element that holds the text of its note. */
export interface LinkedMark {
  readonly mark: MarkupElement
  /** What is shown as the mark, without brackets. */
  readonly label: string
  readonly holder: MarkupElement
}

/** The notes of a source that are linked to their marks. */
export interface LinkedNotes {
  /** Marks in the order of the text; those in notes and in the text. */
  readonly marks: readonly LinkedMark[]
  /** Elements that are no text of the article: what holds notes, and lists of nothing but notes. */
  readonly holders: ReadonlySet<MarkupElement>
  /** The elements after a holder that go on with its note. */
  readonly followers: ReadonlyMap<MarkupElement, readonly MarkupElement[]>
  /** Links that lead from notes back to marks. */
  readonly backlinks: ReadonlySet<MarkupElement>
}

const blocks = new Set(['p', 'li', 'dd', 'dt', 'td', 'th', 'tr', 'div', 'aside', 'section', 'blockquote', 'details', 'article', 'body', '#root', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const wholes = new Set(['li', 'aside', 'dd', 'tr'])
const roots = new Set(['body', 'html', '#root', 'main', 'article', 'table', 'tbody', 'ol', 'ul', 'dl'])
const navigation = new Set(['nav'])
const longest = 20_000

/** Finds the notes that marks link to, in whatever style: a list at the end, asides, another file of a book, Word's or a blog's. */
export function findLinkedNotes(trees: readonly MarkupElement[]): LinkedNotes {
  const links = findLinks(trees)
  const marks = links.filter((link) => link.says !== 'back' && (link.label !== '' || link.says === 'mark') && (link.target.order > link.element.order || link.says === 'mark') && closestOf(link.element, navigation) === null)
  const places = { targets: sortOrders(marks.map(({ target }) => target.order)), marks: sortOrders(marks.map(({ element }) => element.order)) }
  const found = marks.flatMap((mark) => {
    const holder = findHolder(mark.target, places)
    return holder !== null && isNote(mark, holder, links) ? [{ mark: mark.element, label: mark.label, holder }] : []
  })
  const first = new Set(found.map(({ holder }) => holder))
  const followers = new Map([...first].map((holder) => [holder, followersOf(holder, first)]))
  const elements = new Set(found.map(({ mark }) => mark))
  const orders = sortOrders([...elements].map(({ order }) => order))
  const held = new Set([...first, ...[...followers.values()].flat(), ...[...first].flatMap((holder) => uncitedAfter(holder, first))])
  const isBack = (link: MarkupLink): boolean => !elements.has(link.element) && (link.says === 'back' || (isNear(link.target, orders) && isHeld(link.element, held)))
  return { marks: found, holders: new Set([...held, ...wholeLists(held)]), followers, backlinks: new Set(links.filter(isBack).map(({ element }) => element)) }
}

/** Whether an element is one of the holders or stands in one. */
export function isHeld(element: MarkupElement, holders: ReadonlySet<MarkupElement>): boolean {
  for (const at of ancestorsOf(element)) if (holders.has(at)) return true
  return false
}

function sortOrders(orders: readonly number[]): number[] {
  return [...new Set(orders)].toSorted((a, b) => a - b)
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(orders: readonly number[], limit: number): number {
  let low = 0
  let high = orders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((orders[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}

function countWithin(orders: readonly number[], element: MarkupElement): number {
  return countUpTo(orders, element.end) - countUpTo(orders, element.order - 1)
}

function isNear(target: MarkupElement, orders: readonly number[]): boolean {
  return countUpTo(orders, target.order + 3) > countUpTo(orders, target.order - 4)
}

/** The element that holds the text of the note at `target`: its block, and what encloses this note alone. */
function findHolder(target: MarkupElement, places: { targets: readonly number[]; marks: readonly number[] }): MarkupElement | null {
  let holder = closestOf(target, blocks)
  if (holder === null || roots.has(holder.name) || /^h\d$/u.test(holder.name)) return null
  if (holder.name === 'dt') return nextElement(holder)?.name === 'dd' ? nextElement(holder) : null
  while (!wholes.has(holder.name)) {
    const parent: MarkupElement | null = holder.parent
    if (parent === null || roots.has(parent.name) || countWithin(places.targets, parent) > 1 || countWithin(places.marks, parent) > countWithin(places.marks, holder)) break
    if (parent.end - parent.order > 500 || listElements(parent).some(({ name }) => /^h\d$/u.test(name))) break
    holder = parent
  }
  return holder
}

function nextElement(element: MarkupElement): MarkupElement | null {
  const siblings = element.parent?.children ?? []
  for (let at = siblings.indexOf(element) + 1; at > 0 && at < siblings.length; at += 1) {
    const next = siblings[at]
    if (next?.kind === 'element') return next
  }
  return null
}

function isNote(mark: MarkupLink, holder: MarkupElement, links: readonly MarkupLink[]): boolean {
  if (isWithin(mark.element, holder) || closestOf(holder, navigation) !== null) return false
  const text = textStart(holder, longest + 1).trim()
  if (text === '' || text.length > longest) return false
  if (mark.says === 'mark' || mark.raised) return true
  if (/doc-(?:foot|end)note|\b(?:foot|end|rear)note|\bfn\d|\bftn/iu.test(rolesOf(holder))) return true
  return text.startsWith(mark.label) || leadsBack(holder, mark.element, links)
}

/** Whether a link in the holder leads to the mark or the few elements around it. `links` are in document order. */
function leadsBack(holder: MarkupElement, mark: MarkupElement, links: readonly MarkupLink[]): boolean {
  let low = 0
  let high = links.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((links[middle]?.element.order ?? 0) < holder.order) low = middle + 1
    else high = middle
  }
  for (let at = low; at < Math.min(links.length, low + 50); at += 1) {
    const link = links[at]
    if (link === undefined || link.element.order > holder.end) return false
    if (Math.abs(link.target.order - mark.order) <= 3) return true
  }
  return false
}

/** Paragraphs after a note and before the next that go on with it. */
function followersOf(holder: MarkupElement, holders: ReadonlySet<MarkupElement>): MarkupElement[] {
  const after: MarkupElement[] = []
  for (let next = nextElement(holder); next !== null; next = nextElement(next)) {
    if (holders.has(next)) return after
    if (after.length > 20 || holder.name !== 'p' || (next.name !== 'p' && next.name !== 'blockquote')) return []
    after.push(next)
  }
  return []
}

/** Paragraphs after the last note that begin with a number as notes do: notes that nothing which was kept cites. */
function uncitedAfter(holder: MarkupElement, holders: ReadonlySet<MarkupElement>): MarkupElement[] {
  const after: MarkupElement[] = []
  if (holder.name !== 'p') return after
  for (let next = nextElement(holder); next !== null && !holders.has(next) && after.length < 1000; next = nextElement(next)) {
    if (next.name !== 'p' || !/^\s*(?:\[\d{1,4}\]|\(\d{1,4}\)|\d{1,4}[.)])\s/u.test(textStart(next, 12))) break
    after.push(next)
  }
  return after
}

/** Lists of which at least half are notes: the rest of them is cited nowhere that was kept. */
function wholeLists(holders: ReadonlySet<MarkupElement>): MarkupElement[] {
  const lists = new Set([...holders].flatMap(({ parent }) => (parent !== null && ['ol', 'ul', 'dl'].includes(parent.name) ? [parent] : [])))
  return [...lists].filter((list) => {
    const items = list.children.filter((child) => child.kind === 'element')
    return items.filter((item) => holders.has(item)).length >= items.length / 2 || list.name === 'dl'
  })
}
