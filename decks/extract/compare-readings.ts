import { headOf } from './find-subject.ts'
import { isPronoun } from './point-pronouns.ts'
import type { TreeSentence } from './point-sentences.ts'
import { joinedTo, nounPhrase } from './noun-phrase.ts'
import { listTreeClauses } from './tree-clause.ts'
import type { UsableClause } from './usable-clauses.ts'

/** Whether the tree of a sentence reads a clause as the tags do. `silent`: it is not sure enough to say. */
export type Agreement = 'agrees' | 'against' | 'broken' | 'silent'

const sureEnough = 0.75

/** The clause ends in the middle of another: "ruled that the institute of Oslo". */
function isCutOff({ clause }: UsableClause, { tree }: TreeSentence): boolean {
  const [from, to] = [clause.rest[0], clause.rest[1]]
  return tree.words.some((w) => {
    const head = tree.words[w.head]
    return w.token >= from && w.token < to && head !== undefined && head.token >= to && /^(?:nsubj|mark|aux|cop|case|det|amod|compound|nummod)$/.test(w.relation) && w.certainty >= 0.4
  })
}

/** A pronoun of the clause stands for something outside of it and was not given its name. */
function holdsLoose({ clause, references }: UsableClause, { tree, pointers }: TreeSentence): boolean {
  const ranges = [...(clause.kind === 'relative' ? [] : clause.fronts), clause.subject, clause.verb, clause.rest]
  const isIn = (token: number): boolean => ranges.some((r) => token >= r[0] && token < r[1])
  return tree.words.some((w) => {
    const pointer = isIn(w.token) ? pointers.at.get(w.index) : undefined
    if (pointer === undefined) return false
    const restated = references.replacements.find((r) => r.start <= w.start && r.end >= w.end)
    if (!isPronoun(w)) return pointer.sure < 0.5 && pointer.text === null && restated === undefined
    if (pointer.antecedent === null && pointer.sure < 0.7) return true
    if (restated !== undefined) return pointer.antecedent !== null && pointer.sure >= 0.75 && !restated.isInner
    const antecedent = pointer.antecedent === null ? undefined : tree.words[pointer.antecedent]
    return antecedent === undefined || !isIn(antecedent.token)
  })
}

/** How well the definite nouns of a clause are understood alone: the least of them. */
export function clearnessOf({ clause }: UsableClause, item: TreeSentence | undefined): number {
  if (item === undefined) return 1
  const ranges = [...(clause.kind === 'relative' ? [] : clause.fronts), clause.subject, clause.verb, clause.rest]
  const inside = item.tree.words.filter((w) => ranges.some((r) => w.token >= r[0] && w.token < r[1]))
  return Math.min(1, ...inside.map((w) => item.pointers.clear.get(w.index) ?? 1))
}

/** What a whole sentence told alone would leave open: its least clear noun, and whether a word of it points outside. */
export function readWhole({ tree, pointers }: TreeSentence): { readonly clear: number; readonly isLoose: boolean } {
  const clear = Math.min(1, ...tree.words.map((w) => pointers.clear.get(w.index) ?? 1))
  return { clear, isLoose: [...pointers.at.values()].some((p) => p.antecedent === null && (p.text === null ? p.sure < 0.5 : false)) }
}

/**
 * Holds a clause found by tags against the tree of its sentence: its subject and its verb must be subject and verb of one
 * clause there. Without a tree, or where the tree is not sure, it says nothing.
 */
export function compareReadings(usable: UsableClause, item: TreeSentence | undefined): Agreement {
  const { sentence, clause } = usable
  if (item === undefined) return 'silent'
  if (isCutOff(usable, item) || holdsLoose(usable, item)) return 'broken'
  if (clause.kind === 'relative') {
    const type = headOf(sentence.tokens, clause.subject)?.mention?.entity.type
    return (clause.opener === 'which' && type === 'person') || (clause.opener === 'who' && (type === 'group' || type === 'place')) ? 'broken' : 'silent'
  }
  const { tokens } = sentence
  const opening = tokens[clause.subject[0]]
  if (opening?.tag === 'prep' && !/^(?:about|around|over|under|between|up|from)$/.test(opening.lower)) return 'broken'
  const verb = tokens.slice(clause.verb[0], clause.verb[1]).findLast((t) => ['finite', 'part', 'be', 'have', 'inf', 'ing'].includes(t.tag))
  const subject = headOf(tokens, clause.subject)
  if (verb === undefined || subject === null) return 'silent'
  const [verbToken, subjectToken] = [tokens.indexOf(verb), tokens.indexOf(subject)]
  const clauses = listTreeClauses(item.tree)
  const own = clauses.find((c) => c.head.token === verbToken || c.auxiliaries.some((a) => a.token === verbToken) || c.copula?.token === verbToken)
  if (own === undefined) return item.tree.words.some((w) => w.token === verbToken && w.tag !== 'VERB' && w.tag !== 'AUX' && w.certainty >= sureEnough) ? 'against' : 'silent'
  const phrase = [...nounPhrase(item.tree, own.subject), ...joinedTo(item.tree, own.subject)]
  const meets = phrase.some((w) => w.token === subjectToken) && Math.abs(own.subject.token - subjectToken) <= Math.max(3, clause.subject[1] - clause.subject[0])
  if (own.kind === 'reduced' && !tokens.slice(clause.verb[0], clause.verb[1]).some((t) => t.tag === 'be')) return 'broken'
  if (!meets && (own.kind === 'relative' || own.kind === 'reduced')) return 'broken'
  if (own.certainty < sureEnough) return 'silent'
  return meets ? 'agrees' : 'against'
}
