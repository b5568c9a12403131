import { figureHints, figureTypes } from './extract-figures.ts'
import type { Asked } from './open-finding.ts'
import { nounPhrase } from './noun-phrase.ts'
import { prepositionOf } from './tree-clause.ts'
import type { ToldClause } from './tell-clause.ts'
import { childrenOf, collectBranch } from './tree.ts'
import type { TreeWord } from './tree.ts'

const deadly = /^(?:kill|wound|injure|arrest|employ|detain|execute|evacuate|rescue|displace|leave)$/

/** "how many commuter trains": the phrase of the counted noun without its figure and article; null when it is not simple. */
function countedPhrase(told: ToldClause, figure: TreeWord): { wh: string; head: TreeWord; omit: TreeWord[] } | null {
  const { tree } = told.item
  const kind = figure.figure?.kind
  const noun = tree.words[figure.head]
  if (figure.relation === 'nummod' && noun !== undefined && noun.index > figure.index && (kind === 'count' || kind === undefined)) {
    const phrase = nounPhrase(tree, noun)
    const first = phrase[0]
    if (first === undefined || phrase.some((w) => w.relation === 'conj') || phrase.length > 10) return null
    const before = phrase.filter((w) => w.index < figure.index)
    if (before.some((w) => w.relation !== 'advmod')) return null
    const rest = phrase.filter((w) => w.index > figure.index)
    const last = rest.at(-1)
    const [from, to] = [rest[0], last]
    if (from === undefined || to === undefined || told.item.pointers.at.size > 0 && rest.some((w) => told.item.pointers.at.has(w.index))) return null
    return { wh: `how many ${tree.text.slice(from.start, to.end)}`, head: noun, omit: phrase }
  }
  if (kind === 'percentage' || (kind === 'count' && childrenOf(tree, figure, 'nmod').length > 0)) {
    const of = childrenOf(tree, figure, 'nmod').find((w) => prepositionOf(tree, w) === 'of')
    if (of === undefined || (kind === 'count' && !childrenOf(tree, of, 'det', 'nmod').length && of.mention === null)) return null
    const phrase = collectBranch(tree, of).filter((w) => w.relation !== 'acl')
    const [from, to] = [phrase[0], phrase.at(-1)]
    if (from === undefined || to === undefined || phrase.length > 9 || phrase.some((w) => told.item.pointers.at.has(w.index))) return null
    const isFraction = /half|third|quarter|fifth|tenth/i.test(figure.text)
    return { wh: `${kind === 'percentage' ? 'what percentage' : isFraction ? 'what share' : 'how many'} ${tree.text.slice(from.start, to.end)}`, head: figure, omit: [figure, ...phrase] }
  }
  const verb = tree.words[figure.head]
  if (kind === 'money' && figure.relation === 'obj') return { wh: 'how much money', head: figure, omit: nounPhrase(tree, figure) }
  if (kind === 'duration' && figure.relation === 'obj' && /^(?:last|take|spend|serve)$/.test(verb?.lemma ?? '')) return { wh: /^(?:last|take)$/.test(verb?.lemma ?? '') ? 'how long' : `how many ${/\p{L}+$/u.exec(figure.text)?.[0] ?? 'years'}`, head: figure, omit: [figure] }
  if (kind === 'count' && figure.relation === 'obj' && deadly.test(verb?.lemma ?? '')) return { wh: 'how many people', head: figure, omit: [figure] }
  if (kind === 'count' && figure.relation === 'nsubj') return verb !== undefined && /^(?:die|perish|drown|survive|flee)$/.test(verb.lemma) ? { wh: 'how many people', head: figure, omit: [figure] } : null
  return null
}

const durationHint = (figure: TreeWord): string => (figure.figure === null ? 'how many' : figureHints[figure.figure.kind])

function askFigureWord(told: ToldClause, figure: TreeWord): Asked | null {
  const { tree } = told.item
  const { clause, layout } = told
  const span = figure.figure
  if (span !== null && span.isAdjective) return null
  const isSmall = /^(?:one|two|three|1|2|3)$/i.test(figure.text)
  const counted = clause.isNegated ? null : countedPhrase(told, figure)
  const base = { frame: 'open-count', head: figure, answer: [figure], hint: durationHint(figure), answerType: span === null ? ('count' as const) : figureTypes[span.kind], family: 'figures' as const, weight: isSmall ? 1 : 3 }
  if (counted === null) {
    if (isSmall || span === null) return null
    const isForLong = span.kind === 'duration' && figure.relation === 'obl' && prepositionOf(tree, figure) === 'for'
    const cases = childrenOf(tree, figure, 'case')
    if (isForLong) return { ...base, frame: 'open-duration', wh: 'for how long', omit: [figure, ...cases], arcs: [figure.certainty] }
    return { ...base, frame: 'gap-figure', wh: null, arcs: [figure.certainty] }
  }
  const isSubject = counted.head === clause.subject
  const part = layout.parts.find((p) => p.words.includes(figure))
  const direct = isSubject || part?.head === counted.head
  const preposition = isSubject ? null : prepositionOf(tree, counted.head)
  const cases = preposition === null ? [] : childrenOf(tree, counted.head, 'case')
  const canAsk = direct && (preposition === null || /^(?:in|on|to|from|for|with|at|by|over|into|of|among|against|after)$/.test(preposition))
  return { ...base, wh: canAsk ? (preposition === null ? counted.wh : `${preposition} ${counted.wh}`) : null, frame: canAsk ? 'open-count' : 'gap-figure', isSubject, isPlural: !/^(?:how much|how long|what percentage|what share)/.test(counted.wh) || !/\bof (?:the |its )?\p{L}+[^s]$/u.test(counted.wh), omit: [...counted.omit, ...cases], arcs: [figure.certainty, isSubject ? 1 : counted.head.certainty] }
}

/** How many, how much, how long: every figure of a clause. */
export function askOpenCounts(told: ToldClause): Asked[] {
  const { layout } = told
  const words = [...layout.fronts.flatMap((p) => p.words), ...layout.subject, ...layout.tail]
  const figures = words.filter((w, i) => w.date === null && (w.figure !== null ? words.findIndex((x) => x.figure === w.figure) === i : w.tag === 'NUM' && w.relation === 'nummod' && /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(w.lower)))
  const isListed = (w: TreeWord): boolean => w.relation === 'conj' || childrenOf(told.item.tree, w, 'conj').length > 0
  return figures.filter((w) => !isListed(w)).flatMap((w) => askFigureWord(told, w) ?? [])
}
