import type { Clause, ClauseKind } from './clause.ts'
import { hasFinite, isFinite, verbGroupEnd } from './find-verb-group.ts'
import type { Scan } from './find-verb-group.ts'
import { readFronts, skipConnectives } from './clause-fronts.ts'
import { findBoundary } from './clause-boundary.ts'
import type { Token, TokenRange } from './token.ts'

/** Marks the tokens inside brackets and between two dashes. */
function markInsertions(tokens: readonly Token[]): boolean[] {
  const inserted = tokens.map(() => false)
  const dashes: number[] = []
  let open = -1
  for (const [i, { lower }] of tokens.entries()) {
    if (lower === '(' || lower === '[') open = i
    else if ((lower === ')' || lower === ']') && open >= 0) {
      inserted.fill(true, open, i + 1)
      open = -1
    } else if (lower === '—' || lower === '–') dashes.push(i)
  }
  for (let d = 0; d + 1 < dashes.length; d += 2) inserted.fill(true, dashes[d] ?? 0, (dashes[d + 1] ?? 0) + 1)
  return inserted
}

/** The first finite verb after the subject that starts at `from`; relatives and insertions inside the subject are stepped over. */
function findVerb(scan: Scan, from: number, to: number): number {
  const { tokens } = scan
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token === undefined || scan.inserted[i] === true) continue
    if (token.lower === ',' && i > from) {
      const close = tokens.findIndex((t, k) => k > i && k < to && t.lower === ',')
      const isInsertion = close > 0 && (isFinite(scan, close + 1) || (tokens[close + 1]?.tag === 'adv' && isFinite(scan, close + 2)))
      if (isInsertion) i = close
      continue
    }
    if (i > from && (token.tag === 'rel' || token.tag === 'that')) {
      let k = i + 1
      while (k < to && !isFinite(scan, k)) k++
      i = verbGroupEnd(scan, k) - 1
      continue
    }
    if (isFinite(scan, i)) return i
  }
  return -1
}

interface Parse {
  readonly scan: Scan
  readonly found: Clause[]
}

function addClause(parse: Parse, clause: Omit<Clause, 'rest' | 'tail'>, to: number): void {
  const { scan, found } = parse
  const start = clause.verb[1]
  const boundary = findBoundary(scan, start, to)
  found.push({ ...clause, rest: [start, boundary.at], tail: boundary.at < to ? [boundary.at, to] : null })
  if (boundary.at >= to) return
  const next = boundary.next
  if (boundary.kind === 'coordinate') parseSegment(parse, next, to, 'main', null, clause.fronts.filter((f) => scan.tokens[f[0]]?.lower === 'according'))
  else if (boundary.kind === 'shared') addClause(parse, { kind: clause.kind === 'relative' ? 'relative' : 'shared', opener: null, fronts: clause.fronts, subject: clause.subject, verb: [next, verbGroupEnd(scan, firstFinite(scan, next, to))] }, to)
  else if (boundary.kind === 'sub') parseSegment(parse, next, to, 'sub', scan.tokens[next - 1]?.lower ?? null, [])
}

function firstFinite(scan: Scan, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isFinite(scan, i)) return i
  return from
}

function parseSegment(parse: Parse, from: number, to: number, kind: ClauseKind, opener: string | null, inherited: readonly TokenRange[]): void {
  const { scan } = parse
  let start = kind === 'sub' ? from : skipConnectives(scan, from, to)
  const fronts = readFronts(scan, start, to)
  for (const front of fronts.found) {
    const first = scan.tokens[front[0]]
    if (first !== undefined && hasFinite(scan, front[0] + 1, front[1]) && (first.tag === 'sub' || /^(?:as|after|before|since|until|once)$/.test(first.lower))) parseSegment(parse, front[0] + 1, front[1], 'sub', first.lower, [])
  }
  start = fronts.next
  const verb = findVerb(scan, start, to)
  if (verb <= start) return
  let subjectEnd = verb
  while (subjectEnd > start && (scan.tokens[subjectEnd - 1]?.tag === 'adv' || scan.tokens[subjectEnd - 1]?.lower === ',' || scan.inserted[subjectEnd - 1] === true)) subjectEnd--
  // "and" before the verb: the first verb was not known as one, and what stands before it is no subject.
  if (subjectEnd <= start || scan.tokens[subjectEnd - 1]?.tag === 'and') return
  let verbStart = verb
  while (verbStart > subjectEnd && scan.tokens[verbStart - 1]?.tag === 'adv') verbStart--
  addClause(parse, { kind, opener, fronts: fronts.found.length > 0 ? fronts.found : inherited, subject: [start, subjectEnd], verb: [verbStart, verbGroupEnd(scan, verb)] }, to)
}

