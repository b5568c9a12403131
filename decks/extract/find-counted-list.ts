import type { Span } from './render-clause.ts'

/** Things that a sentence counts and then names one by one. */
export interface CountedList {
  /** The number in words. */
  readonly count: string
  /** What is counted, with its number: "the two rivers that feed it". */
  readonly phrase: Span
  /** The names, from the first to the last, and each of them. */
  readonly span: Span
  readonly items: readonly string[]
}

const numbers = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
const opening = /\b((?:the |its |their |his |her )?(two|three|four|five|six|seven|eight) ([^,:;—–()]{3,70}?))((?:, (?:called|known as) [^,:;]{2,30})?: |, namely,? |, | — |—| – )/giu
const headNoun = /^(?:\p{Ll}[\p{L}-]* ){0,3}?(?:\p{Ll}[\p{L}-]*[^s]s|people|men|women|children)(?= |$)/u
const timeNouns = /^(?:\p{Ll}+ )?(?:years|months|days|weeks|hours|minutes|decades|centuries|times|miles|meters|metres|kilometers|kilometres|percent|of)\b/u
const loose = /\b(?:who|which|whose|where|that|those|was|were|is|are|had|has|have|did|would|will|can|may|others?)\b/

/** Parts of "A, B and C" or "A, B, and C"; null when it is not that, or when a further "and" leaves it open where to cut. */
export function splitItems(text: string): string[] | null {
  const commas = text.split(/, /)
  const last = commas.pop() ?? ''
  if (commas.length > 0 && last.startsWith('and ')) return [...commas, last.slice(4)]
  const pair = last.split(/ and /)
  return pair.length === 2 ? [...commas, ...pair] : null
}

function isItem(item: string, isLoose: boolean): boolean {
  const words = item.trim().split(/\s+/)
  return item.trim() !== '' && words.length <= 9 && !loose.test(item) && (isLoose || /^(?:(?:the|an?) )?(?:\p{Ll}+ )?["“]?\p{Lu}/u.test(item))
}

/** The first stretch after the opening that names exactly so many things: it ends where the part of the sentence does, or at a comma. */
function readItems(text: string, count: number, isLoose: boolean): { items: string[]; length: number } | null {
  const ends = [...text.matchAll(/, |[;.—–:](?= |$)|[.]?["”]?$| \(/gu)].map((m) => m.index)
  for (const end of ends) {
    const stretch = text.slice(0, end)
    const items = splitItems(stretch)
    if (items?.length === count && items.every((item) => isItem(item, isLoose))) return text.startsWith(' (', end) ? null : { items, length: end }
    if (/[;—–:]/.test(text[end] ?? '')) return null
  }
  return null
}

/** The first counted set of a sentence that is named in full; null when there is none, or fewer or more are named than counted. */
export function findCountedList(text: string): CountedList | null {
  for (const match of text.matchAll(opening)) {
    const [whole, phrase = '', word = '', rest = '', mark = ''] = match
    const count = numbers.indexOf(word.toLowerCase())
    if (!headNoun.test(rest) || timeNouns.test(rest)) continue
    const start = match.index + whole.length
    const read = readItems(text.slice(start), count, mark.endsWith(': ') || mark.startsWith(', namely'))
    if (read !== null) return { count: word.toLowerCase(), phrase: { start: match.index, end: match.index + phrase.length }, span: { start, end: start + read.length }, items: read.items }
  }
  return null
}
