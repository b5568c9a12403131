import type { Asked } from './open-finding.ts'
import { answerOf, weightOf } from './answer-words.ts'
import { askWordOf } from './ask-word.ts'
import { kindOfNoun } from './noun-kind.ts'
import { isSetOff, nounPhrase } from './noun-phrase.ts'
import type { ToldClause } from './tell-clause.ts'
import { childrenOf } from './tree.ts'
import type { TreeWord } from './tree.ts'

/** "thirteen of the towns", "31 workers": the figure that counts a noun, when nothing else tells which ones are meant. */
function countOf(told: ToldClause, head: TreeWord): TreeWord | null {
  const figure = head.figure !== null ? head : childrenOf(told.item.tree, head, 'nummod').find((w) => w.figure !== null || w.tag === 'NUM')
  return figure ?? null
}

/** "the French dairy group Acme": "which French dairy group". */
function whichOf(told: ToldClause, noun: TreeWord, name: TreeWord): string {
  const words = nounPhrase(told.item.tree, noun).filter((w) => w.index <= noun.index && w !== name && !/^(?:the|an?)$/.test(w.lower))
  const [first, last] = [words[0], words.at(-1)]
  return first === undefined || last === undefined || words.some((w) => told.item.pointers.at.has(w.index)) ? `which ${noun.lower}` : `which ${told.item.tree.text.slice(first.start, last.end)}`
}

/** Who or what does it: the subject is asked for. */
export function askOpenSubject(told: ToldClause): Asked[] {
  const { clause, item, layout } = told
  const { tree } = item
  const own = clause.subject
  // "Its leader, Ana Lima, ...": the name answers for the role.
  const named = own.mention === null ? childrenOf(tree, own, 'appos').find((w) => w.mention !== null && (w.mention.entity.type === 'person' || !isSetOff(tree, w))) : undefined
  const head = named ?? own
  if (clause.kind === 'relative' && clause.head.index < head.index) return []
  if (countOf(told, head) !== null || item.pointers.at.has(head.index) || head.date !== null) return []
  const answer = named !== undefined ? [named] : layout.subject.length <= 10 && layout.subject.length > 0 ? layout.subject : answerOf(tree, head)
  if (answer === null || answer.length > 10 || !answer.includes(head)) return []
  const weight = weightOf(answer, head)
  if (weight === 0) return []
  const ask = askWordOf(tree, head)
  const which = named === undefined || named.mention?.entity.type === 'person' || kindOfNoun(own) === 'human' ? ask.wh : whichOf(told, own, named)
  const isCopular = clause.copula !== null
  const frame = `open-subject-${ask.kind}${isCopular ? '-is' : ''}`
  return [{ frame, head, answer, wh: clause.kind === 'reduced' && ask.kind === 'thing' ? null : which, hint: ask.hint, answerType: ask.answerType, family: ask.family, isSubject: true, isPlural: ask.isPlural, omit: nounPhrase(tree, own), arcs: [], weight }]
}
