import { kindOfNoun } from './noun-kind.ts'
import { childrenOf, collectBranch } from './tree.ts'
import type { Tree, TreeWord } from './tree.ts'

/**
 * `main`: a clause of its own. `shared`: joined to the one before and without a subject of its own. `reported`: what
 * somebody says or holds. `relative`: "who ..."; its subject is what it describes. `reduced`: "signed in 1921". `side`:
 * "although ...", "after ...".
 */
export type TreeClauseKind = 'main' | 'shared' | 'reported' | 'relative' | 'reduced' | 'side'

/** What a part of a clause does in it. */
export type PartRole = 'object' | 'indirect' | 'oblique' | 'agent' | 'complement' | 'clause' | 'adverb' | 'predicate'

/** A part of a clause: its head, and the words of its branch in the order of the sentence. */
export interface ClausePart {
  readonly role: PartRole
  readonly head: TreeWord
  readonly words: readonly TreeWord[]
  /** "in", "because of"; null without. */
  readonly preposition: string | null
}

/** A clause of a tree. */
export interface TreeClause {
  readonly kind: TreeClauseKind
  /** The verb, or the noun or adjective that a form of "be" joins to the subject. */
  readonly head: TreeWord
  readonly subject: TreeWord
  readonly isPassive: boolean
  readonly isNegated: boolean
  /** Auxiliaries and the copula before the verb, in order. */
  readonly auxiliaries: readonly TreeWord[]
  readonly copula: TreeWord | null
  readonly particle: TreeWord | null
  readonly parts: readonly ClausePart[]
  /** The clause whose verb reports this one. */
  readonly teller: { readonly verb: TreeWord; readonly subject: TreeWord } | null
  /** The word that opens it: "although", "when"; null without. */
  readonly opener: string | null
  /** The least of the certainties of the arcs that make it a clause. */
  readonly certainty: number
}

const isVerb = (w: TreeWord): boolean => w.tag === 'VERB' || (w.tag === 'AUX' && w.relation !== 'aux' && w.relation !== 'cop')
const subjectOf = (tree: Tree, head: TreeWord): TreeWord | null => childrenOf(tree, head, 'nsubj').find((w) => w.index < head.index) ?? null
const copulaOf = (tree: Tree, head: TreeWord): TreeWord | null => childrenOf(tree, head, 'cop').find((w) => w.index < head.index) ?? null
const openerOf = (tree: Tree, head: TreeWord): string | null => childrenOf(tree, head, 'mark').find((w) => w.lower !== 'that' && w.index < head.index)?.lower ?? childrenOf(tree, head, 'advmod').find((w) => /^(?:when|where|why|how|whenever)$/.test(w.lower))?.lower ?? null

/** The preposition of a phrase with all its words: "because of", "according to". */
export function prepositionOf(tree: Tree, head: TreeWord): string | null {
  const cases = childrenOf(tree, head, 'case').filter((w) => w.index < head.index && w.lower !== "'s" && w.lower !== '’s')
  const words = cases.flatMap((w) => [w, ...childrenOf(tree, w, 'fixed')])
  return words.length === 0 ? null : words.map((w) => w.lower).join(' ')
}

function roleOf(tree: Tree, clause: { head: TreeWord; isPassive: boolean }, child: TreeWord): PartRole | null {
  switch (child.relation) {
    case 'obj':
      return 'object'
    case 'iobj':
      return 'indirect'
    case 'obl':
      return child.subtype === 'agent' || (clause.isPassive && prepositionOf(tree, child) === 'by' && child.date === null) ? 'agent' : 'oblique'
    case 'xcomp':
    case 'ccomp':
      return 'complement'
    case 'advcl':
      return 'clause'
    case 'advmod':
      return /^(?:when|where|why|how|whenever|wherever)$/.test(child.lower) ? null : 'adverb'
    default:
      return null
  }
}

/** Branches that are no part of what a clause says: joined clauses, asides, words that only open it. */
const isApart = (tree: Tree, child: TreeWord, parent: TreeWord): boolean =>
  ['parataxis', 'discourse', 'vocative', 'dislocated'].includes(child.relation) || (child.relation === 'conj' && isVerb(child) && subjectOf(tree, child) !== null && isVerb(parent))

