import { findEventPhrases, isSameEvent } from './event-phrase.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Antecedent, Replacement } from './references.ts'
import { selfEvident, unanchored } from './words/nouns.ts'

/** What a sentence may point back to: the subject before it, and up to three sentences before it in the same text. */
export interface ReferenceState {
  readonly before: Antecedent | null
  readonly recent: readonly Sentence[]
}

/** The references of a sentence while they are being read. */
export interface ReferenceDraft {
  readonly replacements: Replacement[]
  readonly unresolved: Set<number>
  readonly dangling: Set<number>
}

/** "these conflicts" after "Peru has witnessed several bloody conflicts": "the bloody conflicts in Peru". Null when no noun phrase fits. */
function findNamedBefore(state: ReferenceState, noun: string): string | null {
  const previous = state.recent.at(-1)
  if (previous === undefined) return null
  const { tokens, place } = previous
  const at = tokens.findLastIndex((t) => t.tag === 'noun' && t.lower === noun)
  const main = previous.clauses.find((c) => c.kind === 'main')
  if (at < 0 || main === undefined || tokens.filter((t) => t.lower === noun).length > 1) return null
  let from = at
  while (from > 0 && ['adj', 'noun', 'name'].includes(tokens[from - 1]?.tag ?? '') && !/^(?:other|such|several|many)$/.test(tokens[from - 1]?.lower ?? '')) from--
  if (!/^(?:several|many|some|various|numerous|few|two|three|four|five)$/.test(tokens[from - 1]?.lower ?? '')) return null
  const start = tokens[from]?.start ?? 0
  let end = tokens[at]?.end ?? 0
  const next = tokens[at + 1]
  if (next?.tag === 'prep' && /^(?:in|of|from)$/.test(next.lower) && tokens[at + 2]?.tag === 'name') end = tokens[at + 2]?.end ?? end
  const subject = tokens.slice(main.subject[0], main.subject[1])
  const where = subject.length === 1 && subject[0]?.mention?.entity.type === 'place' && /^(?:witness|see|have|suffer|experience)/.test(tokens[main.verb[1] - 1]?.lemma ?? '') ? ` in ${subject[0].text}` : ''
  const text = `the ${place.text.slice(start, end)}${where}`
  return text === `the ${noun}` ? null : text
}

