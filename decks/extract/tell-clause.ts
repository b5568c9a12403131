import type { ClauseLayout } from './clause-layout.ts'
import { layoutClause } from './clause-layout.ts'
import type { TreeSentence } from './point-sentences.ts'
import type { Statement } from './render-clause.ts'
import type { Telling } from './say-words.ts'
import { gapClose, gapOpen, sayWords, startTelling } from './say-words.ts'
import type { ClausePart, TreeClause } from './tree-clause.ts'
import type { TreeWord } from './tree.ts'
import { agreeVerb, isPluralSubject, turnVerb } from './turn-verb.ts'

/** A clause that can be told: laid out, with everything before its subject known. */
export interface ToldClause {
  readonly item: TreeSentence
  readonly clause: TreeClause
  readonly layout: ClauseLayout
}

/** The parts of a question: what stands before the question word, and what follows it. */
export interface Posed {
  readonly front: string
  readonly body: string
  readonly sure: number
  readonly isRestated: boolean
  readonly antecedents: readonly string[]
}

/** A clause told with a gap for its answer. */
export interface Told {
  readonly statement: Statement
  readonly sure: number
  readonly isRestated: boolean
}

/** A word that points to something nobody can tell from the card. */
function isLoose({ pointers }: TreeSentence, word: TreeWord): boolean {
  const pointer = pointers.at.get(word.index)
  return pointer !== undefined && pointer.sure < 0.45 && pointer.text === null && pointer.antecedent === null
}

/** Lays out a clause of a sentence. */
export function toldClause(item: TreeSentence, clause: TreeClause): ToldClause {
  return { item, clause, layout: layoutClause(item.tree, clause, (word) => isLoose(item, word)) }
}

const wordsOf = ({ layout }: ToldClause): TreeWord[] => [...layout.fronts.flatMap((p) => p.words), ...layout.subject, ...layout.tail]

/** Phrases that stand side by side are told as one: "on Monday, after the vote" keeps its comma, "six days after the loss" needs none. */
function joinRuns(runs: readonly (readonly TreeWord[])[]): TreeWord[][] {
  const joined: TreeWord[][] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last !== undefined && last.at(-1)?.index === (run[0]?.index ?? 0) - 1) last.push(...run)
    else joined.push([...run])
  }
  return joined
}

const joinFronts = (parts: readonly ClausePart[]): TreeWord[][] => joinRuns(parts.map((p) => p.words))

/** A short time or place goes to the end of a question; what is long stays in front. */
function goesToEnd(told: ToldClause, part: ClausePart): boolean {
  const hasClause = told.layout.parts.some((p) => p.role === 'clause' || (p.role === 'complement' && p.words.length > 6))
  return part.role === 'oblique' && part.words.length <= 7 && !hasClause && told.layout.tail.length <= 16
}

/**
 * Words a question of a clause: `omit` holds the indexes of the answer (with its preposition, when the question word takes
 * it along), and `target` says whether the answer is the subject. Null when the verb cannot be turned.
 */
export function poseQuestion(told: ToldClause, target: { isSubject: boolean; isPlural: boolean; omit: ReadonlySet<number>; answer: readonly TreeWord[] }): Posed | null {
  const { item, clause, layout } = told
  const { tree } = item
  const telling = startTelling(item, wordsOf(told))
  // What points to the answer is bound by the question word.
  for (const word of target.answer) if (word.mention !== null) telling.said.add(word.mention.entity)
  const keep = (words: readonly TreeWord[]): TreeWord[] => {
    const left = words.filter((w) => !target.omit.has(w.index))
    const has = new Set(left.map((w) => w.index))
    return left.length === words.length ? left : left.filter((w) => w.lower !== ',' || (has.has(w.index - 1) && has.has(w.index + 1)))
  }
  const fronts = layout.fronts.map((p) => ({ part: p, words: keep(p.words) })).filter((f) => f.words.length > 0 && !f.words.every((w) => w.relation === 'case' || w.tag === 'PUNCT'))
  const leading = joinRuns(fronts.filter((f) => !goesToEnd(told, f.part)).map((f) => f.words)).map((words) => sayWords(telling, words)).join(', ')
  const turned = target.isSubject ? agreeVerb(clause, target.isPlural) : turnVerb(tree, clause)
  if (turned === null) return null
  const subject = target.isSubject ? '' : sayWords(telling, layout.subject)
  if (!target.isSubject && subject === '') return null
  const tail = sayWords(telling, keep(layout.tail), { instead: turned.instead })
  const trailing = fronts.filter((f) => goesToEnd(told, f.part)).map((f) => sayWords(telling, f.words)).join(' ')
  const body = [turned.auxiliary, subject, tail, trailing].filter((t) => t !== '').join(' ')
  return { front: leading, body, sure: telling.sure, isRestated: telling.isRestated, antecedents: [...telling.antecedents] }
}

function finish(marked: string, telling: Telling): Told {
  const at = marked.startsWith(gapOpen) ? 1 : 0
  let text = marked.slice(0, at) + (marked[at] ?? '').toUpperCase() + marked.slice(at + 1)
  if (!/[.?!]["”']?$/.test(text.replace(gapClose, ''))) text += '.'
  const start = text.indexOf(gapOpen)
  const end = text.indexOf(gapClose) - 1
  const statement: Statement = { text: text.replaceAll(gapOpen, '').replaceAll(gapClose, ''), gap: start < 0 || end < start ? null : [start, end], antecedents: [...telling.antecedents] }
  return { statement, sure: telling.sure, isRestated: telling.isRestated }
}

/** Tells a clause as a sentence of its own, with the place of the answer; its gap is null when the answer is no part of it. */
export function tellStatement(told: ToldClause, answer: readonly TreeWord[]): Told {
  const { item, clause, layout } = told
  const telling = startTelling(item, wordsOf(told))
  const [first, last] = [answer[0], answer.at(-1)]
  const gap = first === undefined || last === undefined ? null : ([first.index, last.index] as const)
  const fronts = joinFronts(layout.fronts).map((words) => sayWords(telling, words, { gap }))
  const owns = clause.kind === 'main' || clause.kind === 'reported' || clause.kind === 'side'
  const borrowed = owns ? '' : clause.kind === 'reduced' ? agreeVerb(clause, isPluralSubject(item.tree, clause.subject)).auxiliary : clause.auxiliaries.filter((w) => w.head !== clause.head.index).map((w) => w.lower).join(' ')
  const subject = sayWords(telling, layout.subject, { gap })
  const tail = sayWords(telling, layout.tail, { gap })
  const body = [subject, borrowed, tail].filter((t) => t !== '').join(' ')
  return finish([...fronts, body].filter((t) => t !== '').join(', '), telling)
}

const isWeekday = (word: TreeWord | undefined): boolean => word !== undefined && word.children.length <= 2 && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word.text)

/** The words of a sentence as it stands, without the day of the week, with the place of the answer. */
export function tellSentence(item: TreeSentence, answer: readonly TreeWord[]): Told {
  const words = item.tree.words.filter((w) => !isWeekday(w) && !isWeekday(item.tree.words[w.head]))
  const telling = startTelling(item, words)
  const [first, last] = [answer[0], answer.at(-1)]
  const gap = first === undefined || last === undefined ? null : ([first.index, last.index] as const)
  return finish(sayWords(telling, words, { gap }).replace(/\s*[.]$/, ''), telling)
}
