import type { HtmlSource, MarkupPart } from '../model/opened-source.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import type { BookPart } from './book-articles.ts'
import { cutBook } from './book-articles.ts'
import type { Draft } from './draft.ts'
import type { LinkedNotes } from './linked-notes.ts'
import { findLinkedNotes } from './linked-notes.ts'
import { readBlocks } from './markup-blocks.ts'
import { draftMarkup } from './markup-draft.ts'
import type { MarkupTree } from './markup-draft.ts'
import { attributeOf } from './markup-tree.ts'
import type { MarkupElement } from './parse-html.ts'
import { parseHtml } from './parse-html.ts'

const limit = 30_000_000

/**
 * Reads markup: a web page, a document, or a book. A page or a document is one article; a book is one, or one for each
 * of its chapters when they are long (see `cutBook`). Offsets count UTF-16 units of the parts' markup, one part after the
 * other; ids are those of all parts together. Problems: `markup-too-deep`, `text-too-long`.
 */
export function readHtml(source: HtmlSource): Result<Draft[]> {
  if (source.parts.reduce((sum, { html }) => sum + html.length, 0) > limit) return fail('text-too-long', 'The markup of this file is longer than 30 million characters. Open a part of it.')
  const trees = parseParts(source.parts)
  if (!trees.ok) return trees
  const parts = trees.value.map((tree, index) => ({ tree, title: source.parts[index]?.title ?? null }))
  const linked = findLinkedNotes(trees.value)
  if (parts.length === 1) return ok([draftMarkup(source, parts, linked)])
  return ok(readBook(source, parts, linked))
}

function parseParts(parts: readonly MarkupPart[]): Result<MarkupElement[]> {
  const trees: MarkupElement[] = []
  let offset = 0
  for (const { html } of parts) {
    const tree = parseHtml(html, offset, (trees.at(-1)?.end ?? -1) + 1)
    if (!tree.ok) return tree
    trees.push(tree.value)
    offset += html.length
  }
  return ok(trees)
}

function readBook(source: HtmlSource, parts: readonly MarkupTree[], linked: LinkedNotes): Draft[] {
  const { articles, leftOut } = cutBook(parts.map((part) => measurePart(part, linked)))
  const remarks = leftOut.length === 0 ? [] : [`Left out of the book: ${leftOut.slice(0, 20).join(', ')}.`.slice(0, 500)]
  return articles.map(({ title, parts: places }, index) => {
    const own = places.flatMap((place) => parts[place] ?? [])
    const head = articles.length === 1 ? source : { ...source, title, publication: source.title ?? source.publication }
    return draftMarkup({ ...head, remarks: [...(source.remarks ?? []), ...(index === 0 ? remarks : [])] }, own, linked)
  })
}

function measurePart({ tree, title }: MarkupTree, linked: LinkedNotes): BookPart {
  const { blocks } = readBlocks(tree, { ...linked, numbers: new Map() }, 1)
  const heading = blocks.slice(0, 5).find(({ level }) => level > 0)
  return { title, kind: kindOf(tree), heading: heading?.text.text.replace(/\s+/gu, ' ').trim().slice(0, 300) ?? null, length: blocks.reduce((sum, { text, level }) => sum + (level > 0 ? 0 : text.text.trim().length), 0) }
}

/** The kind that the first elements of a part name (https://www.w3.org/TR/epub-ssv-11/). */
function kindOf(tree: MarkupElement): string {
  const kinds: string[] = []
  for (let at: MarkupElement | undefined = tree, depth = 0; at !== undefined && depth < 5; depth += 1) {
    kinds.push(attributeOf(at, 'epub:type'), attributeOf(at, 'role').replace(/^doc-/u, ''))
    const elements: MarkupElement[] = at.children.filter((child): child is MarkupElement => child.kind === 'element' && child.name !== 'head')
    at = elements.length === 1 || ['#root', 'html'].includes(at.name) ? elements[0] : undefined
  }
  return kinds.filter((kind) => kind !== '').join(' ')
}
