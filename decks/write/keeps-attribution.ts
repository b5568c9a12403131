import type { Gate } from './draft.ts'
import { foldText } from './fold-text.ts'

/** Whom the source names for a statement is named in the question, the remark or the answer. */
export const keepsAttribution: Gate = ({ fact, draft }) => {
  if (fact.attribution === null) return null
  const said = foldText(`${draft.question} ${draft.remark ?? ''} ${draft.answer}`)
  const words = foldText(fact.attribution).split(/[^\p{L}\d'-]+/u).filter((w) => w.length > 3)
  const kept = words.filter((w) => said.includes(w)).length
  const isAsked = /\b(?:whom?|whose|which source)\b/i.test(draft.question)
  return isAsked || words.length === 0 || kept * 2 >= words.length ? null : 'it would lose who says so'
}
