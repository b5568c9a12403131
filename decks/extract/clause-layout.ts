import { childrenOf, collectBranch } from './tree.ts'
import type { Tree, TreeWord } from './tree.ts'
import type { ClausePart, TreeClause } from './tree-clause.ts'
import { isSetOff, nounPhrase } from './noun-phrase.ts'

/** A clause in the order in which it is told: phrases before the subject, the subject, and the verb with all after it. */
export interface ClauseLayout {
  readonly fronts: readonly ClausePart[]
  readonly subject: readonly TreeWord[]
  /** Auxiliaries, verb and what follows, in the order of the sentence. */
  readonly tail: readonly TreeWord[]
  /** The parts whose words stand in the tail. */
  readonly parts: readonly ClausePart[]
}

const ties = /^(?:also|however|moreover|furthermore|therefore|thus|nevertheless|nonetheless|meanwhile|then|so|too|instead|indeed|hence|consequently|accordingly|otherwise|besides|still|yet|rather|again|even|just|only|thereby|though|once)$/
const keepsTruth = /^(?:if|unless|when|after|before|until|once|as|where|while)$/

/** What only adds to a noun, and clauses that are told apart, are no words of a part. */
function isAdded(tree: Tree, child: TreeWord, parent: TreeWord): boolean {
  if (['parataxis', 'discourse', 'vocative', 'dislocated'].includes(child.relation)) return true
  if (child.relation === 'appos') return isSetOff(tree, child)
  if (child.relation === 'acl') return isSetOff(tree, child)
  if (child.relation === 'advcl') return isSetOff(tree, child) && parent.relation !== 'xcomp'
  if (child.relation === 'obl' && /^(?:including|like|such as|among)$/.test(prep(tree, child))) return true
  if (child.relation === 'nmod' && isSetOff(tree, child) && /^(?:including|such as|like|as well as|along with|together with)$/.test(prep(tree, child))) return true
  if (child.relation !== 'conj') return false
  const isClause = childrenOf(tree, child, 'nsubj').length > 0
  // "was appointed chairman, and Ana Lima vice chairman": a verb is left out.
  if ((child.mention?.entity.type === 'person') !== (parent.mention?.entity.type === 'person') && parent.tag !== 'VERB' && isSetOff(tree, child)) return true
  return isClause || (child.tag === 'VERB' && parent.tag === 'VERB' && /^VB[DZP]$/.test(child.fineTag)) || (child.tag === 'VERB' && parent.tag !== 'VERB')
}

const prep = (tree: Tree, word: TreeWord): string => childrenOf(tree, word, 'case').flatMap((w) => [w, ...childrenOf(tree, w, 'fixed')]).map((w) => w.lower).join(' ')

/** The words of a branch without what is only added. */
export function coreBranch(tree: Tree, head: TreeWord): TreeWord[] {
  return collectBranch(tree, head, (child, parent) => isAdded(tree, child, parent))
}

/** "Five months later", "three weeks ago": counted from a time that the clause does not tell. */
function isCounted(tree: Tree, { head, role, words, preposition }: ClausePart): boolean {
  const counting = /^(?:later|earlier|ago|afterwards|before|after|previously)$/
  if (role === 'adverb' && counting.test(head.lower)) return words.length > 1
  const isTime = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/.test(head.lower) || head.figure?.kind === 'duration'
  return role !== 'clause' && role !== 'complement' && preposition === null && isTime && head.date === null && counting.test(tree.words[(words.at(-1)?.index ?? head.index) + 1]?.lower ?? words.at(-1)?.lower ?? '')
}

function isKept(tree: Tree, clause: TreeClause, part: ClausePart): boolean {
  const { head, role } = part
  // The day of the week tells nothing without the week.
  if (role === 'oblique' && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(head.text) && part.words.length <= 2) return false
  if (isCounted(tree, part)) return false
  if (role === 'adverb' && /^(?:early|late)$/.test(head.lower) && tree.words.slice(head.index + 1, head.index + 3).some((w) => w.lower.endsWith('day'))) return false
  if (role === 'adverb') return !ties.test(head.lower) || (part.words.length > 2 && !ties.test(part.words[0]?.lower ?? ''))
  if (part.preposition === 'according to') return false
  if (role !== 'clause') return !(role === 'oblique' && /^(?:including|like|unlike|such as|according to|despite|in addition to|as well as|apart from|along with)$/.test(part.preposition ?? '') && isSetOff(tree, head))
  const mark = childrenOf(tree, head, 'mark', 'advmod').find((w) => w.index < head.index)?.lower ?? ''
  if (mark === 'if' || mark === 'unless') return true
  if (head.index < clause.head.index) return keepsTruth.test(mark) && part.words.length <= 12
  return !isSetOff(tree, head) && mark !== 'because' && mark !== 'although' && mark !== 'though' && mark !== 'whereas'
}

