import type { Problem } from '../result.ts'

/** A step of a template, in its order. A section without its end, or an end without its beginning, is mended and told. */
export type TemplateStep =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string; readonly filters: readonly string[] }
  | { readonly kind: 'open'; readonly name: string; readonly isNegated: boolean }
  | { readonly kind: 'close' }

/** A template read once, to be used for many notes. */
export interface ParsedTemplate {
  readonly steps: readonly TemplateStep[]
  readonly problems: readonly Problem[]
}

/** What turns the older marks `<% %>` on, from there to the end. The usual ones go on being read. */
const oldMark = '=<% %>='

/** Where sections stand open, by name, so that an end finds its beginning without a search. */
class OpenSections {
  private readonly names: string[] = []
  private readonly counts = new Map<string, number>()

  push(name: string): void {
    this.names.push(name)
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
  }

  /** The names that an end of this name closes, the innermost first; none when it closes nothing. */
  closeTo(name: string): string[] {
    if ((this.counts.get(name) ?? 0) === 0) return []
    const closed: string[] = []
    for (let last = this.names.pop(); last !== undefined; last = this.names.pop()) {
      closed.push(last)
      this.counts.set(last, (this.counts.get(last) ?? 1) - 1)
      if (last === name) break
    }
    return closed
  }

  rest(): string[] {
    return this.names.toReversed()
  }
}

function nextOf(template: string, needles: readonly string[], from: number, known: Map<string, number>): { at: number; needle: string } | null {
  let best: { at: number; needle: string } | null = null
  for (const needle of needles) {
    let at = known.get(needle) ?? -2
    if (at !== -1 && at < from) {
      at = template.indexOf(needle, from)
      known.set(needle, at)
    }
    if (at >= 0 && (best === null || at < best.at)) best = { at, needle }
  }
  return best
}

/** Reads the inside of one pair of brackets. */
function readTag(inside: string, sections: OpenSections, tell: (type: string, detail: string) => void): TemplateStep[] {
  const tag = inside.replace(/^\{+/u, '').trim()
  const rest = tag.slice(1).trim()
  if (tag === '' || tag.startsWith('!') || tag === oldMark) return []
  if (tag.startsWith('#') || tag.startsWith('^')) {
    sections.push(rest)
    return [{ kind: 'open', name: rest, isNegated: tag.startsWith('^') }]
  }
  if (!tag.startsWith('/')) {
    const words = tag.split(':')
    return [{ kind: 'field', name: (words.at(-1) ?? '').trim(), filters: words.slice(0, -1).map((word) => word.trim()).toReversed() }]
  }
  const closed = sections.closeTo(rest)
  if (closed.length === 0) tell('template-end-without-beginning', `A card template has {{/${rest}}} without {{#${rest}}} before it. It is left out.`)
  if (closed.length > 1) tell('template-sections-crossed', `A card template closes {{/${rest}}} before {{/${closed[0] ?? ''}}}. The inner part ends there too.`)
  return closed.map(() => ({ kind: 'close' }))
}

/** Reads a template. Never throws: what is wrong is told and the rest is kept. Linear in length. */
export function parseTemplate(template: string): ParsedTemplate {
  const steps: TemplateStep[] = []
  const problems: Problem[] = []
  const sections = new OpenSections()
  const tell = (type: string, detail: string): void => {
    if (problems.length < 20) problems.push({ type, detail })
  }
  const needles = ['<!--', '{{']
  const ends = new Map([['<!--', '-->'], ['{{', '}}'], ['<%', '%>']])
  const known = new Map<string, number>()
  let at = 0
  let next = nextOf(template, needles, at, known)
  while (next !== null) {
    if (next.at > at) steps.push({ kind: 'text', text: template.slice(at, next.at) })
    const ending = ends.get(next.needle) ?? '}}'
    const end = template.indexOf(ending, next.at + next.needle.length)
    if (end < 0) {
      if (next.needle !== '<!--') tell('template-bracket-open', `A card template has ${next.needle} without ${ending}. From there on it is shown as it was written.`)
      at = next.at
      break
    }
    const inside = template.slice(next.at + next.needle.length, end)
    at = end + ending.length
    if (next.needle !== '<!--') {
      if (inside.startsWith('{') && template[at] === '}') at += 1
      if (inside.trim() === oldMark) needles.push('<%')
      steps.push(...readTag(inside, sections, tell))
    }
    next = nextOf(template, needles, at, known)
  }
  if (at < template.length) steps.push({ kind: 'text', text: template.slice(at) })
  for (const name of sections.rest()) {
    tell('template-section-open', `A card template opens {{#${name}}} and never closes it. It is taken to go on to the end.`)
    steps.push({ kind: 'close' })
  }
  return { steps, problems }
}
