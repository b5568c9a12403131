import type { AnswerType, Fact, Family } from '../model/fact.ts'
import { makeFact } from './make-fact.ts'
import { acceptsOf } from './name-answers.ts'
import { spellings } from './extract-dates.ts'
import type { Reading } from './reading.ts'
import { spanOf } from './answer-words.ts'
import { poseQuestion, tellSentence, tellStatement } from './tell-clause.ts'
import type { Posed, Told, ToldClause } from './tell-clause.ts'
import { readTreeCertainty } from './tree-certainty.ts'
import type { TreeWord } from './tree.ts'

/** What a rule asks of a clause. */
export interface Asked {
  readonly frame: string
  readonly head: TreeWord
  readonly answer: readonly TreeWord[]
  /** The question word with its preposition: "in which year"; null when only a gap is possible. */
  readonly wh: string | null
  readonly hint: string
  readonly answerType: AnswerType
  readonly family: Family
  readonly isSubject?: boolean
  readonly isPlural?: boolean
  /** Words that the question word takes the place of, besides the answer: its preposition. */
  readonly omit?: readonly TreeWord[]
  /** Certainties of the arcs that the answer leans on, besides those of the clause. */
  readonly arcs?: readonly number[]
  readonly weight: number
  /** A question that is not a turn of the clause itself. */
  readonly posed?: Posed
  /** The year of a day that is given without one. */
  readonly year?: { readonly text: string; readonly sure: number }
  /** What follows the whole question: a preposition that stays behind. */
  readonly end?: string
}

/** A clause with what it stands in. */
export interface OpenClause {
  readonly reading: Reading
  readonly told: ToldClause
  /** True when the whole sentence, and not the clause alone, is told around a gap. */
  readonly isWhole?: boolean
}

const relatives = /^(?:who|which|that|whom|whose|where|when|what|how|why|whether|because|if|as|while)$/

/** "the water reaches Aswan rises": a phrase with a verb that no word ties to it is torn out of two clauses. */
function isTorn(words: readonly TreeWord[]): boolean {
  const finite = words.filter((w) => /^(?:VERB|AUX)$/.test(w.tag) && /^VB[ZP]$|^VBD$/.test(w.fineTag) && !/^(?:aux|cop|amod)$/.test(w.relation) && !(w.fineTag === 'VBD' && w.relation === 'acl' && w.subtype === ''))
  return finite.length > words.filter((w) => relatives.test(w.lower)).length
}

const lowerStart = (text: string, head: TreeWord | undefined): string => (head !== undefined && head.index === 0 && head.tag !== 'PROPN' && head.mention === null && head.date === null && !/^\p{Lu}{2}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text)

function acceptedOf(answer: string, head: TreeWord): string[] {
  const bare = answer.replace(/^(?:the|an?) /i, '')
  const entity = head.mention?.entity
  if (head.date !== null) return spellings(head.date)
  if (head.figure !== null) return [head.figure.text, head.figure.text.replace(/\s?(?:%|per ?cent)$/, ''), head.figure.text.replaceAll(',', ''), bare]
  // The aliases of a name are right only when the answer is the name and nothing more.
  return entity !== undefined && entity.type !== 'quote' && entity.aliases.has(bare) ? [...acceptsOf(entity), bare] : [bare]
}

function slotsOf(asked: Asked, clause: OpenClause, more: { posed: Posed | null; told: Told; source: string | null; sure: number }): Record<string, string> {
  const { posed, told, source, sure } = more
  // "the project" answers nothing for somebody who has not got the text.
  const isVague = asked.answer.some((w) => w.mention === null && (clause.told.item.pointers.clear.get(w.index) ?? 1) < 0.85 && w === asked.head)
  const slots: Record<string, string> = { hint: asked.hint, weight: String(isVague ? Math.min(1, asked.weight) : asked.weight), sure: Math.min(sure, told.sure).toFixed(3) }
  const arcs = [clause.told.clause.certainty, ...(asked.arcs ?? [])]
  const shown = [...clause.told.layout.fronts.flatMap((p) => p.words), ...clause.told.layout.subject, ...clause.told.layout.tail].filter((w) => /^(?:conj|nmod|obl|obj|acl|advcl|xcomp|ccomp|nsubj|appos|dep|parataxis|list)$/.test(w.relation))
  slots['weakest'] = Math.min(1, ...shown.map((w) => (w.relation === 'nmod' || w.relation === 'obl' ? Math.min(1, w.certainty + 0.3) : w.certainty))).toFixed(3)
  slots['certainty'] = Math.min(...arcs).toFixed(3)
  slots['arcs'] = arcs.reduce((product, p) => product * p, 1).toFixed(3)
  if (posed !== null && asked.wh !== null) {
    slots['wh'] = asked.wh
    slots['body'] = `${posed.body}${asked.end === undefined ? '' : ` ${asked.end}`}`
    slots['posedSure'] = Math.min(sure, posed.sure).toFixed(3)
    if (posed.front !== '') slots['front'] = posed.front
  }
  if (source !== null && asked.posed === undefined) slots['source'] = source
  if (told.isRestated) slots['restated'] = 'yes'
  if (clause.told.clause.kind !== 'main') slots['clause'] = clause.told.clause.kind
  return slots
}

