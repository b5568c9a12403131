import type { Article } from '../../../decks/model/article.ts'
import type { ChosenPlace } from '../../../decks/model/cite-passage.ts'
import type { PassageId } from '../../../decks/model/id.ts'

/** What is selected in the article: its words as the article has them, and the place in each paragraph it touches. */
export interface ChosenText {
  readonly words: string
  readonly places: readonly ChosenPlace[]
}

/**
 * Reads the selection, when it is in the column that shows the article; note numbers and shown reasons are no part of it.
 * Null when nothing is selected. The column shows typographic quotes and spaces; the words are those of the article.
 */
export function readSelection(column: HTMLElement, selection: Selection | null, article: Article): ChosenText | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!column.contains(range.commonAncestorContainer)) return null
  const places = [...column.querySelectorAll<HTMLElement>('[data-passage]')].filter((paragraph) => range.intersectsNode(paragraph)).flatMap((paragraph) => readParagraph(paragraph, range) ?? [])
  const words = places.map((place) => readWords(article, place)).join(' ').replaceAll(/\s+/g, ' ').trim()
  return words === '' ? null : { words, places }
}

function readParagraph(paragraph: HTMLElement, range: Range): ChosenPlace | null {
  let start: number | null = null
  let end = 0
  for (const piece of paragraph.querySelectorAll<HTMLElement>('span[data-at]')) {
    const text = piece.firstChild
    if (text === null || !range.intersectsNode(piece)) continue
    const at = Number(piece.dataset['at'])
    const from = range.startContainer === text ? range.startOffset : 0
    const to = range.endContainer === text ? range.endOffset : piece.textContent.length
    if (to <= from) continue
    start ??= at + from
    end = at + to
  }
  return start === null ? null : { passage: (paragraph.dataset['passage'] ?? '') as PassageId, start, end }
}

function readWords({ passages, footnotes }: Article, { passage, start, end }: ChosenPlace): string {
  return [...passages, ...footnotes].find(({ id }) => id === passage)?.text.slice(start, end) ?? ''
}
