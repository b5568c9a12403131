import { cutText } from './cut-text.ts'
import { headingOf, joinLines } from './open-markdown-lines.ts'
import type { MarkdownLine } from './open-markdown-lines.ts'
import { HeadingTrail, markdownCard } from './open-markdown-reading.ts'
import type { MarkdownCard, MarkdownReading } from './open-markdown-reading.ts'
import type { RejectedRow } from './opened-deck.ts'

/** A reading by headings, and how they look. */
export interface HeadingReading extends MarkdownReading {
  /** Headings without others below them. */
  readonly leaves: number
  /** Those that end in a question mark. */
  readonly asking: number
  /** The median length of the texts below them. */
  readonly median: number
  /** How many of those are lists, as in a history of versions. */
  readonly lists: number
}

/** Reads headings as questions and the text below each as its answer. A heading that has others below it names where they belong; it asks only if it ends in a question mark. */
export function readHeadings(lines: readonly MarkdownLine[]): HeadingReading {
  const sections: { readonly line: number; readonly level: number; readonly text: string; readonly body: MarkdownLine[]; readonly path: readonly string[] }[] = []
  const trail = new HeadingTrail()
  for (const line of lines) {
    const heading = headingOf(line)
    if (heading === null) sections.at(-1)?.body.push(line)
    else {
      trail.enter(heading)
      sections.push({ line: line.number, level: heading.level, text: heading.text, body: [], path: trail.path().slice(0, -1) })
    }
  }
  const cards: MarkdownCard[] = []
  const rejected: RejectedRow[] = []
  const lengths: number[] = []
  let [used, leaves, asking, lists] = [0, 0, 0, 0]
  sections.forEach(({ line, level, text, body, path }, at) => {
    const leaf = (sections[at + 1]?.level ?? 0) <= level
    const asks = isAsking(text)
    if (!leaf && !asks) return
    const answer = joinLines(body)
    if (leaf) {
      leaves += 1
      asking += asks ? 1 : 0
      lengths.push(answer.length)
      lists += /^[-*+] /.test(answer) ? 1 : 0
    }
    if (answer === '') {
      if (leaf) rejected.push({ where: `line ${line}`, reason: 'no-answer', detail: 'No text stands below this heading.', excerpt: cutText(text, 80) })
      return
    }
    used += body.filter((one) => !one.blank).length
    cards.push(markdownCard({ line, question: text, answer, path }))
  })
  lengths.sort((a, b) => a - b)
  return { cards, rejected, used, leaves, asking, lists, median: lengths[lengths.length >> 1] ?? 0 }
}

/** Whether a heading ends in a question mark of any script, marks of emphasis apart. */
function isAsking(text: string): boolean {
  const last = text.slice(-50).replace(/[*_`\s"”’»)]{1,50}$/, '').at(-1) ?? ''
  return '?？؟;⁇'.includes(last)
}
