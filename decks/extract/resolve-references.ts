import type { Clause } from './clause.ts'
import { antecedentOf, headOf, isPluralPhrase } from './find-subject.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Antecedent, References } from './references.ts'
import { resolveDefinite } from './resolve-definite.ts'
import type { ReferenceDraft, ReferenceState } from './resolve-definite.ts'
import { restateRelativeDate } from './restate-date.ts'

const possessive = (text: string): string => (text.endsWith('s') ? `${text}'` : `${text}'s`)
const pleonastic = /^it (?:is|was) (?:\p{Lu}\S*|not|only) [^,.;]{0,50}?(?:who|that)\b|^it (?:is|was|has been|has not been|would be|will be|seems|appears|became|remains)(?: \p{L}+)? (?:clear|likely|unlikely|estimated|believed|thought|said|reported|possible|impossible|easy|difficult|known|not|important|hard|necessary|common|true|expected|assumed|hoped|feared|suggested|claimed|alleged|argued)\b/iu

const fits = (word: string, found: Antecedent | null): found is Antecedent => {
  if (found === null) return false
  if (/^(?:he|she|his|her|him)$/.test(word)) return found.isPerson
  return /^(?:they|their|them)$/.test(word) ? found.isPlural || found.isGroup : !found.isPlural && !found.isPerson
}

/** The clause whose words include token `i`; the last one read wins, because inner clauses come later. */
function clauseAt(sentence: Sentence, i: number): Clause | null {
  return sentence.clauses.findLast((c) => (i >= c.subject[0] && i < c.subject[1] && c.kind !== 'shared' && c.kind !== 'relative') || (i >= c.verb[0] && i < c.rest[1]) || c.fronts.some((f) => i >= f[0] && i < f[1])) ?? null
}

function resolveSubject(sentence: Sentence, i: number, word: string, draft: ReferenceDraft, state: ReferenceState): void {
  const token = sentence.tokens[i]
  if (token === undefined || (word === 'it' && pleonastic.test(sentence.place.text.slice(token.start)))) return
  if (/^(?:he|she)$/.test(word) && !sentence.mentions.some((m) => m.entity.type === 'person' && m.start < token.start)) {
    if (fits(word, state.before)) draft.replacements.push({ start: token.start, end: token.end, text: state.before.text, isInner: false, entity: state.before.entity })
    else draft.unresolved.add(i)
    return
  }
  const earlier = sentence.clauses.filter((c) => c.kind !== 'relative' && c.subject[1] <= i && c.subject[0] < i).at(-1)
  const own = earlier === undefined ? null : antecedentOf(sentence, earlier.subject, draft.replacements)
  const found = fits(word, own) ? own : earlier === undefined || own === null ? state.before : null
  if (fits(word, found)) draft.replacements.push({ start: token.start, end: token.end, text: found.text, isInner: earlier !== undefined, entity: found.entity })
  else if (earlier === undefined) draft.unresolved.add(i)
  else draft.dangling.add(i)
}

function resolvePossessive(sentence: Sentence, i: number, word: string, draft: ReferenceDraft, state: ReferenceState): void {
  const { tokens } = sentence
  const token = tokens[i]
  const clause = clauseAt(sentence, i)
  if (token === undefined) return
  if (clause !== null && i >= clause.verb[0]) {
    const head = headOf(tokens, clause.subject)
    const isPerson = head?.mention?.entity.type === 'person' || /^(?:he|she)$/.test(head?.lower ?? '')
    const isPlural = isPluralPhrase(tokens, clause.subject) || head?.lower === 'they' || head?.mention?.entity.type === 'group' || head?.mention?.entity.type === 'people'
    if (/^(?:his|her|him|himself|herself)$/.test(word) ? isPerson : /^(?:their|them)$/.test(word) ? isPlural : !isPerson && !isPluralPhrase(tokens, clause.subject)) return
  }
  const insideFrom = clause === null ? 0 : Math.min(clause.subject[0], ...clause.fronts.map((f) => f[0]))
  const inside = tokens.slice(insideFrom, i)
  if (/^(?:his|her|him)$/.test(word) && inside.some((t) => t.mention?.entity.type === 'person')) return
  if (/^(?:their|them)$/.test(word) && inside.some((t) => (t.tag === 'noun' && t.lower.endsWith('s')) || t.mention?.entity.type === 'group')) return
  const isFirst = clause !== null && i < clause.subject[1]
  const isOpening = word === 'its' ? isFirst && !inside.some((t) => t.tag === 'name') : isFirst
  const isObject = /^(?:them|him)$/.test(word) || (word === 'her' && !['noun', 'adj', 'name', 'ing', 'part'].includes(tokens[i + 1]?.tag ?? ''))
  if (isObject) draft.unresolved.add(i)
  else if (isOpening && fits(word, state.before)) draft.replacements.push({ start: token.start, end: token.end, text: possessive(state.before.text), isInner: false })
  else if (!(word === 'its' && inside.some((t) => (t.tag === 'name' && t.mention?.entity.type !== 'person') || t.tag === 'noun') && !(clause !== null && i >= clause.verb[0] && isPluralPhrase(tokens, clause.subject)))) (sentence.clauses[0] !== clause && sentence.clauses.length > 1 ? draft.dangling : draft.unresolved).add(i)
}

