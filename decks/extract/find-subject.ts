import type { Antecedent, Replacement } from './references.ts'
import { textOf } from './references.ts'
import type { Sentence } from './reading.ts'
import type { Token, TokenRange } from './token.ts'

/** The head of a noun phrase: its last noun or name before a preposition, comma or relative. */
export function headOf(tokens: readonly Token[], range: TokenRange): Token | null {
  let head: Token | null = null
  for (let i = range[0]; i < range[1]; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    if (i > range[0] && (['prep', 'to', 'rel', 'that', 'ing', 'part', 'finite'].includes(token.tag) || /^[,(—–]$/.test(token.lower))) break
    if (['noun', 'name', 'figure', 'pron'].includes(token.tag) || (token.tag === 'det' && range[1] - range[0] === 1)) head = token
  }
  return head
}

/** True when a noun phrase takes a plural verb. */
export function isPluralPhrase(tokens: readonly Token[], range: TokenRange): boolean {
  const head = headOf(tokens, range)
  if (head === null) return false
  const at = tokens.indexOf(head)
  if (tokens.slice(range[0], at).some((t) => t.tag === 'and')) return true
  if (/^(?:they|these|those|we|both|many|several|some|few)$/.test(head.lower)) return true
  if (head.mention !== null) return head.mention.entity.type === 'people' && !/^(?:the )?\p{Lu}/u.test(head.text) ? true : head.mention.entity.type === 'people' && head.text.endsWith('s')
  if (/^(?:people|police|men|women|children|media|data)$/.test(head.lower)) return true
  if (head.figure !== null) return true
  return head.tag === 'noun' && /[^su]s$/.test(head.lower) && !/(?:ics|news|series|headquarters)$/.test(head.lower)
}

/** What "it", "they", "he" or "she" at the start of the next clause would stand for, or null when the subject does not say. */
export function antecedentOf(sentence: Sentence, range: TokenRange, replacements: readonly Replacement[]): Antecedent | null {
  const { tokens } = sentence
  const head = headOf(tokens, range)
  const first = tokens[range[0]]
  if (head === null || first === undefined) return null
  const replaced = replacements.find((r) => r.start === first.start)
  if (first.tag === 'pron' && replaced === undefined) return null
  const isPerson = head.mention?.entity.type === 'person'
  const end = Math.max(tokens.indexOf(head) + 1, range[0] + 1)
  const isLong = range[1] - range[0] > 9
  let text = isPerson ? (head.mention?.entity.name ?? head.text) : textOf(sentence, isLong ? [range[0], end] : range)
  if (/[,;(]/.test(text) && !isPerson) text = textOf(sentence, [range[0], end])
  if (replaced !== undefined) text = replaced.text + sentence.place.text.slice(replaced.end, Math.max(replaced.end, tokens[(isLong ? end : range[1]) - 1]?.end ?? 0))
  if (/^(?:this|these|those|that|there|such|another|one|many|some|several|few|both|all|most|other|others|no|each|every|an?)\b/i.test(text) || text.split(' ').length > 12) return null
  const bare = text.replace(/^the /i, '')
  const named = replaced?.entity ?? head.mention?.entity ?? null
  const entity = named !== null && [...named.aliases, named.name].includes(bare) ? named : null
  return { text: text.replace(/^The /, 'the '), entity, isPlural: isPluralPhrase(tokens, range), isPerson: isPerson || entity?.type === 'person', isGroup: entity?.type === 'group' }
}
