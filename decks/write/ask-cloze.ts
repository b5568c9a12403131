import type { Fact } from '../model/fact.ts'
import type { Draft } from './draft.ts'
import { lowerFirst } from './phrase-question.ts'

/** The sign of the gap in a cloze. */
const gapSign = '[…]'

/** The clause left whole with the answer taken out, and after the gap, in brackets, what to put there. */
export function askCloze(fact: Fact, hint: string): Draft | null {
  if (fact.gap === null) return null
  const [start, end] = fact.gap
  const before = fact.statement.slice(0, start)
  const after = fact.statement.slice(end) || '.'
  const source = fact.slots['source']
    const sign = hint === 'how many' && after.startsWith(' of ') ? 'number' : hint
  const counted = fact.slots['countedFrom']
  const question = `${source === undefined ? before : `According to ${source}, ${lowerFirst(before)}`}${gapSign} (${sign})${after}`.replace(/\)([\p{L}\d])/gu, ') $1')
  return { kind: 'cloze', question, answer: fact.answer, remark: counted === undefined ? null : `Counted back from ${counted}, when the text was issued.`, accepts: fact.accepts, side: 'forward' }
}