/** "the canal" for a name that ends with "Canal": the one in the title, or the only one and named just before. */
function findNamesake(reading: Reading, state: ReferenceState, noun: string): string | null {
  const capital = noun.slice(0, 1).toUpperCase() + noun.slice(1)
  const inTitle = new Set([...reading.article.title.matchAll(/(?:\p{Lu}[\p{L}'’-]*\s)+\p{Lu}[\p{L}'’-]*/gu)].map((m) => m[0].replace(/^(?:The|A|An|How|Why|When|What) /, '')).filter((name) => name.includes(' ') && name.endsWith(` ${capital}`)))
  const named = new Set(reading.names.entities.filter((e) => e.type !== 'quote' && e.name.endsWith(` ${capital}`)).map((e) => e.name))
  const recent = new Set(state.recent.flatMap((s) => s.mentions.map((m) => m.entity.name)).filter((name) => named.has(name)))
  const [title, only] = [[...inTitle][0], [...named][0]]
  if (inTitle.size === 1 && title !== undefined) return [...recent].every((name) => name === title) ? `the ${title}` : null
  return inTitle.size === 0 && named.size === 1 && only !== undefined && recent.has(only) ? `the ${only}` : null
}

/** "the car company": a compound that names nobody and ends in a noun that points back. */
function markCompound(tokens: Sentence['tokens'], i: number, draft: ReferenceDraft): void {
  let end = i + 1
  while (['noun', 'adj', 'name', 'figure'].includes(tokens[end]?.tag ?? '')) end++
  const inside = tokens.slice(i + 1, end)
  const head = inside.at(-1)
  const isTold = inside.some((t) => t.tag === 'name' || /^(?:first|last|only|main|largest|biggest|oldest|best|most|\p{L}+est)$/u.test(t.lower)) || /^(?:of|that|which|who|in)$/.test(tokens[end]?.lower ?? '')
  if (head !== undefined && inside.length > 1 && unanchored.has(head.lower) && !isTold) draft.unresolved.add(i)
}

/** "the school" after "the Acme school": the only name that stands before the noun in the sentences before. */
function findOwner(state: ReferenceState, noun: string): string | null {
  const owners = new Set<string>()
  for (const { tokens } of state.recent) {
    for (const [i, token] of tokens.entries()) {
      if (token.lower !== noun || token.tag !== 'noun') continue
      const k = tokens[i - 1]?.tag === 'noun' ? i - 2 : i - 1
      const name = tokens[k]
      if (name?.mention != null && name.mention.entity.type !== 'people') owners.add(name.mention.entity.name)
    }
  }
  const [only] = owners
  return owners.size === 1 && only !== undefined ? `the ${only} ${noun}` : null
}

/** "The city", "this country", "the party": a name when just one can be meant. */
export function resolveDefinite(sentence: Sentence, i: number, draft: ReferenceDraft, state: ReferenceState, reading: Reading): void {
  const { tokens, place } = sentence
  const [det, next, after] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (det === undefined || next === undefined) return
  const previous = state.recent.at(-1)
  const isThe = det.lower === 'the'
  const noun = next.tag === 'noun' || next.tag === 'adj' ? next.lower : ''
  const hasMore = after !== undefined && (after.tag === 'noun' || after.tag === 'name' || (next.tag === 'adj' && after.tag === 'adj'))
  const told = after !== undefined && (/^(?:of|that|which|who|where|called|known)$/.test(after.lower) || (after.tag === 'name' && next.tag === 'noun'))
  if (/^(?:city|country)$/.test(noun) && !told && !hasMore) {
    const named = noun === 'city' ? reading.city : reading.country
    if (named !== null) draft.replacements.push({ start: det.start, end: next.end, text: named.name, isInner: false })
    else draft.unresolved.add(i)
    return
  }
  if (noun === 'port' && after?.lower === 'city' && reading.city !== null) {
    draft.replacements.push({ start: det.start, end: after.end, text: reading.city.name, isInner: false })
    return
  }
  if (!isThe) {
    const said = /^(?:these|those)$/.test(det.lower) ? findNamedBefore(state, noun) : null
    if (said !== null && !told) {
      draft.replacements.push({ start: det.start, end: next.end, text: said, isInner: false })
      return
    }
    const isNumber = tokens.slice(0, i).some((t) => t.tag === 'noun' && t.lower === noun)
    if (!(det.lower === 'that' && isNumber)) draft.unresolved.add(i)
    return
  }
  if (hasMore && !told) markCompound(tokens, i, draft)
  if (hasMore || told || next.tag !== 'noun' || selfEvident.has(noun)) return
  const owner = findOwner(state, noun)
  if (owner !== null && after?.tag !== 'prep') {
    draft.replacements.push({ start: det.start, end: next.end, text: owner, isInner: false })
    return
  }
  const events = [...(sentence.anchor === null ? [] : findEventPhrases(sentence.anchor)), ...(previous === undefined ? [] : findEventPhrases(previous))].filter((e) => isSameEvent(e.noun, noun))
  if (events.length === 1 && events[0] !== undefined) {
    draft.replacements.push({ start: det.start, end: next.end, text: events[0].text, isInner: false })
    return
  }
  const isTied = after !== undefined && tokens[i + 3]?.date == null && ['prep', 'part', 'ing'].includes(after.tag) && !/^(?:as|by|from|with|at|on|since|until|after|before|via|despite)$/.test(after.lower)
  const namesake = findNamesake(reading, state, noun)
  if (namesake !== null && !isTied) {
    draft.replacements.push({ start: det.start, end: next.end, text: namesake, isInner: false })
    return
  }
  const seenBefore = previous !== undefined && [...state.recent].flatMap((s) => [...s.tokens]).some((t) => t.mention?.entity.name.toLowerCase().includes(` ${noun}`) === true || t.tag === 'noun' && (t.lower === noun || t.lower === `${noun}s` || `${t.lower}s` === noun)) && !place.text.slice(0, det.start).includes(noun)
  const inside = tokens.slice(0, i).some((t) => t.tag === 'noun' && (t.lower === noun || t.lower === `${noun}s`))
  if (!inside && !isTied) draft.unresolved.add(i)
  else if (!inside && seenBefore && unanchored.has(noun)) draft.unresolved.add(i)
}
