import type { Fact } from '../model/fact.ts'
import { askCloze } from './ask-cloze.ts'
import type { Draft } from './draft.ts'
import { phraseQuestion } from './phrase-question.ts'

/** Arcs of a parse below this are too doubtful to turn a sentence round; the clause keeps its order and gets a gap. */
export const leastCertainty = 0.8

/** A question of a parsed clause when its parse is sure, and the clause with a gap. */
export function askOpen(fact: Fact): Draft[] {
  const { wh, body, front, source, certainty = '0', hint = 'what' } = fact.slots
  const cloze = askCloze(fact, hint)
  // The predicate of what somebody says is no gap that anybody could fill.
  const gap = cloze === null || fact.frame === 'open-says' ? [] : [cloze]
  if (wh === undefined || body === undefined || Number(certainty) < leastCertainty) return gap
  const lead = [...(source === undefined || fact.frame === 'open-says' ? [] : [`according to ${source}`]), ...(front === undefined ? [] : [front])]
  const question = phraseQuestion(...lead.map((text) => `${text},`), wh, body)
  return [{ kind: 'question', question, answer: fact.answer, remark: null, accepts: fact.accepts, side: 'forward' }, ...gap]
}
