import { answerOf, weightOf } from './answer-words.ts'
import { askWhen, hintForDate } from './ask-when.ts'
import { askWordOf } from './ask-word.ts'
import { nounPhrase } from './noun-phrase.ts'
import { kindOfNoun } from './noun-kind.ts'
import type { Asked } from './open-finding.ts'
import type { ToldClause } from './tell-clause.ts'
import type { ClausePart } from './tree-clause.ts'
import { prepositionOf } from './tree-clause.ts'
import { childrenOf, collectBranch } from './tree.ts'
import type { Tree, TreeWord } from './tree.ts'
import { complementPrepositions } from './words/verb-complements.ts'

const placing = /^(?:in|at|on|near|inside|outside|across|throughout|along|off|around|under|beneath|behind|beyond|between|within)$/
const casesOf = (tree: Tree, head: TreeWord): TreeWord[] => childrenOf(tree, head, 'case').flatMap((w) => [w, ...childrenOf(tree, w, 'fixed')]).filter((w) => w.index < head.index)

/** When: a date that hangs on the verb. */
function askDatePart(told: ToldClause, part: ClausePart): Asked[] {
  const { tree } = told.item
  const { date } = part.head
  if (date === null || (date.grain === 'relative' && !/\d/.test(date.text))) return []
  const answer = tree.words.filter((w) => w.date === date)
  const omit = [...answer, ...casesOf(tree, part.head)]
  // More words than the date: "on the morning of March 11", "June 5, the day of the vote".
  const isMore = part.words.some((w) => !omit.includes(w) && w.tag !== 'PUNCT')
  return [{ frame: isMore ? 'gap-date' : 'open-when', head: part.head, answer, wh: isMore ? null : askWhen(date, part.preposition), hint: hintForDate(date), answerType: date.grain === 'year' ? 'year' : 'date', family: 'dates', omit, arcs: [part.head.certainty], weight: 3 }]
}

/** By whom, where, to what, with whom. */
function askOblique(told: ToldClause, part: ClausePart): Asked[] {
  const { tree } = told.item
  const { head, preposition } = part
  if (head.figure !== null || told.item.pointers.at.has(head.index) || !(head.tag === 'NOUN' || head.tag === 'PROPN')) return []
  const named = askNamed(told, head)
  if (named !== null && preposition !== null) {
    const own = askWordOf(tree, named.head)
    const base = { head: named.head, answer: [named.head], hint: named.hint, answerType: own.answerType, family: own.family, omit: [...nounPhrase(tree, head), ...casesOf(tree, head)], arcs: [head.certainty, named.head.certainty], weight: 3 }
    return [{ ...base, frame: part.role === 'agent' ? `open-agent-${own.kind}` : `open-oblique-${own.kind}`, wh: named.wh === 'who' ? `${preposition} whom` : `${preposition} ${named.wh}` }]
  }
  const answer = answerOf(tree, head)
  if (answer === null) return []
  const weight = weightOf(answer, head)
  const ask = askWordOf(tree, head)
  const base = { head, answer, hint: ask.hint, answerType: ask.answerType, family: ask.family, omit: [...answer, ...casesOf(tree, head)], arcs: [head.certainty], weight }
  const isPlace = ask.kind === 'place' || ask.kind === 'site'
  if (part.role === 'agent') return [{ ...base, frame: `open-agent-${ask.kind}`, wh: ask.wh === 'who' ? 'by whom' : `by ${ask.wh}` }]
  if (preposition === null || weight === 0) return []
  const isOwn = complementPrepositions.get(told.clause.head.lemma)?.has(preposition) === true
  if (isPlace && placing.test(preposition)) {
    const wh = ask.wh.startsWith('which ') && preposition === 'in' ? `in ${ask.wh}` : 'where'
    return [{ ...base, frame: `open-where-${ask.kind}`, wh: weight < 2 ? null : wh, hint: ask.kind === 'site' ? 'where' : ask.hint }]
  }
  if (isPlace && /^(?:to|from|into|toward|towards)$/.test(preposition)) return [{ ...base, frame: `open-${preposition === 'from' ? 'from' : 'to'}-place`, wh: ask.kind === 'place' ? `${preposition} ${ask.wh === 'what' ? 'which place' : ask.wh}` : null }]
  if (preposition === 'as') return [{ ...base, frame: 'open-as', wh: 'as what', hint: 'what' }]
  const isHuman = ask.wh === 'who'
  const wh = isHuman ? `${preposition} whom` : `${preposition} ${ask.wh}`
  if (isOwn || (isHuman && /^(?:to|with|from|against|for|by|on)$/.test(preposition)) || (ask.wh.startsWith('which') && /^(?:to|with|from|against|for|by)$/.test(preposition))) return [{ ...base, frame: isOwn ? 'open-complement' : `open-oblique-${ask.kind}`, wh }]
  const isClear = /^(?:to|from|into|for|against|with|of|about|over|through|by)$/.test(preposition) && head.index > told.clause.head.index
  return [{ ...base, frame: isClear ? `open-oblique-${ask.kind}` : 'gap-phrase', wh: isClear ? wh : null }]
}

