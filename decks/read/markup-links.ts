import { attributeOf, closestOf, listElements, rolesOf, textStart } from './markup-tree.ts'
import type { MarkupElement } from './parse-html.ts'
import { raisedDigits, raisedToNumber } from './raised-digits.ts'

/** A link within the source that may lead from a mark to its note or back. */
export interface MarkupLink {
  readonly element: MarkupElement
  readonly target: MarkupElement
  /** What is shown as the mark (`3`, `b`, `*`), without brackets. */
  readonly label: string
  /** What the markup says of itself: a mark, a way back, or nothing. */
  readonly says: 'mark' | 'back' | null
  /** Whether it looks like a mark: raised, in brackets. */
  readonly raised: boolean
}

const raisedParents = new Set(['sup'])
const labelPattern = new RegExp(`^[[({]?\\s*(?:note|nb|fn\\.?)?\\s*(\\d{1,4}|[ivxlc]{1,6}|[a-z]{1,2}|[*†‡§¶#]{1,4}|[${raisedDigits}]{1,4})\\s*[\\])}.]?$`, 'iu')

const most = 20_000

/** Finds the links between places of the source, of which the first 20,000 count. Ids are those of all trees together. */
export function findLinks(trees: readonly MarkupElement[]): MarkupLink[] {
  const elements = trees.flatMap(listElements)
  const ids = new Map<string, MarkupElement>()
  for (const element of elements) {
    for (const id of [attributeOf(element, 'id'), element.name === 'a' ? attributeOf(element, 'name') : '']) if (id !== '' && !ids.has(id)) ids.set(id, element)
  }
  const linked = elements.filter((element) => element.name === 'a' && attributeOf(element, 'href').includes('#')).slice(0, most)
  return linked.flatMap((element) => {
    const target = ids.get(fragmentOf(attributeOf(element, 'href')))
    return target === undefined || target === element ? [] : [describeLink(element, target)]
  })
}

function fragmentOf(href: string): string {
  const at = href.indexOf('#')
  if (at < 0) return ''
  const raw = href.slice(at + 1)
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

function describeLink(element: MarkupElement, target: MarkupElement): MarkupLink {
  const text = textStart(element, 60).trim()
  const roles = `${rolesOf(element)} ${Object.keys(element.attributes).join(' ')}`
  const sup = closestOf(element, raisedParents) !== null || element.children.some((child) => child.kind === 'element' && child.name === 'sup') || /super/iu.test(attributeOf(element, 'style'))
  const back = /doc-backlink|back-?(?:link|ref)|reversefootnote|footnote-?back|return/iu.test(roles) || /^[\s↩↑^⏎«⇑▲]+[\uFE0E-\uFE0F]?$/u.test(text) || /^(?:back|return|jump up|go back)\b/iu.test(text)
  const mark = /noteref|footnote-?ref|fn-?ref|footnote-?anchor|doc-noteref/iu.test(roles)
  return { element, target, label: readLabel(text), says: back ? 'back' : mark ? 'mark' : null, raised: sup || /^[[(].*[\])]$/u.test(text) || new RegExp(`^[${raisedDigits}]+$`, 'u').test(text) }
}

/** What a mark shows, without brackets; nothing when the text is no mark. */
function readLabel(text: string): string {
  const label = text.length > 20 ? '' : (labelPattern.exec(text)?.[1] ?? '')
  return new RegExp(`^[${raisedDigits}]+$`, 'u').test(label) ? String(raisedToNumber(label)) : label
}
