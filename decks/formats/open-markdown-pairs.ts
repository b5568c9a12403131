import { cutText } from './cut-text.ts'
import { headingOf, isRule, itemOf, joinLines } from './open-markdown-lines.ts'
import type { MarkdownLine } from './open-markdown-lines.ts'
import { HeadingTrail, markdownCard } from './open-markdown-reading.ts'
import type { MarkdownCard, MarkdownReading } from './open-markdown-reading.ts'
import type { RejectedRow } from './opened-deck.ts'

type Part = 'question' | 'answer' | 'tags'

const labels: ReadonlyMap<string, Part> = new Map([
  ...(['q', 'question', 'frage', 'pregunta', 'domanda', 'front'] as const).map((word) => [word, 'question'] as const),
  ...(['a', 'answer', 'antwort', 'réponse', 'respuesta', 'risposta', 'back'] as const).map((word) => [word, 'answer'] as const),
  ...(['tags', 'tag'] as const).map((word) => [word, 'tags'] as const),
])

/** What a line such as `Q: so`, `**Q:** so`, `- Question 3: so` or `1. A: so` announces, and what follows; null when it announces nothing. */
export function labelOf(line: MarkdownLine): { readonly part: Part; readonly rest: string } | null {
  if (line.code) return null
  let text = line.text.slice(itemOf(line)?.content ?? 0).trim()
  text = headingOf({ ...line, text })?.text ?? text
  if (text.startsWith('>')) text = text.slice(1).trimStart()
  const match = /^(\*\*|__|\*)?\s{0,3}([A-Za-zéÉ]{1,10})\.?\s{0,3}#?\d{0,5}\s{0,3}(\*\*|__|\*)?\s{0,3}[:：]\s{0,3}(\*\*|__|\*)?/.exec(text)
  const part = labels.get((match?.[2] ?? '').toLowerCase())
  if (match === null || part === undefined) return null
  const [whole, before, , between, after] = match
  let rest = text.slice(whole.length)
  if (before === undefined) rest = `${after ?? ''}${rest}`
  else if (between === undefined && after === undefined) rest = rest.endsWith(before) ? rest.slice(0, -before.length) : `${before}${rest}`
  else if (between !== undefined && after !== undefined) rest = `${after}${rest}`
  return { part, rest: rest.trim() }
}

/** Reads pairs of lines that begin with `Q:` and `A:`. An answer goes on until the next question, a heading or a rule. */
export function readPairs(lines: readonly MarkdownLine[]): MarkdownReading {
  const cards: MarkdownCard[] = []
  const rejected: RejectedRow[] = []
  const trail = new HeadingTrail()
  let used = 0
  let open: OpenPair | null = null
  const finish = (): void => {
    if (open !== null) used += closePair(open, trail.path(), cards, rejected)
    open = null
  }
  for (const line of lines) {
    const label = labelOf(line)
    const heading = label === null ? headingOf(line) : null
    if (label?.part === 'question') {
      finish()
      open = { line: line.number, parts: { question: [{ ...line, text: label.rest, blank: label.rest === '' }], answer: [], tags: [] }, part: 'question' }
    } else if (heading !== null || isRule(line)) {
      finish()
      if (heading !== null) trail.enter(heading)
    } else if (open !== null) takeLine(open, line, label)
  }
  finish()
  return { cards, rejected, used }
}

interface OpenPair {
  readonly line: number
  readonly parts: Record<Part, MarkdownLine[]>
  part: Part
}

function takeLine(open: OpenPair, line: MarkdownLine, label: ReturnType<typeof labelOf>): void {
  if (label !== null && (label.part !== 'tags' || open.part !== 'question')) {
    open.part = label.part
    open.parts[label.part].push({ ...line, text: label.rest, blank: label.rest === '' })
  } else if (open.part !== 'tags') open.parts[open.part].push(line)
}

/** Makes a card of a pair and gives how many lines it was. */
function closePair(open: OpenPair, path: readonly string[], cards: MarkdownCard[], rejected: RejectedRow[]): number {
  const question = joinPart(open.parts.question)
  const answer = joinPart(open.parts.answer)
  const tags = open.parts.tags.flatMap(({ text }) => text.split(/[,;]/)).map((tag) => tag.trim().replace(/^#/, ''))
  if (question === '' || answer === '') {
    const which = question === '' ? 'question' : 'answer'
    rejected.push({ where: `line ${open.line}`, reason: `no-${which}`, detail: `It has no ${which}.`, excerpt: cutText(question || answer, 80) })
  } else cards.push(markdownCard({ line: open.line, question, answer, path, tags }))
  return [...open.parts.question, ...open.parts.answer, ...open.parts.tags].filter((line) => !line.blank || line.text !== '').length
}

/** The first line follows its label, so only the others are set in together. */
function joinPart([first, ...rest]: readonly MarkdownLine[]): string {
  const opening = first?.text.trim() ?? ''
  const following = joinLines(rest)
  return opening === '' || following === '' ? `${opening}${following}` : `${opening}\n${rest[0]?.blank === true ? '\n' : ''}${following}`
}
