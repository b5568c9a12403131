import type { Asked } from './open-finding.ts'
import { shortPhrase } from './noun-phrase.ts'
import { sayWords, startTelling } from './say-words.ts'
import type { ToldClause } from './tell-clause.ts'
import type { ClausePart } from './tree-clause.ts'
import { childrenOf, collectBranch } from './tree.ts'
import type { Tree, TreeWord } from './tree.ts'

const mostWords = 16

/** How a verb of telling is asked with "about": most as "say". */
const asAbout: Readonly<Record<string, string>> = { argue: 'argue', warn: 'warn', report: 'report', find: 'find', conclude: 'conclude', claim: 'claim', write: 'write', announce: 'announce', suggest: 'suggest', discover: 'discover', note: 'note' }

function trimMarks(words: readonly TreeWord[]): TreeWord[] {
  const kept = [...words]
  while (kept.at(-1)?.tag === 'PUNCT' && !/^[”"%]$/.test(kept.at(-1)?.text ?? '')) kept.pop()
  return kept
}

/** The words from one index to the last of a branch, when nothing else stands between them. */
function runFrom(tree: Tree, branch: readonly TreeWord[], from: number): TreeWord[] {
  const words = trimMarks(branch.filter((w) => w.index >= from))
  const last = words.at(-1)
  return last !== undefined && last.index - from + 1 === words.length ? words : trimMarks(tree.words.slice(from, (last?.index ?? from) + 1)).filter((w) => words.includes(w))
}

/** "What did his lawyers say about the recordings?" The predicate of what is told is the answer. */
function askSays(told: ToldClause): Asked[] {
  const { clause, item, layout } = told
  const { teller } = clause
  if (clause.kind !== 'reported' || teller === null || layout.subject.length === 0 || layout.subject.length > 9 || item.pointers.at.has(clause.subject.index)) return []
  const verb = asAbout[teller.verb.lemma] ?? (/^(?:say|state|add|insist|maintain|tell|explain|declare|assert|contend|believe|observe|acknowledge|admit|complain|deny|predict|estimate|calculate|promise|hold|allege)$/.test(teller.verb.lemma) ? (/^(?:believe|deny|predict|estimate|calculate|promise|allege)$/.test(teller.verb.lemma) ? teller.verb.lemma : 'say') : null)
  const auxiliary = teller.verb.fineTag === 'VBZ' ? 'does' : teller.verb.fineTag === 'VBP' ? 'do' : teller.verb.fineTag === 'VBD' ? 'did' : null
  if (verb === null || auxiliary === null) return []
  // "about no fault": what is said of nothing would give the answer away.
  if (/^(?:no|any|some|many|all|both|each|every|most|few|several|other|nobody|nothing|what|it|there)$/.test(layout.subject[0]?.lower ?? '') || clause.isNegated && verb === 'deny') return []
  const answer = trimMarks([...layout.subject, ...layout.tail])
  const [first, last] = [answer[0], answer.at(-1)]
  if (first === undefined || last === undefined || answer.length < 4 || answer.length > mostWords + 4 || last.index - first.index + 1 !== answer.length) return []
  const who = shortPhrase(item.tree, teller.subject)
  const telling = startTelling(item, [...who, ...layout.subject, ...answer])
  const body = `${auxiliary} ${sayWords(telling, who)} ${verb} about ${sayWords(telling, layout.subject)}`
  const posed = { front: '', body, sure: telling.sure, isRestated: telling.isRestated, antecedents: [...telling.antecedents] }
  return [{ frame: 'open-says', head: clause.head, answer, wh: 'what', hint: 'what', answerType: 'phrase', family: 'relations', posed, arcs: [teller.subject.certainty, teller.verb.certainty], weight: 3 }]
}

const doing = /^(?:of|for|with|from|against)$/

/** "What were they forbidden to do?", "Of what did critics accuse him?", "How did he try to restore it?" */
function askDoing(told: ToldClause, part: ClausePart): Asked[] {
  const { tree } = told.item
  const { head } = part
  if (head.tag !== 'VERB' || head.index < told.clause.head.index || childrenOf(tree, head, 'nsubj').length > 0) return []
  const branch = collectBranch(tree, head, (w, parent) => w.relation === 'parataxis' || (w.relation === 'advcl' && parent === head && w.index - head.index > 6))
  const mark = childrenOf(tree, head, 'mark', 'case').find((w) => w.index < head.index)
  if (mark === undefined) return []
  const base = { head, answerType: 'phrase' as const, family: 'relations' as const, arcs: [head.certainty], weight: 3 }
  if (mark.lower === 'to' && head.fineTag === 'VB' && part.role === 'complement') {
    const answer = runFrom(tree, branch, mark.index)
    return answer.length < 2 || answer.length > mostWords || told.clause.head.tag !== 'VERB' || !acts.test(told.clause.head.lemma) ? [] : [{ ...base, frame: 'open-to-do', answer, wh: 'what', hint: 'to do what', omit: branch, end: 'to do' }]
  }
  if (head.fineTag !== 'VBG') return []
  const answer = runFrom(tree, branch, mark.index + 1)
  if (answer.length < 2 || answer.length > mostWords) return []
  if (mark.lower === 'by' && part.role === 'clause') {
    const whole = runFrom(tree, branch, mark.index)
    return [{ ...base, frame: 'open-how', answer: whole, wh: 'how', hint: 'how', omit: branch }]
  }
  return doing.test(mark.lower) ? [{ ...base, frame: 'open-doing', answer, wh: `${mark.lower} what`, hint: 'doing what', omit: branch }] : []
}

const acts = /^(?:agree|decide|refuse|promise|threaten|plan|order|ask|force|forbid|allow|urge|attempt|try|fail|vow|pledge|undertake|intend|permit|compel|encourage|instruct|command|offer|propose|seek|prepare|require|oblige|authorise|authorize|enable|persuade|resolve|vote|swear|prohibit|help|choose|manage|hope|want|aim|teach|train|expect|invite|advise|warn|request|call|appeal)$/

/** What people say of things, and what they are made, asked or forbidden to do. */
export function askOpenClaims(told: ToldClause): Asked[] {
  return [...askSays(told), ...told.layout.parts.flatMap((part) => (part.role === 'complement' || part.role === 'clause' ? askDoing(told, part) : []))]
}