const light = /^(?:play|have|take|make|leave|give|get|gain|pay|hold|enjoy|see|include|contain|put|set|draw|bring|do)$/

/** "formed an alliance, the Confederation of Cologne": the name answers, and the noun says which kind of thing it is. */
function askNamed(told: ToldClause, head: TreeWord): { head: TreeWord; wh: string; hint: string } | null {
  const { words } = told.item.tree
  const end = nounPhrase(told.item.tree, head).at(-1)?.index ?? head.index
  const after = words[end + 1]?.lower === ',' && words[end + 2]?.mention?.entity.type === 'person' && /^[,.]$/.test(words[end + 3]?.lower ?? '.') && kindOfNoun(head) === 'human' ? words[end + 2] : undefined
  const named = childrenOf(told.item.tree, head, 'appos').find((w) => w.mention !== null && w.mention.entity.type !== 'people') ?? after
  if (named === undefined || head.mention !== null) return null
  const kind = kindOfNoun(head)
  return { head: named, wh: kind === 'human' ? 'who' : `which ${head.lower}`, hint: kind === 'human' ? 'person' : head.lower }
}

/** Whom or what: the object. */
function askObject(told: ToldClause, part: ClausePart): Asked[] {
  const { tree } = told.item
  const { head } = part
  if (told.item.pointers.at.has(head.index) || head.date !== null || head.figure !== null || !(head.tag === 'NOUN' || head.tag === 'PROPN' || head.tag === 'ADJ')) return []
  if (childrenOf(tree, head, 'nummod').some((w) => w.figure !== null && w.index < head.index) || childrenOf(tree, head, 'det').some((w) => /^(?:no|any|such|this|these|those)$/.test(w.lower))) return []
  const named = askNamed(told, head)
  if (named !== null) {
    const own = askWordOf(tree, named.head)
    return [{ frame: `open-object-${own.kind}`, head: named.head, answer: [named.head], wh: named.wh === 'who' ? 'whom' : named.wh, hint: named.hint, answerType: own.answerType, family: own.family, omit: nounPhrase(tree, head), arcs: [head.certainty, named.head.certainty], weight: 3 }]
  }
  const answer = answerOf(tree, head)
  if (answer === null) return []
  const weight = weightOf(answer, head)
  if (weight === 0) return []
  const ask = askWordOf(tree, head)
  if (/^(?:ask|order|tell|urge|force|allow|persuade|enable|help|want|expect|require|invite|advise|encourage)$/.test(told.clause.head.lemma) && !told.layout.parts.some((p) => p.role === 'complement' || p.role === 'clause')) return []
  const isLight = light.test(told.clause.head.lemma)
  // "took command of the forces": the noun and the verb are one.
  if (/^(?:take|put|give|play|pay|draw|do|set|add|make)$/.test(told.clause.head.lemma) && head.mention === null && !told.clause.isPassive && ask.kind === 'thing' && !(told.clause.head.lemma === 'make' && weight >= 3)) return []
  const whole = nounPhrase(tree, head)
  // "was appointed professor": what somebody was made.
  const wh = told.clause.isPassive ? 'what' : ask.wh === 'who' ? 'whom' : ask.wh
  const isWeak = isLight && weight < 3 && ask.kind === 'thing'
  const frame = `open-object-${ask.kind}`
  const omit = whole.length > answer.length ? answer : whole
  return [{ frame, head, answer, wh: isWeak ? null : wh, hint: ask.hint, answerType: ask.answerType, family: ask.family, omit, arcs: [head.certainty], weight: isLight && ask.kind === 'thing' ? Math.min(weight, 2) : weight }]
}