/** Relative clauses that describe a name: "..., who were ...", "(which is run by ...)". */
function findRelatives(parse: Parse): void {
  const { scan } = parse
  for (const [i, token] of scan.tokens.entries()) {
    const opensIt = token.lower === ',' || token.lower === '('
    const word = scan.tokens[i + 1]
    if (!opensIt || word === undefined || !/^(?:who|which)$/.test(word.lower)) continue
    const inBrackets = token.lower === '('
    const open: Scan = inBrackets ? { ...scan, inserted: scan.tokens.map(() => false) } : scan
    if (!isFinite(open, i + 2) && !(scan.tokens[i + 2]?.tag === 'adv' && isFinite(open, i + 3))) continue
    const head = describedBy(scan, i, word.lower)
    if (head === null) continue
    const close = scan.tokens.findIndex((t, k) => k > i + 2 && (inBrackets ? t.lower === ')' : t.lower === ',' && isFinite(scan, k + 1) && head[0] === 0))
    const to = close > 0 && (inBrackets || head[0] === 0) ? close : scan.end
    const start = verbGroupEnd(open, firstFinite(open, i + 2, to))
    addClause({ scan: { ...open, end: to }, found: parse.found }, { kind: 'relative', opener: word.lower, fronts: [], subject: head, verb: [i + 2, start] }, to)
  }
}

/** The noun phrase that a relative describes: a name right before it, or the whole phrase when no other noun can be meant. */
function describedBy(scan: Scan, comma: number, word: string): TokenRange | null {
  const last = scan.tokens[comma - 1]
  if (last === undefined) return null
  let start = comma - 1
  while (start > 0 && (['det', 'poss', 'adj', 'noun', 'name'].includes(scan.tokens[start - 1]?.tag ?? '') || (scan.tokens[start]?.tag === 'poss' && scan.tokens[start - 1] !== undefined))) start--
  if (last.tag === 'name') return word === 'who' && last.mention?.entity.type === 'place' ? null : [last.mention?.entity.type === 'person' ? comma - 1 : start, comma]
  const isSubjectStart = start === 0 || scan.tokens[start - 1]?.lower === ','
  return last.tag === 'noun' && isSubjectStart && scan.tokens[start]?.tag !== 'pron' ? [start, comma] : null
}

/** Cuts a tagged sentence into clauses. What it cannot read it leaves out. */
export function findClauses(tokens: readonly Token[]): Clause[] {
  let end = tokens.length
  while (end > 0 && /^[.?!"”'’…:]$/.test(tokens[end - 1]?.lower ?? '')) end--
  const scan: Scan = { tokens, inserted: markInsertions(tokens), end }
  const parse: Parse = { scan, found: [] }
  let start = 0
  for (let i = 0; i <= end; i++) {
    const token = tokens[i]
    const isCut = i === end || token?.lower === ';' || (token?.lower === '—' && scan.inserted[i] === false) || (token?.lower === ':' && hasFinite(scan, i + 1, end))
    if (!isCut) continue
    parseSegment({ scan: { ...scan, end: i }, found: parse.found }, start, i, 'main', null, [])
    start = i + 1
  }
  findRelatives(parse)
  return parse.found
}
