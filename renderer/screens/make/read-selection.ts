import type { ChosenPlace } from '../../../decks/model/cite-passage.ts'
import type { PassageId } from '../../../decks/model/id.ts'

/** What is selected in the article: its words, and the place in each paragraph it touches. */
export interface ChosenText {
  readonly words: string
  readonly places: readonly ChosenPlace[]
}

/** Reads the selection, when it is in the article; note numbers and shown reasons are no part of it. Null when nothing is. */
export function readSelection(article: HTMLElement, selection: Selection | null): ChosenText | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!article.contains(range.commonAncestorContainer)) return null
  const parts = [...article.querySelectorAll<HTMLElement>('[data-passage]')].filter((paragraph) => range.intersectsNode(paragraph)).flatMap((paragraph) => readParagraph(paragraph, range))
  const words = parts.map((part) => part.words).join(' ').replaceAll(/\s+/g, ' ').trim()
  return words === '' ? null : { words, places: parts.map(({ place }) => place) }
}

function readParagraph(paragraph: HTMLElement, range: Range): { words: string; place: ChosenPlace }[] {
  let start: number | null = null
  let end = 0
  let words = ''
  for (const piece of paragraph.querySelectorAll<HTMLElement>('span[data-at]')) {
    const text = piece.firstChild
    if (text === null || !range.intersectsNode(piece)) continue
    const at = Number(piece.dataset['at'])
    const from = range.startContainer === text ? range.startOffset : 0
    const to = range.endContainer === text ? range.endOffset : piece.textContent.length
    if (to <= from) continue
    start ??= at + from
    end = at + to
    words += piece.textContent.slice(from, to)
  }
  return start === null || words.trim() === '' ? [] : [{ words, place: { passage: (paragraph.dataset['passage'] ?? '') as PassageId, start, end } }]
}