/** What is done in a clause that another verb governs: "agreed to ban tests", "used it to propose a theory". */
function askInner(told: ToldClause, part: ClausePart): Asked[] {
  const { tree } = told.item
  if (part.head.tag !== 'VERB' || childrenOf(tree, part.head, 'nsubj').length > 0) return []
  const object = childrenOf(tree, part.head, 'obj')[0]
  if (object === undefined || part.head.fineTag === 'VBN') return []
  return askObject(told, { ...part, head: object }).map((asked) => ({ ...asked, frame: 'open-inner', arcs: [...(asked.arcs ?? []), part.head.certainty] }))
}

/** Why, and what for: a cause or a purpose that hangs on the verb. */
function askWhy(told: ToldClause): Asked[] {
  const { tree } = told.item
  return told.clause.parts.flatMap((part): Asked[] => {
    const mark = childrenOf(tree, part.head, 'mark')[0]?.lower
    const isBecause = part.role === 'clause' && mark === 'because'
    const isCause = part.role === 'oblique' && /^(?:because of|due to|owing to|as a result of|as result of)$/.test(part.preposition ?? '')
    const isPurpose = part.role === 'clause' && mark === 'to' && part.head.index > told.clause.head.index && part.words.length >= 3 && part.words.length <= 12 && told.clause.copula === null
    if (!isBecause && !isCause && !isPurpose) return []
    const answer = collectBranch(tree, part.head).filter((w) => w.tag !== 'PUNCT' || w.index < part.head.index || w.lower === ',')
    while (answer.at(-1)?.tag === 'PUNCT') answer.pop()
    while (answer[0]?.tag === 'PUNCT') answer.shift()
    if (answer.length > 18) return []
    return [{ frame: isPurpose ? 'open-purpose' : 'open-why', head: part.head, answer, wh: isPurpose ? 'for what purpose' : 'why', hint: isPurpose ? 'to what end' : 'why', answerType: 'phrase', family: 'relations', omit: answer, arcs: [part.head.certainty], weight: 3 }]
  })
}

/** Everything that a clause says of its subject, part by part. */
export function askOpenParts(told: ToldClause): Asked[] {
  const parts = [...told.layout.fronts, ...told.layout.parts]
  const asked = parts.flatMap((part): Asked[] => {
    if (part.head.date !== null) return askDatePart(told, part)
    if (part.role === 'object' || part.role === 'indirect') return part.preposition === null ? askObject(told, part) : askOblique(told, part)
    if (part.role === 'oblique' || part.role === 'agent') return askOblique(told, part)
    return part.role === 'complement' || part.role === 'clause' ? askInner(told, part) : []
  })
  return [...asked, ...askWhy(told), ...askPredicate(told)]
}

/** What something is: the noun that "be" joins to the subject. */
function askPredicate(told: ToldClause): Asked[] {
  const { clause, item, layout } = told
  const { head } = clause
  if (clause.copula === null || !(head.tag === 'NOUN' || head.tag === 'PROPN') || prepositionOf(item.tree, head) !== null) return []
  const answer = nounPhrase(item.tree, head).filter((w) => layout.tail.includes(w))
  const weight = weightOf(answer, head)
  if (answer.length > 12 || answer.length === 0 || weight === 0 || childrenOf(item.tree, head, 'nummod').length > 0) return []
  const isPerson = kindOfNoun(clause.subject) === 'person' || kindOfNoun(clause.subject) === 'human' || item.pointers.at.get(clause.subject.index)?.entity?.type === 'person'
  const isNamed = clause.subject.mention !== null || (item.pointers.at.get(clause.subject.index)?.text ?? null) !== null
  const isIndefinite = /^an?$/.test(answer[0]?.lower ?? '')
  const rest = layout.tail.filter((w) => !answer.includes(w) && w !== clause.copula)
  const canAsk = isNamed || rest.length > 1 || layout.subject.length > 2
  return [{ frame: isIndefinite ? 'open-is-a' : 'open-is-the', head, answer, wh: canAsk ? (isPerson ? 'who' : 'what') : null, hint: isPerson ? 'who' : 'what', answerType: isPerson ? 'role' : 'phrase', family: isPerson ? 'people' : 'relations', omit: answer, arcs: [head.certainty], weight: Math.max(weight, answer.length > 3 ? 3 : 2) }]
}
