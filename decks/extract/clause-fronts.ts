import { hasFinite } from './find-verb-group.ts'
import type { Scan } from './find-verb-group.ts'
import type { TokenRange } from './token.ts'
import { connectives } from './words/function-words.ts'

const openers = [['in', 'fact'], ['as', 'a', 'result'], ['for', 'example'], ['for', 'instance'], ['in', 'addition'], ['of', 'course'], ['on', 'the', 'other', 'hand'], ['in', 'turn'], ['at', 'the', 'same', 'time'], ['in', 'other', 'words'], ['in', 'particular'], ['above', 'all'], ['in', 'short'], ['in', 'contrast'], ['by', 'contrast'], ['after', 'all'], ['to', 'be', 'sure']]

/** Steps over words that only tie a clause to the one before: "However,", "In fact,", "and also". */
export function skipConnectives(scan: Scan, from: number, to: number): number {
  const { tokens } = scan
  let at = from
  for (let round = 0; round < 3 && at < to; round++) {
    const word = tokens[at]?.lower ?? ''
    const phrase = openers.find((words) => words.every((w, k) => tokens[at + k]?.lower === w) && tokens[at + words.length]?.lower === ',')
    if (phrase !== undefined) at += phrase.length + 1
    else if (connectives.has(word) && tokens[at + 1]?.lower === ',') at += 2
    else if (/^(?:and|but|yet|so|also|then|or|nor)$/.test(word)) at += 1
    else return at
  }
  return at
}

/** A comma that separates the items of a list and not a phrase from its clause. */
function isListComma(scan: Scan, comma: number, to: number): boolean {
  const { tokens } = scan
  const next = tokens[comma + 1]
  if (next === undefined || !['name', 'noun', 'adj', 'det', 'date', 'figure'].includes(next.tag)) return false
  for (let k = comma + 1; k < Math.min(to, comma + 9); k++) {
    const t = tokens[k]
    if (t === undefined || hasFinite(scan, k, k + 1)) return false
    if (t.tag === 'and' && k - comma <= 5) return tokens.slice(k + 1, k + 8).some((x) => x.lower === ',') && !hasFinite(scan, k + 1, tokens.findIndex((x, j) => j > k && x.lower === ','))
  }
  return false
}

/** The phrases and clauses that stand before the subject and end with a comma, and where the subject starts. */
export function readFronts(scan: Scan, from: number, to: number): { found: TokenRange[]; next: number } {
  const { tokens } = scan
  const found: TokenRange[] = []
  let at = from
  for (let round = 0; round < 4 && at < to; round++) {
    const first = tokens[at]
    if (first === undefined) break
    const isSub = first.tag === 'sub' || (/^(?:as|after|before|since|until|once)$/.test(first.lower) && hasFinite(scan, at + 1, nextComma(scan, at, to)))
    const isPhrase = first.tag === 'prep' || first.tag === 'date' || first.tag === 'ing' || first.tag === 'part' || /^(?:according|due|once|formerly|today|together|based|unlike|apart)$/.test(first.lower)
    if (!isSub && !isPhrase) break
    const bare = tokens[at]?.tag === 'date' ? at + 1 : tokens[at]?.tag === 'prep' && tokens[at + 1]?.tag === 'date' ? at + 2 : -1
    if (bare > 0 && tokens[bare]?.lower !== ',' && ['name', 'det', 'poss', 'noun', 'adj', 'pron', 'figure'].includes(tokens[bare]?.tag ?? '') && hasFinite(scan, bare, to)) {
      found.push([at, bare])
      at = bare
      continue
    }
    const pronoun = isPhrase ? tokens.findIndex((t, k) => k > at + 1 && k < Math.min(to, at + 8) && /^(?:he|she|it|they)$/.test(t.lower)) : -1
    if (pronoun > 0 && pronoun < nextComma(scan, at, to) && !hasFinite(scan, at, pronoun) && hasFinite(scan, pronoun + 1, pronoun + 3)) {
      found.push([at, pronoun])
      at = pronoun
      continue
    }
    let comma = nextComma(scan, at, to)
    while (comma < to && isListComma(scan, comma, to)) comma = nextComma(scan, comma, to)
    if (comma >= to || !hasFinite(scan, comma + 1, to)) break
    found.push([at, comma])
    at = comma + 1
    if (connectives.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === ',') at += 2
  }
  return { found, next: at }
}

function nextComma(scan: Scan, from: number, to: number): number {
  for (let k = from + 1; k < to; k++) if (scan.tokens[k]?.lower === ',' && scan.inserted[k] === false) return k
  return to
}
