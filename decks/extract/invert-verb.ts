import type { Token } from './token.ts'
import { withS } from './verb-forms.ts'

/** A verb group made ready for a question: the auxiliary that goes before the subject, and what stays after it. */
export interface Inverted {
  readonly aux: string
  readonly verb: string
}

const join = (words: readonly string[]): string => words.join(' ')

/**
 * Splits "was abducted and beheaded" into "was" and "abducted and beheaded", "arrested" into "did" and "arrest".
 * Null when the form does not tell the tense ("put") or the verb is unknown. `isPlural` is the subject's number.
 */
export function invertVerb(group: readonly Token[], isPlural: boolean): Inverted | null {
  const at = group.findIndex((t) => t.tag !== 'adv')
  const first = group[at]
  if (first === undefined) return null
  const adverbs = group.slice(0, at).map((t) => t.text).filter((t) => t.toLowerCase() !== 'also')
  const rest = group.slice(at + 1).filter((t) => t.lower !== 'also').map((t) => t.text)
  if (first.tag === 'be' || first.tag === 'modal' || first.tag === 'do') return { aux: first.lower, verb: join([...adverbs, ...rest]) }
  if (first.tag === 'have') {
    if (rest.length > 0) return { aux: first.lower, verb: join([...adverbs, ...rest]) }
    return { aux: first.lower === 'had' ? 'did' : first.lower === 'has' ? 'does' : 'do', verb: join([...adverbs, 'have']) }
  }
  if (first.lemma === null || first.tag !== 'finite') return null
  const { forms } = first
  if (forms.has('s')) return { aux: 'does', verb: join([...adverbs, first.lemma, ...rest]) }
  if (forms.has('past') && !forms.has('base')) return { aux: 'did', verb: join([...adverbs, first.lemma, ...rest]) }
  if (forms.has('base') && !forms.has('past') && isPlural) return { aux: 'do', verb: join([...adverbs, first.lemma, ...rest]) }
  if (forms.has('base') && forms.has('past') && !isPlural) return { aux: 'did', verb: join([...adverbs, first.lemma, ...rest]) }
  return null
}

const singular: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' }

/** The verb group as it reads after "who" or "which": a plural "are" or "claim" becomes "is" and "claims". */
export function singularGroup(group: readonly Token[], isPlural: boolean): string {
  const at = group.findIndex((t) => t.tag !== 'adv')
  return group.filter((t) => t.lower !== 'also').map((t) => {
    if (t !== group[at]) return t.text
    if (singular[t.lower] !== undefined) return singular[t.lower] ?? t.text
    return t.tag === 'finite' && isPlural && t.lemma === t.lower && t.forms.has('base') && !t.forms.has('past') ? withS(t.lemma) : t.text
  }).join(' ')
}
