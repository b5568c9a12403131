import { isPluralNoun } from './noun-kind.ts'
import { childrenOf } from './tree.ts'
import type { Tree, TreeWord } from './tree.ts'
import type { TreeClause } from './tree-clause.ts'
import { withS } from './verb-forms.ts'

/** A verb made ready for a question: the auxiliary that goes before the subject, and other wordings for words of the clause. */
export interface TurnedVerb {
  readonly auxiliary: string
  readonly instead: ReadonlyMap<number, string>
}

/** True when the subject takes a plural verb: a plural noun, or several joined by "and". */
export function isPluralSubject(tree: Tree, subject: TreeWord): boolean {
  const joined = childrenOf(tree, subject, 'conj')
  const isBoth = joined.some((w) => childrenOf(tree, w, 'cc').some((c) => c.lower === 'and'))
  return isBoth || isPluralNoun(subject)
}

function spelledOut(clause: TreeClause, word: TreeWord): string | null {
  if (/^['’](?:s|d|re|ve|ll)$/.test(word.lower)) return word.lower.endsWith('s') && (clause.copula !== null || clause.isPassive || clause.head.fineTag === 'VBG') ? 'is' : null
  return word.lower
}

/** The auxiliary that the clause has or needs; null when the form of its verb does not tell the tense. */
export function turnVerb(tree: Tree, clause: TreeClause): TurnedVerb | null {
  const { head } = clause
  const first = clause.auxiliaries[0]
  if (first !== undefined) {
    const auxiliary = spelledOut(clause, first)
    return auxiliary === null ? null : { auxiliary, instead: new Map([[first.index, '']]) }
  }
  const isPlural = isPluralSubject(tree, clause.subject)
  if (clause.kind === 'reduced') return { auxiliary: isPlural ? 'were' : 'was', instead: new Map() }
  if (head.lemma === 'be') return { auxiliary: head.lower, instead: new Map([[head.index, '']]) }
  if (!/^[\p{L}-]+$/u.test(head.lemma)) return null
  const instead = new Map([[head.index, head.lemma]])
  if (head.fineTag === 'VBD' || head.fineTag === 'VBN') return head.lower === head.lemma && !/^(?:put|set|cut|hit|let|shut|split|spread|cost|read|quit|cast|hurt|beat|bet|burst|shed|broadcast|forecast|rid|thrust|upset|bid)$/.test(head.lemma) ? null : { auxiliary: 'did', instead }
  if (head.fineTag === 'VBZ') return { auxiliary: 'does', instead }
  return head.fineTag === 'VBP' && isPlural ? { auxiliary: 'do', instead } : null
}

const singular: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' }

/** The first verb form as it reads after "who" or "which company": "are" as "is", "claim" as "claims". */
export function agreeVerb(clause: TreeClause, staysPlural: boolean): { readonly auxiliary: string; readonly instead: ReadonlyMap<number, string> } {
  const first = clause.auxiliaries[0]
  if (first !== undefined) {
    const own = spelledOut(clause, first) ?? first.lower
    const auxiliary = staysPlural ? own : (singular[own] ?? own)
    return { auxiliary, instead: new Map([[first.index, '']]) }
  }
  if (clause.kind === 'reduced') return { auxiliary: staysPlural ? 'were' : 'was', instead: new Map() }
  const { head } = clause
  if (staysPlural || head.fineTag !== 'VBP') return { auxiliary: head.lemma === 'be' && !staysPlural ? (singular[head.lower] ?? head.lower) : '', instead: head.lemma === 'be' && !staysPlural ? new Map([[head.index, '']]) : new Map() }
  return { auxiliary: '', instead: new Map([[head.index, withS(head.lemma)]]) }
}
