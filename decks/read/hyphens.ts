import type { Traced } from './traced.ts'
import { joinTraced, makeTraced, sliceTraced } from './traced.ts'
import type { Vocabulary } from './vocabulary.ts'

const hyphenEnd = /([\p{L}\p{N}'’`]+(?:-[\p{L}\p{N}'’`]+)*)[-‐\u00AD]$/u
const wordStart = /^[*_]*([\p{L}\p{N}][\p{L}\p{N}'’`]*)((?:-[\p{L}\p{N}'’`]+)*)/u

/** First parts that keep their hyphen, and second parts that are joined with one, in English compounds. */
const firstParts = new Set('make anti non post self ex well best better much newly so-called ultra then now often ill half all cross quasi semi mid pre long short high low north south east west two three four five six seven eight nine ten so old new part full first second third single multi state city war vice co counter'.split(' '))
const secondParts = new Set('based term related led backed style level year years old month day week in up off on out of to made free born like known owned minded looking driven ridden speaking language taking making runner runners owners owner profile ranking class time term educated dominated held occupied friendly affiliated wing leaning hit prone stricken torn fifths thirds quarters wide scale range owned controlled known called sponsored speaking general chief elect century mile foot man rule making building keeping income sector'.split(' '))
const closedParts = new Set('mid pre counter co multi semi out over under up down high low all state war so'.split(' '))

const tens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/u
const ones = /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)s?$/u

/** How a word that was cut at a hyphen goes together again: without the hyphen, with it, or not at all. `sure` tells that the document itself has the word. */
export interface HyphenJoin {
  readonly keep: boolean
  readonly sure: boolean
}

/** Decides whether `before` (ending in a hyphen) and `after` are the halves of one word; null when they are not. */
export function judgeHyphen(before: string, after: string, vocabulary: Vocabulary): HyphenJoin | null {
  const left = hyphenEnd.exec(before)?.[1]
  const right = wordStart.exec(after)
  if (left === undefined || right === null) return null
  if (before.endsWith('\u00AD')) return { keep: false, sure: true }
  const first = fold(left)
  const second = fold(right[1] ?? '')
  const rest = fold(right[2] ?? '')
  const last = first.split('-').at(-1) ?? first
  const { words } = vocabulary
  if (words.has(`${first}-${second}${rest}`)) return { keep: true, sure: true }
  if (!/^\p{Ll}/u.test(right[1] ?? '') || /\p{N}$/u.test(left)) return { keep: true, sure: false }
  if (words.has(first + second + rest) || (words.has(last + second) && rest === '')) return { keep: false, sure: true }
  if (words.has(`${last}-${second}`)) return { keep: true, sure: true }
  return { keep: keepsHyphen(before, { first, last, second, rest }, vocabulary), sure: false }
}

interface Halves {
  readonly first: string
  readonly last: string
  readonly second: string
  readonly rest: string
}

/** Whether a compound that the document has nowhere else is more likely written with its hyphen. */
function keepsHyphen(before: string, { first, last, second, rest }: Halves, { words, names }: Vocabulary): boolean {
  if (/(?:https?:|www\.)\S*$|\S\/\S*$/u.test(before)) return true
  if (tens.test(last) && ones.test(second)) return true
  if (rest !== '' && (second.length <= 3 || first.includes('-'))) return true
  if (/\p{Lu}[^\s-]*[-‐]$/u.test(before) && names.has(last) && last.length > 3 && second.length > 4) return true
  if (secondParts.has(second) && (second.length > 3 || words.has(last)) && last.length > 2) return true
  if (firstParts.has(last) && secondParts.has(second)) return true
  if (!words.has(second)) return false
  if (first.includes('-') || (firstParts.has(last) && !closedParts.has(last))) return true
  return words.has(last) && last.length > 3 && second.length > 3 && !closedParts.has(last)
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[’`]/gu, "'")
}

/** Joins text that goes on after breaks: a cut word is made whole, anything else gets one space. */
export function joinOverBreaks(pieces: readonly Traced[], vocabulary: Vocabulary): Traced {
  const parts: Traced[] = []
  for (const next of pieces) {
    const last = parts.at(-1)
    if (last !== undefined) {
      const join = judgeHyphen(last.text.slice(-200), next.text.slice(0, 200), vocabulary)
      const dashed = /[^\s—–][—–]$/u.test(last.text.slice(-2)) || /^[—–]\S/u.test(next.text)
      if (join === null && !dashed) parts.push(makeTraced(' '))
      if (join !== null && !join.keep) parts[parts.length - 1] = sliceTraced(last, 0, last.text.length - 1)
    }
    parts.push(next)
  }
  return joinTraced(parts)
}