/** A day that is given without its year is asked with the year that was told before. */
function withYearOf({ told }: OpenClause, asked: Asked): Asked {
  const pointer = asked.head.date === null ? undefined : told.item.pointers.at.get(asked.answer[0]?.index ?? -1)
  const year = pointer?.text?.slice(-4)
  if (pointer === undefined || year === undefined) return asked
  return { ...asked, wh: asked.wh === null ? null : `${asked.wh.replace('in which month and year', 'in which month')} in ${year}`.replace(/^when in (\d+)$/, 'when in $1'), hint: `date in ${year}`, year: { text: year, sure: pointer.sure } }
}

/** Makes the fact of what a rule asks: its question in parts, and the clause with a gap. Null when the card could not be told alone. */
export function makeOpenFact(open: OpenClause, wanted: Asked): Fact | null {
  const { reading, told: clause } = open
  const asked = withYearOf(open, wanted)
  const { item } = clause
  const span = asked.head.date === null ? spanOf(item.tree, asked.answer) : { start: asked.head.date.start, end: asked.head.date.end }
  if (span === null) return null
  const certainty = readTreeCertainty(reading, clause, span)
  if (certainty === null || clause.clause.certainty < 0.35) return null
  if (isTorn(clause.layout.subject) || (/^(?:open-(?:subject|object|oblique|agent|inner|complement|where|to-place|from-place|as|is)|gap-phrase)/.test(asked.frame) && isTorn(asked.answer))) return null
  // "his lawyers": what the answer itself points to must stand in the question.
  const outside = asked.head.date === null && asked.answer.some((w) => {
    const pointer = item.pointers.at.get(w.index)
    return pointer !== undefined && !(pointer.antecedent !== null && clause.layout.tail.concat(clause.layout.subject).some((x) => x.index === pointer.antecedent) && !asked.answer.some((x) => x.index === pointer.antecedent))
  })
  if (outside) return null
  const omit = new Set([...asked.answer, ...(asked.omit ?? [])].map((w) => w.index))
  const canAsk = asked.wh !== null && !clause.clause.isNegated
  const posed = asked.posed !== undefined ? asked.posed : canAsk ? poseQuestion(clause, { isSubject: asked.isSubject === true, isPlural: asked.isPlural === true, omit, answer: asked.answer }) : null
  const told = open.isWhole === true ? tellSentence(item, asked.answer) : tellStatement(clause, asked.answer)
  if (Math.max(told.sure, posed?.sure ?? 0) < 0.45) return null
  const raw = item.tree.text.slice(span.start, span.end)
  const answer = lowerStart(raw, asked.answer[0])
  const antecedents = [...new Set([...told.statement.antecedents, ...(posed?.antecedents ?? []), ...certainty.antecedents, ...(asked.year === undefined ? [] : [asked.year.text])])]
  const { head } = asked
  return makeFact(reading, item.sentence, {
    family: asked.family,
    frame: asked.frame,
    subject: clause.layout.subject.map((w) => w.text).join(' '),
    answer,
    answerType: asked.answerType,
    accepts: acceptedOf(raw, head),
    date: head.date === null ? null : asked.year === undefined ? head.date.edtf : head.date.edtf.replace('XXXX', asked.year.text),
    qualifier: head.figure?.qualifier ?? null,
    attribution: certainty.source,
    status: certainty.status,
    statement: { ...told.statement, antecedents: certainty.source === null ? antecedents : [...antecedents, certainty.source] },
    slots: slotsOf(asked, open, { posed, told, source: certainty.source, sure: Math.min(certainty.sure, asked.year?.sure ?? 1) }),
    span,
    clauseAt: clause.clause.head.start,
  })
}