function resolveSentence(sentence: Sentence, state: ReferenceState, reading: Reading): References {
  const draft: ReferenceDraft = { replacements: [], unresolved: new Set(), dangling: new Set() }
  const subjectStarts = new Set(sentence.clauses.filter((c) => c.kind !== 'relative').map((c) => c.subject[0]))
  for (const [i, token] of sentence.tokens.entries()) {
    if (token.date !== null) restateRelativeDate(token, reading.issued, draft)
    if (token.mention !== null || token.date !== null || token.figure !== null) continue
    const word = token.lower
    if (/^(?:it|they|he|she)$/.test(word) && subjectStarts.has(i)) resolveSubject(sentence, i, word, draft, state)
    else if (/^(?:its|their|his|her|them|him)$/.test(word)) resolvePossessive(sentence, i, word, draft, state)
    else if (word === 'the') resolveDefinite(sentence, i, draft, state, reading)
    else if (/^(?:this|these|those)$/.test(word) && !(tokensOf(sentence, i - 1) === 'of' && ['prep', 'finite', 'be', 'have'].includes(sentence.tokens[i + 1]?.tag ?? ''))) resolveDefinite(sentence, i, draft, state, reading)
    else if (token.tag === 'det' && word === 'that') resolveDefinite(sentence, i, draft, state, reading)
    else if (/^(?:he|she)$/.test(word)) {
      if (!sentence.mentions.some((m) => m.entity.type === 'person' && m.start < token.start)) draft.unresolved.add(i)
    } else if (word === 'they') {
      if (!sentence.tokens.slice(0, i).some((t) => (t.tag === 'noun' && t.lower.endsWith('s')) || t.mention?.entity.type === 'group' || t.mention?.entity.type === 'people')) draft.unresolved.add(i)
    } else if (word === 'it' && !subjectStarts.has(i) && !pleonastic.test(sentence.place.text.slice(token.start)) && !isBoundIt(sentence, i)) draft.unresolved.add(i)
    else if (pointsInTime(sentence, i)) draft.unresolved.add(i)
    else if (/^(?:such|another|others|other|former|latter|we|our|i|my|here|you|your)$/.test(word)) {
      const isFine = (word === 'such' && sentence.tokens[i + 1]?.lower === 'as') || (word === 'other' && (i > 0 || false)) || word === 'former' || (word === 'others' && i > 3)
      if (!isFine) draft.unresolved.add(i)
    }
  }
  return draft
}

const tokensOf = (sentence: Sentence, i: number): string => sentence.tokens[i]?.lower ?? ''

/** An "it" inside a clause is bound when something singular stands before it there. */
function isBoundIt(sentence: Sentence, i: number): boolean {
  const clause = clauseAt(sentence, i)
  const from = clause === null ? 0 : clause.subject[0]
  // The object of a verb is not its subject, or it would be "itself".
  const isObject = clause !== null && i === clause.rest[0]
  const before = isObject ? [...clause.fronts.flatMap((f) => sentence.tokens.slice(f[0], f[1])), ...sentence.tokens.slice(clause.subject[1], i)] : sentence.tokens.slice(from, i)
  return before.some((t) => (t.tag === 'noun' && !t.lower.endsWith('s')) || (t.mention !== null && t.mention.entity.type !== 'person' && t.mention.entity.type !== 'people'))
}

/** "Two weeks later", "was then a province", "There she met": a time or a place told before. */
function pointsInTime({ tokens }: Sentence, i: number): boolean {
  const [word, next] = [tokens[i]?.lower ?? '', tokens[i + 1]?.tag]
  if (word === 'later' || word === 'earlier') return tokens[i - 1]?.figure?.kind === 'duration' || /^(?:years?|months?|weeks?|days?|hours?)$/.test(tokens[i - 1]?.lower ?? '')
  if (word === 'then') return tokens[i - 1]?.tag === 'be' || tokens[i - 1]?.tag === 'have'
  return word === 'there' && (next === 'pron' || next === 'name' || next === 'det')
}

/**
 * Tells what the pronouns and definites of every sentence stand for. What a sentence binds itself is never
 * rewritten; the rest is replaced when just one antecedent fits, and else marked, so that no card is made of it.
 */
export function resolveReferences(reading: Reading): References[] {
  const all: References[] = []
  let before: Antecedent | null = null
  let previous: Sentence | null = null
  for (const sentence of reading.sentences) {
    if (previous !== null && previous.place.textIndex !== sentence.place.textIndex) [before, previous] = [null, null]
    const found = resolveSentence(sentence, { before, recent: reading.sentences.slice(Math.max(0, sentence.index - 3), sentence.index).filter((s) => s.place.textIndex === sentence.place.textIndex) }, reading)
    all.push(found)
    const main = sentence.clauses.find((c) => c.kind === 'main')
    const isKnown = main !== undefined && ![...found.unresolved].some((i) => i >= main.subject[0] && i < main.subject[1])
    before = isKnown && main !== undefined ? antecedentOf(sentence, main.subject, found.replacements) : null
    previous = sentence
  }
  return all
}
