import { attributeOf, rolesOf, textStart } from './markup-tree.ts'
import type { MarkupElement, MarkupText } from './parse-html.ts'
import { numberToRaised, raisedDigits } from './raised-digits.ts'
import type { Traced } from './traced.ts'
import { joinTraced, makeTraced, replaceTraced, traceSource } from './traced.ts'

/** The text of one paragraph of markup as it is put together. */
export class TextFlow {
  private parts: Traced[] = []
  private text = ''
  private marked = false
  private linked = 0
  private depth = 0

  /** Counts what is added until `leaveLink` as text of a link. */
  enterLink(): void {
    this.depth += 1
  }

  /** Ends what `enterLink` began. */
  leaveLink(): void {
    this.depth -= 1
  }

  /** How many letters and digits were added within links. */
  get linkedLength(): number {
    return this.linked
  }

  /** Adds text as it stands. */
  add(node: MarkupText): void {
    this.push(node.at < 0 ? makeTraced(node.text) : traceText(node))
  }

  /** Adds text that the source does not have in this form. */
  addMade(text: string): void {
    this.push(makeTraced(text))
  }

  /** Adds footnote marks as raised digits, apart from marks just before. */
  addMarks(numbers: readonly number[]): void {
    if (numbers.length === 0) return
    if (this.marked) this.push(makeTraced(','))
    this.push(makeTraced(numbers.map(numberToRaised).join(',')))
    this.marked = true
  }

  /** The end of what was added so far. */
  tail(length: number): string {
    return this.text.slice(-length)
  }

  /** Takes the paragraph out and begins another; null when there is nothing to read in it. */
  take(): Traced | null {
    const whole = freeMarks(joinTraced(this.parts))
    this.parts = []
    this.text = ''
    this.marked = false
    this.linked = 0
    return /[^\s\u00A0]/u.test(whole.text) ? whole : null
  }

  private push(part: Traced): void {
    if (part.text === '') return
    this.parts.push(part)
    if (this.depth > 0) this.linked += countLetters(part.text)
    this.text = (this.text + part.text).slice(-40)
    this.marked = this.marked && /^[\s,\][;–-]*$/u.test(part.text) && part.text.length < 4
  }
}

/** How many letters and digits a text has. */
export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

function traceText(node: MarkupText): Traced {
  const { text } = traceSource(node.text)
  return { text, at: Array.from({ length: text.length }, (_, i) => node.at + i) }
}

/** Takes away what stands around and between marks: `[¹]`, `¹, ²`, `(¹)`. */
function freeMarks(text: Traced): Traced {
  const marks = `[${raisedDigits}]+(?:[\\s,;]+[${raisedDigits}]+)*`
  return replaceTraced(text, new RegExp(`[\\[(]\\s*(${marks})\\s*[\\])]`, 'dgu'), 1)
}

/** What a raised piece of text is: marks without a link, or text to be read on in the line, or nothing to read. */
export function readRaised(element: MarkupElement, before: string): { readonly marks: readonly number[] } | { readonly text: string } | null {
  const text = textStart(element, 40).replace(/\s+/gu, '')
  if (/^\d{1,3}$/u.test(text) && (/(?:^|[\s×x·*])10$/u.test(before) || /\d\s*[×x]\s*\d+$/u.test(before))) return { text: `^${text}` }
  if (/^[[(]?\d{1,4}(?:[,;–-]\d{1,4})*[\])]?$/u.test(text)) return { marks: expand(text) }
  if (/^\[.*\p{L}.*\]$/u.test(text) || /^[*†‡§¶]+$/u.test(text)) return { text: '' }
  return null
}

function expand(text: string): number[] {
  return text.replace(/[[\]()]/gu, '').split(/[,;]/u).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/u).map(Number)
    return to >= from && to - from < 20 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [from]
  }).filter((number) => number > 0)
}

/** Whether an element is raised: `<sup>`, or a span that a word processor raised. */
export function isRaised(element: MarkupElement): boolean {
  return element.name === 'sup' || (element.name === 'span' && (/vertical-align:\s*(?:super|[1-9]\d*(?:\.\d+)?(?:px|pt|em|%))/iu.test(attributeOf(element, 'style')) || /\bsuper(?:script)?\b/iu.test(rolesOf(element))))
}
