import { Parser } from 'htmlparser2'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'

/** A stretch of text in markup, its entities decoded. `at` is its offset in the source, or -1 when it differs from what stands there. */
export interface MarkupText {
  readonly kind: 'text'
  readonly text: string
  readonly at: number
  readonly parent: MarkupElement
}

/** An element of markup. `order` counts elements in document order over all trees of a source, `end` is that of its last descendant. */
export interface MarkupElement {
  readonly kind: 'element'
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: MarkupElement | null
  readonly children: (MarkupElement | MarkupText)[]
  readonly order: number
  end: number
}

// [Note: deep markup] The parser keeps open elements in an array that grows at its front, so markup of a million open
// tags would take hours; and what walks a tree calls itself. No page needs 2,000 levels: beyond them parsing stops.
// Below 250 the levels are flattened, so that walking is safe.
const deepest = 2000
const flattened = 250

/** Elements whose content is no text of the page. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'head', 'select', 'textarea', 'button', 'canvas', 'audio', 'video'])

class TooDeep extends Error {}

/**
 * Parses HTML or XHTML as browsers forgive it. Offsets begin at `offset`, orders at `order`. Text of scripts, styles and
 * the like is not kept. Problem: `markup-too-deep`.
 */
export function parseHtml(source: string, offset: number, order: number): Result<MarkupElement> {
  const root: MarkupElement = { kind: 'element', name: '#root', attributes: {}, parent: null, children: [], order, end: order }
  const open: MarkupElement[] = [root]
  let count = order
  let deaf = 0
  const top = (): MarkupElement => open.at(-1) ?? root
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > deepest) throw new TooDeep()
        count += 1
        const parent = open[Math.min(open.length, flattened) - 1] ?? root
        const element: MarkupElement = { kind: 'element', name, attributes, parent, children: [], order: count, end: count }
        if (deaf === 0) parent.children.push(element)
        if (silent.has(name)) deaf += 1
        open.push(element)
      },
      ontext(text) {
        if (deaf > 0) return
        const at = parser.startIndex
        const parent = open[Math.min(open.length, flattened) - 1] ?? root
        parent.children.push({ kind: 'text', text, at: source.startsWith(text, at) ? offset + at : -1, parent })
      },
      onclosetag(name) {
        if (open.length === 1) return
        top().end = count
        open.pop()
        if (silent.has(name)) deaf -= 1
      },
    },
    { recognizeSelfClosing: true, recognizeCDATA: true },
  )
  try {
    parser.end(source)
  } catch (error) {
    if (error instanceof TooDeep) return fail('markup-too-deep', 'The markup of this file is nested more than 2,000 levels deep. Copy the text of the article and paste it instead.')
    throw error
  }
  root.end = count
  return ok(root)
}
