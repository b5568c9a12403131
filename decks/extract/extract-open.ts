import type { Fact } from '../model/fact.ts'
import { nameRelation } from './name-relation.ts'
import { extractAppositions } from './open-apposition.ts'
import { askOpenClaims } from './open-claims.ts'
import { askOpenCounts } from './open-count.ts'
import type { Asked, OpenClause } from './open-finding.ts'
import { makeOpenFact } from './open-finding.ts'
import { askGaps } from './open-gaps.ts'
import { askOpenParts } from './open-parts.ts'
import { askOpenSubject } from './open-subject.ts'
import type { TreeSentence } from './point-sentences.ts'
import type { Reading } from './reading.ts'
import { toldClause } from './tell-clause.ts'
import type { TreeClause } from './tree-clause.ts'
import { listTreeClauses } from './tree-clause.ts'
import { reportingVerbs } from './words/verbs.ts'
import type { TreeWord } from './tree.ts'

/** Clauses that say nothing by themselves: questions, wishes, conditions, what "there is", what hangs on another clause. */
function statesSomething(item: TreeSentence, clause: TreeClause): boolean {
  if (/[?]["”’]?$/.test(item.sentence.place.text) || /^(?:there|it)$/.test(clause.subject.lower) && item.tree.words[clause.subject.index]?.relation === 'expl') return false
  if (clause.kind === 'side' && !/^(?:although|though|while|whereas|because|as|after|before|when|since|until)$/.test(clause.opener ?? '')) return false
  if (clause.opener !== null && /^(?:if|unless|whether|how|why|where)$/.test(clause.opener)) return false
  if (clause.head.tag === 'ADJ' && clause.parts.some((p) => p.role === 'complement')) return false
  return !clause.parts.some((p) => p.role === 'clause' && /^(?:if|unless)$/.test(p.words[0]?.lower ?? ''))
}

function askClause(open: OpenClause): Asked[] {
  const { told } = open
  const { layout } = told
  const asked = [...askOpenSubject(told), ...askOpenParts(told), ...askOpenClaims(told), ...askOpenCounts(told)].map((a) => nameRelation(told, a))
  const taken = new Set<TreeWord>(asked.map((a) => a.head))
  const words = [...layout.fronts.flatMap((p) => p.words), ...layout.subject, ...layout.tail].filter((w) => !taken.has(w))
  return [...asked, ...askGaps(told, words)]
}

const urging = /^(?:ask|order|tell|urge|force|persuade|invite|advise|encourage|require|allow|permit|enable|compel|instruct|let|cause|put)$/

/** "The board asked Lima during the recess": what it asked her to do could not be read. Or the subject hangs on a preposition. */
function isCutOff({ told }: OpenClause): boolean {
  const { clause, item, layout } = told
  if (urging.test(clause.head.lemma) && clause.copula === null && !(clause.isPassive && /^(?:order|force|cause|put)$/.test(clause.head.lemma)) && !layout.parts.some((p) => p.role === 'complement' || p.role === 'clause' || (clause.head.lemma === 'put' && p.role === 'oblique') || (/^(?:ask|order|cause|require|tell)$/.test(clause.head.lemma) && p.role === 'object' && p.head.mention === null && p.head.kind === null))) return true
  const first = layout.subject[0]
  const before = first === undefined ? undefined : item.tree.words[first.index - 1]
  return (clause.kind === 'main' || clause.kind === 'reported') && before?.tag === 'ADP' && before.relation === 'case' && !/^(?:about|around|over|under|between|like|up|except|than)$/.test(before.lower)
}

/** What the clauses of a sentence say, asked part by part; what stands outside its clauses is asked with the whole sentence told. */
function extractSentence(reading: Reading, item: TreeSentence): Fact[] {
  const clauses = listTreeClauses(item.tree).filter((c) => statesSomething(item, c))
  const facts: Fact[] = extractAppositions(reading, item)
  const covered = new Set<TreeWord>()
  for (const clause of clauses) {
    const open: OpenClause = { reading, told: toldClause(item, clause) }
    // "The court ruled": what it ruled could not be read.
    if (reportingVerbs.has(clause.head.lemma) && !clause.isPassive && !open.told.layout.parts.some((p) => p.role === 'object' || p.role === 'complement')) continue
    if (isCutOff(open)) continue
    for (const asked of askClause(open)) {
      const fact = makeOpenFact(open, asked)
      if (fact === null) continue
      facts.push(fact)
      for (const word of asked.answer) covered.add(word)
    }
  }
  const main = clauses.find((c) => c.kind === 'main')
  if (main === undefined || item.tree.words.length > 38) return facts
  const whole: OpenClause = { reading, told: toldClause(item, main), isWhole: true }
  const rest = item.tree.words.filter((w) => !covered.has(w))
  return [...facts, ...askGaps(whole.told, rest, 'whole').flatMap((asked) => makeOpenFact(whole, asked) ?? [])]
}

/** Every informative part of every parsed sentence as a fact: over-generated on purpose; the gates and the score choose. */
export function extractOpen(reading: Reading, items: readonly TreeSentence[]): Fact[] {
  return items.filter((item) => item.sentence.place.kind !== 'author').flatMap((item) => extractSentence(reading, item))
}
