import type { Clause } from './clause.ts'
import { textOf } from './references.ts'
import type { References } from './references.ts'
import type { Sentence } from './reading.ts'
import type { TokenRange } from './token.ts'

/** A span of a sentence, in offsets of the sentence. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A clause as a sentence of its own, and where the answer stands in it. */
export interface Statement {
  readonly text: string
  readonly gap: readonly [number, number] | null
  /** The wordings that replaced pronouns and definites. */
  readonly antecedents: readonly string[]
}

const open = '\u0001'
const close = '\u0002'
const filler = /,? (?:however|for example|for instance|of course|indeed|in turn|in fact|moreover|therefore|also|by contrast|in contrast|by comparison|on the other hand)(?:,|(?=\s))/g

/** The wording of a token range with references replaced; the answer is put between marks. */
export function renderRange(sentence: Sentence, range: TokenRange, references: References, answer: Span | null = null): string {
  const [first, last] = [sentence.tokens[range[0]], sentence.tokens[range[1] - 1]]
  if (first === undefined || last === undefined || range[1] <= range[0]) return ''
  const edits = references.replacements.filter((r) => r.start >= first.start && r.end <= last.end && !(answer !== null && r.start < answer.end && answer.start < r.end)).map((r) => ({ ...r }))
  const { text } = sentence.place
  let rendered = ''
  let at = first.start
  const isInside = answer !== null && answer.start >= first.start && answer.end <= last.end
  const marks = isInside ? [{ start: answer.start, end: answer.end, text: `${open}${text.slice(answer.start, answer.end)}${close}` }] : []
  for (const edit of [...edits, ...marks].toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at) continue
    rendered += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return (rendered + text.slice(at, last.end)).replace(/\s+/g, ' ').trim()
}

const isConcession = (sentence: Sentence, front: TokenRange): boolean => /^(?:although|though|while|whereas|because|despite|unlike|like|because|as|given)$/.test(sentence.tokens[front[0]]?.lower ?? '')

/** The fronts that belong to what the clause says: times, places, sources and conditions, not concessions. */
export function frontsOf(sentence: Sentence, clause: Clause): TokenRange[] {
  const leansBack = /\b(?:that|this) number\b|\bof (?:these|those|them|it|which)\b/.test(textOf(sentence, [clause.subject[0], clause.rest[1]]))
  return clause.fronts.filter((f) => leansBack || !isConcession(sentence, f) || (sentence.tokens[f[0]]?.lower === 'as' && sentence.tokens[f[0] + 1]?.lower === 'of'))
}

/** Takes out what only ties a sentence to the one before, and the space before commas. */
export function tidy(text: string): string {
  return text.replace(/^((?:Since|In|During|On|At|By|After|Before|Between|For|Under|From|Until|Today|Now)\b[^,]{1,40}), (?:however|moreover|therefore|in turn|in fact|indeed|of course|for example|for instance),/, '$1,').replace(filler, '').replace(/\s+([,.;:)])/g, '$1').replace(/\(\s+/g, '(').replace(/,\s*,/g, ',').replace(/\s+/g, ' ').trim()
}

/** Writes a clause as a sentence of its own: fronts, subject, verb, rest, with a capital and a full stop. */
export function renderClause(sentence: Sentence, clause: Clause, all: References, answer: Span): Statement {
  const kept = clause.kind === 'relative' ? [] : frontsOf(sentence, clause)
  const said = kept.map((f) => textOf(sentence, f)).join(' ')
  const references = { ...all, replacements: all.replacements.filter((r) => !(r.isInner && said.includes(r.text))) }
  const fronts = kept.map((f) => renderRange(sentence, f, references, answer))
  const [subjectEnd, verbStart] = [sentence.tokens[clause.subject[1] - 1], sentence.tokens[clause.verb[0]]]
  const closes = subjectEnd !== undefined && verbStart !== undefined && /^\s?(?:\([^)]*\))?,/.test(sentence.place.text.slice(subjectEnd.end, verbStart.start)) && textOf(sentence, clause.subject).includes(',') ? ',' : ''
  const body = [clause.subject, clause.verb, clause.rest].map((r) => renderRange(sentence, r, references, answer) + (r === clause.subject ? closes : '')).filter((t) => t !== '').join(' ')
  const text = tidy([...fronts, body].join(', ')).replace(/[,;:—–-]+$/, '')
  const used = references.replacements.filter((r) => covers(sentence, clause, r)).map((r) => r.text)
  return finish(text, used)
}

/** Sets the capital and the full stop and takes the marks of the gap out. */
function finish(marked: string, used: readonly string[]): Statement {
  const at = marked.startsWith(open) ? 1 : 0
  let text = marked.slice(0, at) + (marked[at] ?? '').toUpperCase() + marked.slice(at + 1)
  if (!/[.?!]["”']?$/.test(text.replace(close, ''))) text += '.'
  const start = text.indexOf(open)
  const end = text.indexOf(close) - 1
  return { text: text.replaceAll(open, '').replaceAll(close, ''), gap: start < 0 || end < 0 ? null : [start, end], antecedents: [...new Set(used)] }
}

function covers(sentence: Sentence, clause: Clause, span: Span): boolean {
  return [...clause.fronts, clause.subject, clause.verb, clause.rest].some((r) => (sentence.tokens[r[0]]?.start ?? Infinity) <= span.start && span.end <= (sentence.tokens[r[1] - 1]?.end ?? -1))
}

/** Writes the whole sentence, from where its first clause starts, with a capital and a full stop; what the sentence binds itself is left alone. */
export function renderSentence(sentence: Sentence, first: Clause, references: References, answer: Span): Statement {
  const from = Math.min(first.subject[0], ...first.fronts.map((f) => f[0]))
  const outer: References = { ...references, replacements: references.replacements.filter((r) => !r.isInner) }
  return finish(tidy(renderRange(sentence, [from, sentence.tokens.length], outer, answer)), outer.replacements.map((r) => r.text))
}

/** True when a clause holds a word that points to something the card would not show. */
export function hasUnresolved(clause: Clause, references: References): boolean {
  const ranges = clause.kind === 'relative' ? [clause.subject, clause.verb, clause.rest] : [...clause.fronts, clause.subject, clause.verb, clause.rest]
  return [...references.unresolved, ...references.dangling].some((i) => ranges.some((r) => i >= r[0] && i < r[1]))
}
