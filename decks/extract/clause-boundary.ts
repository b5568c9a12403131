import { hasFinite, isFinite } from './find-verb-group.ts'
import type { Scan } from './find-verb-group.ts'

/** Where the rest of a clause ends, what begins there, and the first token of that. */
export interface Boundary {
  readonly at: number
  readonly kind: 'end' | 'tail' | 'coordinate' | 'shared' | 'sub'
  readonly next: number
}

/** A new subject with its verb stands close: "and | the city has ...". */
function startsClause(scan: Scan, from: number): boolean {
  const first = scan.tokens[from]
  if (first === undefined || !['det', 'pron', 'name', 'noun', 'figure', 'adj', 'poss'].includes(first.tag)) return false
  for (let k = from; k < Math.min(scan.end, from + 11); k++) {
    const t = scan.tokens[k]
    if (t === undefined || /^[,;]$/.test(t.lower) || t.tag === 'rel' || t.tag === 'that') return false
    if (t.tag === 'prep' && k > from + 7) return false
    if (k > from && isFinite(scan, k)) return true
  }
  return false
}

function startsShared(scan: Scan, k: number): boolean {
  return isFinite(scan, k) || (scan.tokens[k]?.tag === 'adv' && isFinite(scan, k + 1))
}

/** A comma inside a list of nouns goes on to a further item or an "and". */
function isInList(scan: Scan, comma: number, to: number): boolean {
  for (let k = comma + 1; k < Math.min(to, comma + 8); k++) {
    const t = scan.tokens[k]
    if (t === undefined || isFinite(scan, k) || t.tag === 'rel') return false
    if (t.tag === 'and') return true
    if (t.lower === ',' && k > comma + 1) continue
    if (['prep', 'ing', 'to', 'sub'].includes(t.tag) && k === comma + 1) return false
  }
  return false
}

function afterComma(scan: Scan, comma: number, to: number): Boundary | null {
  const { tokens } = scan
  const next = tokens[comma + 1]
  if (next === undefined) return null
  if (next.tag === 'rel' && next.lower !== 'whose') return { at: comma, kind: 'tail', next: comma + 1 }
  if (next.lower === 'whose') return { at: comma, kind: 'tail', next: comma + 1 }
  if (next.tag === 'sub' || (/^(?:as|after|before|since|until)$/.test(next.lower) && tokens[comma + 2]?.lower !== 'well' && hasFinite(scan, comma + 2, to))) return { at: comma, kind: 'sub', next: comma + 2 }
  if (next.tag === 'but' || (next.tag === 'and' && next.lower !== 'nor') || next.lower === 'so' || next.lower === 'yet') {
    if (startsShared(scan, comma + 2)) return { at: comma, kind: 'shared', next: comma + 2 }
    if (startsClause(scan, comma + 2) || (tokens[comma + 2]?.tag === 'prep' && hasFinite(scan, comma + 3, to)) || (tokens[comma + 2]?.tag === 'sub')) return { at: comma, kind: 'coordinate', next: comma + 2 }
    return next.tag === 'but' ? { at: comma, kind: 'tail', next: comma + 1 } : null
  }
  const isParticiple = next.tag === 'finite' && next.forms.has('part')
  if (!isParticiple && startsShared(scan, comma + 1) && !isInList(scan, comma, comma + 4)) return { at: comma, kind: 'shared', next: comma + 1 }
  if (['including', 'such', 'especially', 'particularly', 'notably', 'with', 'both', 'mostly', 'mainly', 'largely', 'allegedly', 'reportedly', 'possibly', 'probably', 'according', 'namely', 'among', 'despite', 'as', 'rather', 'not', 'followed', 'seen', 'due', 'making', 'one'].includes(next.lower)) return { at: comma, kind: 'tail', next: comma + 1 }
  if ((next.tag === 'ing' || next.tag === 'part' || next.tag === 'finite' || (next.tag === 'adv' && ['ing', 'part'].includes(tokens[comma + 2]?.tag ?? ''))) && !isInList(scan, comma, to)) return { at: comma, kind: 'tail', next: comma + 1 }
  if (startsClause(scan, comma + 1) && !isInList(scan, comma, to)) return { at: comma, kind: 'coordinate', next: comma + 1 }
  return null
}

// [Note: restrictive clauses] "when a thread broke" without a comma limits what is said and stays with its clause;
// "because" and "while" add a reason or a contrast, and what stands before them is true without them.

/** Finds where the predicate that starts at `from` stops and something else begins. */
export function findBoundary(scan: Scan, from: number, to: number): Boundary {
  const { tokens } = scan
  for (let k = from; k < to; k++) {
    const token = tokens[k]
    if (token === undefined || scan.inserted[k] === true) continue
    if (token.lower === ',') {
      const found = afterComma(scan, k, to)
      if (found !== null) return found
    } else if (token.tag === 'sub' && /^(?:while|because|although|though|whereas)$/.test(token.lower) && hasFinite(scan, k + 1, to)) return { at: k, kind: 'sub', next: k + 1 }
    else if (/^(?:since|as)$/.test(token.lower) && k > from && startsClause(scan, k + 1)) return { at: k, kind: 'sub', next: k + 1 }
    else if (token.tag === 'but' && k > from && hasFinite(scan, k + 1, to) && !/^(?:all|nothing|anything)$/.test(tokens[k - 1]?.lower ?? '')) return { at: k, kind: startsShared(scan, k + 1) ? 'shared' : 'coordinate', next: k + 1 }
    else if (token.tag === 'and' && startsShared(scan, k + 1)) return { at: k, kind: 'shared', next: k + 1 }
    else if (token.tag === 'and' && startsClause(scan, k + 1)) return { at: k, kind: 'coordinate', next: k + 1 }
  }
  return { at: to, kind: 'end', next: to }
}
