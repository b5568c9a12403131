import { childrenOf, collectBranch } from './tree.ts'
import type { Tree, TreeWord } from './tree.ts'

/** True when a comma, a dash or a colon stands right before the branch of a word: it adds something and does not limit. */
export function isSetOff(tree: Tree, word: TreeWord): boolean {
  const first = collectBranch(tree, word)[0]
  const mark = first === undefined ? undefined : /^[,–—:;-]$/.test(first.lower) ? first : tree.words[first.index - 1]
  return mark !== undefined && /^[,–—:;-]$/.test(mark.lower)
}

const ofPredicate = new Set(['nsubj', 'cop', 'aux', 'obl', 'advcl', 'mark', 'expl', 'csubj', 'ccomp', 'discourse', 'parataxis', 'vocative', 'dislocated'])
const opening = /^(?:also|even|especially|however|including|just|only|reportedly|allegedly|then|later|soon|eventually|now|particularly|mainly|mostly|largely|not)$/

/** What stands in the branch of a noun and is no part of its phrase. */
function isOutside(tree: Tree, head: TreeWord, child: TreeWord, parent: TreeWord): boolean {
  if (child.relation === 'parataxis' || (child.relation === 'appos' && isSetOff(tree, child)) || child.relation === 'discourse') return true
  if (child.relation === 'acl' && isSetOff(tree, child)) return true
  if (child.relation === 'conj' && (child.tag === 'VERB' || child.tag === 'AUX') && head.tag !== 'VERB') return true
  if (parent !== head) return child.relation === 'nmod' && child.index < head.index - 12
  if (ofPredicate.has(child.relation)) return true
  if (child.relation === 'case') return !/^['’]s?$/.test(child.lower)
  if (child.relation === 'cc') return child.index < head.index && !/^(?:both|either|neither)$/.test(child.lower)
  return child.relation === 'advmod' && (child.index < head.index ? opening.test(child.lower) : child.index === head.index + 1 || /^(?:together|especially|particularly|mainly|mostly|respectively)$/.test(child.lower))
}

const count = (words: readonly TreeWord[], pattern: RegExp): number => words.filter((w) => pattern.test(w.text)).length

/** What follows a comma after the head belongs to the phrase only when it is a list. */
function cutAtComma(words: readonly TreeWord[], head: TreeWord): TreeWord[] {
  const comma = words.findIndex((w) => w.index > head.index && w.lower === ',')
  if (comma < 0) return [...words]
  const isList = words.slice(comma).some((w) => w.relation === 'conj') && words.slice(comma).some((w) => w.relation === 'cc')
  return isList ? [...words] : words.slice(0, comma)
}

/** The words around the head without a break, with quotation marks in pairs and no mark at the edges. */
function trim(words: readonly TreeWord[], head: TreeWord): TreeWord[] {
  const at = words.indexOf(head)
  let [from, to] = [at, at]
  while (from > 0 && words[from - 1]?.index === (words[from]?.index ?? 0) - 1) from--
  while (to + 1 < words.length && words[to + 1]?.index === (words[to]?.index ?? 0) + 1) to++
  const kept = cutAtComma(words.slice(from, to + 1), head)
  while (kept.length > 1 && kept.at(-1)?.tag === 'PUNCT' && !/^["”’]$/.test(kept.at(-1)?.text ?? '')) kept.pop()
  while (kept.length > 1 && kept[0]?.tag === 'PUNCT' && !/^["“‘]$/.test(kept[0].text)) kept.shift()
  if (count(kept, /^["“”]$/) % 2 === 1) return kept.filter((w) => !/^["“”]$/.test(w.text) || (w !== kept[0] && w !== kept.at(-1)))
  return kept
}

/** The noun phrase of a head: its modifiers and whatever limits it, without its preposition and without what is only added. */
export function nounPhrase(tree: Tree, head: TreeWord): TreeWord[] {
  return trim(collectBranch(tree, head, (child, parent) => isOutside(tree, head, child, parent)), head)
}

/** The noun phrase without clauses that limit it, and without phrases after it other than "of ...". */
export function shortPhrase(tree: Tree, head: TreeWord): TreeWord[] {
  const isLong = (child: TreeWord, parent: TreeWord): boolean => child.relation === 'acl' || (parent === head && child.relation === 'nmod' && child.index > head.index && !childrenOf(tree, child, 'case').some((w) => /^(?:of|['’]s?)$/.test(w.lower)))
  return trim(collectBranch(tree, head, (child, parent) => isOutside(tree, head, child, parent) || isLong(child, parent)), head)
}

/** The noun phrase as an answer: what may as well hang on the verb ("a statement in Oslo") is left to the question. */
export function tightPhrase(tree: Tree, head: TreeWord): TreeWord[] {
  const isAdverbial = (child: TreeWord, parent: TreeWord): boolean => {
    if (parent !== head || child.relation !== 'nmod' || child.index < head.index) return false
    const preposition = childrenOf(tree, child, 'case').find((w) => w.index < child.index)?.lower ?? ''
    if (preposition === 'of' || preposition === '') return false
    const isWhere = child.mention?.entity.type === 'place' && /^(?:in|at|near|on|from)$/.test(preposition)
    return child.certainty < 0.95 || child.date !== null || ((isWhere || /^(?:during|after|before|since|until)$/.test(preposition)) && head.relation !== 'nsubj')
  }
  return trim(collectBranch(tree, head, (child, parent) => isOutside(tree, head, child, parent) || isAdverbial(child, parent)), head)
}

/** Nouns that are joined to a head: "A, B and C"; the head first. */
export function joinedTo(tree: Tree, head: TreeWord): TreeWord[] {
  const next = childrenOf(tree, head, 'conj').filter((w) => w.tag === 'NOUN' || w.tag === 'PROPN' || w.tag === 'NUM')
  return [head, ...next.flatMap((w) => joinedTo(tree, w))]
}

/** True when the phrase has a word that tells which one is meant: a name, "of ...", a clause, "first", "only". */
export function isTold(tree: Tree, head: TreeWord): boolean {
  if (head.mention !== null && head.mention.entity.type !== 'people') return true
  return childrenOf(tree, head).some((w) => {
    if (w.relation === 'nmod' || w.relation === 'acl') return !isSetOff(tree, w)
    if (w.mention !== null || w.date !== null || w.figure !== null) return true
    if (w.relation === 'appos') return w.mention !== null
    return w.relation === 'amod' && /^(?:first|second|third|last|only|main|largest|biggest|oldest|best|most|\p{L}{3,}est|own)$/u.test(w.lower)
  })
}
