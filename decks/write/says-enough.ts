import type { Gate } from './draft.ts'

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const superlative = /\b(?:first|only|last|most|least|(?:larg|bigg|old|new|tall|long|high|rich|deep|young|great|small|earli|fast|strong|heavi|busi)est)\b/
const idle = new Set('which what who whom whose when where during between after before since until from into with without over under about their there this that these those have been were was does did had has will more than also later same other'.split(' '))

/**
 * "Who moved to Paris in 1891?" has a thousand answers: a question for who or which did something needs, besides a
 * date, a name or a figure, and as much more that few could have done it.
 */
export const saysEnough: Gate = ({ fact, draft }) => {
  if (draft.kind !== 'question' || !/^(?:name-subject|actor$|event-who)/.test(fact.frame) || superlative.test(draft.question)) return null
  const words = draft.question.replace(/^\p{L}+/u, (w) => w.toLowerCase()).match(/[\p{L}\d][\p{L}\d.,'’`-]*/gu) ?? []
  const names = words.filter((w) => /^\p{Lu}/u.test(w) && !months.test(w)).length
  const figures = words.filter((w) => /^\d/.test(w) && !/^\d{4}s?[,.]?$|^\d{1,2},?$/.test(w)).length
  const told = words.filter((w) => /^\p{Ll}{4,}/u.test(w) && !idle.has(w)).length
  return names + figures > 0 && names + figures + told >= 3 ? null : 'many answers would be right'
}
