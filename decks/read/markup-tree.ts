import type { MarkupElement } from './parse-html.ts'

/** All elements below one, in document order. */
export function listElements(root: MarkupElement): MarkupElement[] {
  const found: MarkupElement[] = []
  const waiting: MarkupElement[] = [root]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next !== root) found.push(next)
    for (const child of next.children.toReversed()) if (child.kind === 'element') waiting.push(child)
  }
  return found
}

/** The text below an element as it stands, without what is in `left`. */
export function textOf(root: MarkupElement, left: ReadonlySet<MarkupElement> = new Set()): string {
  return root.children.map((child) => (child.kind === 'text' ? child.text : left.has(child) ? '' : textOf(child, left))).join('')
}

/** The first `length` units of the text below an element, or a little more. */
export function textStart(root: MarkupElement, length: number): string {
  let text = ''
  for (const child of root.children) {
    if (text.length >= length) break
    text += child.kind === 'text' ? child.text.slice(0, length) : textStart(child, length - text.length)
  }
  return text
}

/** An attribute's value, or nothing. */
export function attributeOf(element: MarkupElement, name: string): string {
  return Object.hasOwn(element.attributes, name) ? (element.attributes[name] ?? '') : ''
}

/** The role, types and classes of an element in one string, for patterns to look into. */
export function rolesOf(element: MarkupElement): string {
  return ['role', 'epub:type', 'class', 'id', 'rel', 'rev'].map((name) => attributeOf(element, name)).join(' ')
}

/** The nearest of an element and those it stands in that is one of `names`. */
export function closestOf(element: MarkupElement | null, names: ReadonlySet<string>): MarkupElement | null {
  for (let at = element; at !== null; at = at.parent) if (names.has(at.name)) return at
  return null
}

/** The elements an element stands in, itself first. */
export function* ancestorsOf(element: MarkupElement): Generator<MarkupElement> {
  for (let at: MarkupElement | null = element; at !== null; at = at.parent) yield at
}

/** Whether `inner` is `outer` or stands in it. */
export function isWithin(inner: MarkupElement, outer: MarkupElement): boolean {
  return inner.order >= outer.order && inner.order <= outer.end
}
