import type { Token } from './token.ts'

/** The tokens of a sentence, which of them stand in brackets or between dashes, and where it ends. */
export interface Scan {
  readonly tokens: readonly Token[]
  readonly inserted: readonly boolean[]
  readonly end: number
}

const nonFinite = new Set(['be', 'been', 'being', 'having'])

/** A participle after its noun ("residents suspected of ...") is no verb of the clause when the real one is still to come. */
function isReduced(scan: Scan, i: number): boolean {
  const [word, previous, next] = [scan.tokens[i], scan.tokens[i - 1], scan.tokens[i + 1]]
  if (word === undefined || next === undefined || !word.forms.has('part')) return false
  if (previous?.tag === 'pron' || previous?.tag === 'rel' || previous?.tag === 'that') return false
  if (next.tag !== 'prep' && next.tag !== 'to' && next.tag !== 'date' && !(next.tag === 'adv')) return false
  if (/^(?:by)$/.test(next.lower) && previous !== undefined && /^(?:noun|name|figure)$/.test(previous.tag) && !/^(?:increase|rise|fall|grow|drop|decrease|decline|mean|begin|end|respond|react)$/.test(word.lemma ?? '')) return true
  for (let k = i + 1; k < scan.end; k++) {
    const t = scan.tokens[k]
    if (t === undefined || scan.inserted[k] === true) continue
    if (/^[,;]$/.test(t.lower) || t.tag === 'rel' || t.tag === 'that' || t.tag === 'sub' || t.tag === 'but') return false
    if (t.tag === 'and') continue
    if ((t.tag === 'be' && !nonFinite.has(t.lower)) || t.tag === 'have' || t.tag === 'modal' || t.tag === 'do') return true
    if (t.tag === 'finite') return scan.tokens[k - 1]?.tag !== 'and'
  }
  return false
}

/** True when the token makes a clause: a finite verb, or an auxiliary that opens a verb group. */
export function isFinite(scan: Scan, i: number): boolean {
  const token = scan.tokens[i]
  if (token === undefined || i >= scan.end || scan.inserted[i] === true) return false
  const before = scan.tokens[i - 1]?.tag
  if (token.tag === 'modal' || token.tag === 'do') return true
  if (token.tag === 'be') return !nonFinite.has(token.lower) && before !== 'modal'
  if (token.tag === 'have') return token.lower !== 'having' && before !== 'modal' && before !== 'to'
  return token.tag === 'finite' && !isReduced(scan, i)
}

/** True when a finite verb stands in `[from, to)`. */
export function hasFinite(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(scan, i)) return true
  return false
}

/** The end of the verb group that starts at `i`: auxiliaries, negation, adverbs inside, the main verb, and a joined participle ("was abducted and beheaded"). */
export function verbGroupEnd(scan: Scan, i: number): number {
  const { tokens } = scan
  let end = i + 1
  if (tokens[i]?.tag === 'finite') return end
  for (let k = i + 1; k < scan.end; k++) {
    const tag = tokens[k]?.tag
    if (tag === 'be' || tag === 'have' || tag === 'not') end = k + 1
    else if (tag === 'part' || tag === 'inf' || (tag === 'ing' && tokens.slice(i, k).some((t) => t.tag === 'be'))) {
      end = k + 1
      if (tokens[end]?.tag === 'and' && tokens[end + 1]?.forms.has('part') === true && tag === 'part' && ['part', 'finite'].includes(tokens[end + 1]?.tag ?? '') && !['noun', 'name', 'det', 'poss', 'figure'].includes(tokens[end + 2]?.tag ?? 'punct')) end += 2
      return end
    } else if (tag !== 'adv' || tokens[k]?.lower === 'as') return end
  }
  return end
}
