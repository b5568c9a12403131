import type { Article } from '../model/article.ts'
import type { Laid } from './lay-out.ts'
import { chanceOf, layOut } from './lay-out.ts'
import type { Manuscript } from './manuscript.ts'
import type { Share } from './share.ts'
import { addShares, shareOf } from './share.ts'

/** How much of what was laid out was read as it was written: paragraphs, notes, and texts without any fault. */
export interface LayoutScore {
  readonly paragraphs: Share
  readonly notes: Share
  readonly whole: Share
}

/** Lays a manuscript out as often as `layouts` says, each time in another way, and compares with it what `read` makes of the text. */
export function scoreLayouts(manuscript: Manuscript, layouts: number, read: (text: string) => readonly Article[]): LayoutScore {
  const scores = Array.from({ length: layouts }, (_, index) => {
    const laid = layOut(manuscript, chanceOf(index + 1))
    return scoreLaid(laid, read(laid.text))
  })
  return { paragraphs: addShares(scores.map((score) => score.paragraphs)), notes: addShares(scores.map((score) => score.notes)), whole: addShares(scores.map((score) => score.whole)) }
}

function scoreLaid(laid: Laid, [article, ...others]: readonly Article[]): LayoutScore {
  const texts = article?.passages.map((passage) => passage.text) ?? []
  const marks = article?.passages.flatMap((passage) => passage.marks.map((mark) => mark.number)) ?? []
  const footnotes = new Map(article?.footnotes.map((note) => [note.number, note.text]))
  const paragraphs = shareOf(laid.paragraphs, (paragraph) => texts.includes(paragraph))
  const notes = shareOf([...laid.notes], ([number, text]) => footnotes.get(number) === text)
  const fine = [paragraphs, notes].every(({ part, whole }) => part === whole) && others.length === 0 && texts.length === laid.paragraphs.length && marks.join(' ') === laid.marks.join(' ')
  return { paragraphs, notes, whole: { part: fine ? 1 : 0, whole: 1 } }
}