/** Keeps a mark only between two words that are kept, and no comma at either end. */
function withoutLooseMarks(words: readonly TreeWord[]): TreeWord[] {
  const has = new Set(words.map((w) => w.index))
  const kept = words.filter((w) => w.tag !== 'PUNCT' || (has.has(w.index - 1) && has.has(w.index + 1)) || /^[$€£%”]$/.test(w.text))
  while (kept.at(-1)?.tag === 'PUNCT' && !/^[”"’%]$/.test(kept.at(-1)?.text ?? '')) kept.pop()
  while (kept[0]?.tag === 'PUNCT' && !/^[“"$€£]$/.test(kept[0].text)) kept.shift()
  const quotes = kept.filter((w) => /^["“”]$/.test(w.text))
  return quotes.length % 2 === 1 ? kept.filter((w) => !quotes.includes(w)) : kept
}

function predicateOf(tree: Tree, clause: TreeClause): TreeWord[] {
  const { head, copula } = clause
  if (copula === null) return [head]
  const cases = childrenOf(tree, head, 'case').filter((w) => w.index > copula.index && w.index < head.index)
  const phrase = head.tag === 'NOUN' || head.tag === 'PROPN' ? nounPhrase(tree, head) : coreBranch(tree, head).filter((w) => !childrenOf(tree, head, 'nsubj', 'aux', 'cop', 'mark', 'cc', 'advcl').some((c) => c === w || collectBranch(tree, c).includes(w)))
  return [...cases, ...phrase].filter((w) => w.index > copula.index)
}

/** The verb that hangs on the noun: the first of several that are joined. */
function relativeTop(tree: Tree, clause: TreeClause): TreeWord {
  let top = clause.head
  while (top.relation === 'conj') top = tree.words[top.head] ?? top
  return top
}

/** The part of a sentence between semicolons in which a word stands. */
function partOf(tree: Tree, word: TreeWord): [from: number, to: number] {
  const cuts = tree.words.filter((w) => w.lower === ';').map((w) => w.index)
  return [cuts.findLast((i) => i < word.index) ?? -1, cuts.find((i) => i > word.index) ?? tree.words.length]
}

/** "The largest, the rubber company, ...": a bare noun in front is no part of the clause. */
const isBare = (p: ClausePart): boolean => p.role === 'oblique' && p.preposition === null && p.head.date === null && p.head.figure === null

/** Lays a clause out; phrases with a word for which `isLoose` holds are left out. Joined clauses, asides and words that only tie it to others are left out. */
export function layoutClause(tree: Tree, clause: TreeClause, isLoose: (word: TreeWord) => boolean = () => false): ClauseLayout {
  const owned = clause.kind === 'main' || clause.kind === 'reported' || clause.kind === 'side'
  // "Eight months later": what points outside the card is left out where the clause can do without it.
  const canGo = (p: ClausePart): boolean => (p.role === 'adverb' || p.role === 'oblique' || (p.role === 'clause' && isSetOff(tree, p.head))) && p.words.some(isLoose)
  const kept = clause.parts.filter((p) => isKept(tree, clause, p) && !canGo(p))
  const fronts = owned ? kept.filter((p) => p.head.index < clause.subject.index && !isBare(p)) : []
  const parts = kept.filter((p) => !fronts.includes(p) && (owned || p.head.index > clause.subject.index))
  const ownAuxiliaries = clause.auxiliaries.filter((w) => owned || w.head === clause.head.index)
  const negations = childrenOf(tree, clause.head, 'advmod').filter((w) => /^(?:not|n['’]t|never)$/.test(w.lower))
  const infinitive = ownAuxiliaries.length > 0 ? childrenOf(tree, clause.head, 'mark', 'aux').filter((w) => w.lower === 'to' && w.index < clause.head.index) : []
  const core = new Set([...infinitive, ...predicateOf(tree, clause), ...ownAuxiliaries, ...negations, ...(clause.particle === null ? [] : [clause.particle]), ...parts.flatMap((p) => coreBranch(tree, p.head))])
  const [start, end] = partOf(tree, clause.head)
  for (const word of core) if (word.index < start || word.index >= end) core.delete(word)
  const inner = tree.words.filter((w) => w.tag === 'PUNCT' && !core.has(w) && core.has(tree.words[w.index - 1] ?? w) && core.has(tree.words[w.index + 1] ?? w) && /^["“”‘’'-]$/.test(w.text))
  const tail = withoutLooseMarks([...core, ...inner].toSorted((a, b) => a.index - b.index))
  // "the bombs that killed 191 people": the clause is no part of its own subject.
  const own = new Set(clause.kind === 'relative' || clause.kind === 'reduced' ? collectBranch(tree, relativeTop(tree, clause)) : [])
  const subject = withoutLooseMarks(nounPhrase(tree, clause.subject).filter((w) => !core.has(w) && !own.has(w)))
  return { fronts, subject, tail, parts }
}