/** The words of the branch of a part; marks at its edges are taken off. */
export function branchOf(tree: Tree, head: TreeWord): TreeWord[] {
  const words = collectBranch(tree, head, (child, parent) => isApart(tree, child, parent))
  while (words.at(-1)?.tag === 'PUNCT' && !/^["”’%]$/.test(words.at(-1)?.text ?? '')) words.pop()
  while (words[0]?.tag === 'PUNCT' && !/^["“‘$£€]$/.test(words[0].text)) words.shift()
  return words
}

function listParts(tree: Tree, clause: { head: TreeWord; isPassive: boolean; copula: TreeWord | null }): ClausePart[] {
  const parts: ClausePart[] = []
  const { head } = clause
  for (const child of childrenOf(tree, head)) {
    // A noun or an adjective after "be" keeps its own words; what stands before the "be" belongs to the clause.
    const isOfNoun = clause.copula !== null && !['obl', 'advcl', 'ccomp', 'xcomp'].includes(child.relation) && !(child.relation === 'advmod' && child.index < clause.copula.index)
    const role = isOfNoun ? null : roleOf(tree, clause, child)
    if (role === null) continue
    const words = branchOf(tree, child)
    if (words.length > 0) parts.push({ role, head: child, words, preposition: prepositionOf(tree, child) })
  }
  return parts
}

interface Borrowed {
  readonly subject: TreeWord
  readonly auxiliaries: readonly TreeWord[]
  readonly certainty: number
}

/** The subject and the auxiliaries of the clause that this one is joined to. */
function borrow(tree: Tree, head: TreeWord, depth = 0): Borrowed | null {
  const other = tree.words[head.head]
  if (other === undefined || depth > 3) return null
  const subject = subjectOf(tree, other)
  const auxiliaries = childrenOf(tree, other, 'aux').filter((w) => w.index < other.index)
  if (subject === null) return other.relation === 'conj' ? borrow(tree, other, depth + 1) : null
  return { subject, auxiliaries, certainty: Math.min(subject.certainty, head.certainty) }
}

/** Verbs that keep an object when they are passive: "a prize called ...". */
const takesTwo = /^(?:call|name|dub|give|award|grant|offer|pay|elect|appoint|crown|title|deem|rename|nickname)$/
const negation = /^(?:not|n['’]t|never|no|neither|nor|hardly|scarcely)$/

function build(tree: Tree, kind: TreeClauseKind, head: TreeWord, subject: TreeWord, more: { auxiliaries?: readonly TreeWord[]; teller?: TreeClause['teller']; certainty?: number }): TreeClause {
  const copula = copulaOf(tree, head)
  const own = childrenOf(tree, head, 'aux').filter((w) => w.index < head.index && w.lower !== 'to')
  const auxiliaries = own.length > 0 || copula !== null ? [...own, ...(copula === null ? [] : [copula])] : (more.auxiliaries ?? [])
  const isPassive = auxiliaries.some((w) => w.subtype === 'pass') || subject.subtype === 'pass' || (kind === 'reduced' && head.fineTag === 'VBN')
  const around = childrenOf(tree, head, 'advmod', 'det')
  const isNegated = around.some((w) => negation.test(w.lower)) || childrenOf(tree, subject, 'det').some((w) => /^(?:no|neither)$/.test(w.lower)) || /^(?:nobody|none|nothing)$/.test(subject.lower)
  const parts = listParts(tree, { head, isPassive, copula })
  // "After two years of bargaining Leopold ceded ...": a subject has no preposition.
  const isSubject = !childrenOf(tree, subject, 'case').some((w) => w.index < subject.index && !/^(?:about|around|over|under|between|like|up|except|than)$/.test(w.lower))
  const certainty = Math.min(isSubject || kind === 'relative' || kind === 'reduced' ? 1 : 0.3, more.certainty ?? 1, kind === 'main' && head.relation === 'root' ? 1 : head.certainty, subject.certainty, ...auxiliaries.map((w) => w.certainty))
  return { kind, head, subject, isPassive, isNegated, auxiliaries, copula, particle: childrenOf(tree, head, 'compound').find((w) => w.subtype === 'prt') ?? null, parts, teller: more.teller ?? null, opener: openerOf(tree, head), certainty }
}

const isFiniteHead = (tree: Tree, head: TreeWord): boolean => copulaOf(tree, head) !== null || childrenOf(tree, head, 'aux').some((w) => w.lower !== 'to') || /^VB[DZP]$/.test(head.fineTag) || (head.fineTag === 'VBN' && subjectOf(tree, head) !== null)

const isSomeone = (w: TreeWord): boolean => !['thing', 'site', 'place'].includes(kindOfNoun(w))

/** Whom a relative describes: "who" climbs to the person, and a description in commas stands for the name before it. */
function describedBy(tree: Tree, noun: TreeWord, relative: string): TreeWord | undefined {
  let at: TreeWord | undefined = noun
  if (relative === 'who') {
    while (at !== undefined && !isSomeone(at) && (at.relation === 'nmod' || at.relation === 'obl')) at = tree.words[at.head]
    if (at === undefined || !isSomeone(at)) return undefined
  }
  // "was a physicist who developed ...": the one who was.
  const told = copulaOf(tree, at) === null ? null : subjectOf(tree, at)
  if (told !== null) return told
  const named = tree.words[at.head]
  const added = childrenOf(tree, at, 'appos').find((w) => w.mention !== null)
  if (added !== undefined && at.mention === null) return added
  return at.relation === 'appos' && named?.mention != null ? named : at
}

function readRelative(tree: Tree, head: TreeWord): TreeClause | null {
  const described = tree.words[head.head]
  const subject = subjectOf(tree, head)
  const meant = described === undefined || subject === null ? undefined : describedBy(tree, described, subject.lower)
  if (meant === undefined || subject === null || !/^(?:who|which|that)$/.test(subject.lower) || !isFiniteHead(tree, head)) return null
  return build(tree, 'relative', head, meant, { certainty: Math.min(subject.certainty, head.certainty) })
}

/** "..., where a general led several thousand men": a clause with a subject of its own, told without what ties it to the noun. */
function readWhere(tree: Tree, head: TreeWord): TreeClause | null {
  const subject = subjectOf(tree, head)
  const relative = tree.words.find((w) => w.index < (subject?.index ?? 0) && /^(?:where|when|which|whom)$/.test(w.lower) && (w.head === head.index || tree.words[w.head]?.head === head.index))
  if (subject === null || relative === undefined || /^(?:who|which|that|whom)$/.test(subject.lower) || relative.relation === 'obj' || !isFiniteHead(tree, head)) return null
  const clause = build(tree, 'side', head, subject, {})
  return { ...clause, opener: 'while', parts: clause.parts.filter((p) => !p.words.includes(relative)) }
}

/** What somebody says: the verb of saying and who says it. Null when what is told has no teller, or hangs on another thing told. */
function tellerOf(tree: Tree, head: TreeWord): TreeClause['teller'] {
  const verb = tree.words[head.head]
  if (verb === undefined || !isVerb(verb)) return null
  const subject = childrenOf(tree, verb, 'nsubj')[0] ?? (verb.relation === 'conj' ? borrow(tree, verb)?.subject : undefined)
  return subject === undefined ? null : { verb, subject }
}

/** A participle after its noun: "the treaty signed in 1921". */
const isReduced = (tree: Tree, head: TreeWord): boolean => tree.words[head.head]?.figure == null && head.relation === 'acl' && head.subtype !== 'relcl' && head.fineTag === 'VBN' && subjectOf(tree, head) === null && copulaOf(tree, head) === null && (takesTwo.test(head.lemma) || childrenOf(tree, head, 'obj').length === 0)

function readClause(tree: Tree, head: TreeWord): TreeClause | null {
  const subject = subjectOf(tree, head)
  const parent = tree.words[head.head]
  if (head.relation === 'acl' && head.subtype === 'relcl') return readRelative(tree, head) ?? readWhere(tree, head)
  if (isReduced(tree, head) && parent !== undefined) return build(tree, 'reduced', head, parent, { certainty: head.certainty })
  if (head.relation === 'conj' && parent !== undefined && subject === null && (isVerb(parent) || copulaOf(tree, parent) !== null)) {
    if (parent.relation === 'acl' && parent.subtype === 'relcl') {
      const other = readRelative(tree, parent)
      return other === null || !isFiniteHead(tree, head) && head.fineTag !== 'VBN' ? null : build(tree, 'relative', head, other.subject, { auxiliaries: head.fineTag === 'VBN' ? other.auxiliaries : [], certainty: Math.min(other.certainty, head.certainty) })
    }
    if (isReduced(tree, parent)) {
      const described = tree.words[parent.head]
      return head.fineTag === 'VBN' && described !== undefined ? build(tree, 'reduced', head, described, { certainty: Math.min(parent.certainty, head.certainty) }) : null
    }
    const borrowed = borrow(tree, head)
    const needsAuxiliary = /^(?:VBN|VBG|VB)$/.test(head.fineTag)
    if (borrowed === null || (needsAuxiliary && borrowed.auxiliaries.length === 0 && head.fineTag !== 'VBN')) return null
    const governor = tree.words[parent.index]
    const teller = governor?.relation === 'ccomp' ? tellerOf(tree, governor) : null
    if (governor?.relation === 'ccomp' && teller === null) return null
    return build(tree, 'shared', head, borrowed.subject, { auxiliaries: needsAuxiliary ? borrowed.auxiliaries : [], certainty: borrowed.certainty, teller })
  }
  if (subject === null || !isFiniteHead(tree, head)) return null
  if (head.relation === 'root' || head.relation === 'parataxis') return build(tree, 'main', head, subject, {})
  if (head.relation === 'conj') {
    const isInside = parent !== undefined && ['ccomp', 'advcl', 'acl'].includes(parent.relation)
    const teller = isInside && parent.relation === 'ccomp' ? tellerOf(tree, parent) : null
    return isInside && teller === null ? null : build(tree, teller === null ? 'main' : 'reported', head, subject, { teller })
  }
  if (head.relation === 'ccomp') {
    const teller = tellerOf(tree, head)
    return teller === null ? null : build(tree, 'reported', head, subject, { teller })
  }
  return head.relation === 'advcl' ? build(tree, 'side', head, subject, {}) : null
}

/** The clauses of a tree in the order of their verbs. What has no subject to be found has no clause. */
export function listTreeClauses(tree: Tree): TreeClause[] {
  return tree.words.flatMap((word) => {
    const isHead = (isVerb(word) || copulaOf(tree, word) !== null) && !['aux', 'cop', 'case', 'mark', 'fixed', 'compound', 'amod'].includes(word.relation)
    const clause = isHead ? readClause(tree, word) : null
    return clause === null ? [] : [clause]
  })
}
