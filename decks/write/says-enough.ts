import type { Draft, Gate } from './draft.ts'

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const superlative = /\b(?:first|only|last|most|least|(?:larg|bigg|old|new|tall|long|high|rich|deep|young|great|small|earli|fast|strong|heavi|busi)est)\b/
const idle = new Set('which what who whom whose when where during between after before since until from into with without over under about their there this that these those have been were was does did had has will more than also later same other year month date decade period'.split(' '))

/** How much a question tells: words of names, figures that are no dates, and other words of content. */
function countTold({ question }: Draft): { names: number; figures: number; others: number } {
  const text = question.replace(/\[…\] \([^)]*\)/, ' ').replace(/^\s*\p{L}+/u, (word) => (months.test(word) || /^(?:Which|What|Who|Whose|How|In|On|By|Since|When|During|At)$/.test(word.trim()) ? word.toLowerCase() : word))
  const words = text.match(/[\p{L}\d][\p{L}\d.,'’`-]*/gu) ?? []
  return {
    names: words.filter((word) => /^\p{Lu}/u.test(word) && !months.test(word)).length,
    figures: words.filter((word) => /^\d/.test(word) && !/^\d{4}s?[,.]?$|^\d{1,2},?$/.test(word)).length,
    others: words.filter((word) => /^\p{Ll}{4,}/u.test(word) && !idle.has(word)).length,
  }
}

/** Words of content that make up for a missing name: "militants with access to rocket launchers, suicide jackets ...". */
const muchSaid = 6

/** Without a name or a figure a question of a parsed clause needs this many words of content. */
const leastOthers = 3

/**
 * "Who moved to Paris in 1891?" has a thousand answers, and so has "By how much did prices rise in 2021?". A question for
 * who did something needs a name or a figure besides the date, and as much more that few could have done it; one for a
 * date or a figure needs a name, or many words.
 */
export const saysEnough: Gate = ({ fact, draft }) => {
  const { names, figures, others } = countTold(draft)
  const isForDoer = draft.kind === 'question' && /^(?:name-subject|actor$|event-who|list$|closed-list)/.test(fact.frame) && !superlative.test(draft.question)
  if (isForDoer) return names + figures > 0 && names + figures + others >= 3 ? null : 'many answers would be right'
  // "What did the sect buy?" Many things.
  if (draft.kind === 'question' && /^(?:open-object|relation-[a-z-]+-done$)/.test(fact.frame) && names + figures + others < 3 && !/\d{4}/.test(draft.question)) return 'many answers would be right'
  // "What was added?", "What is ancient?": nobody knows of what it speaks, even with the topic before it.
  if (draft.kind === 'question' && /^(?:open-(?!apposition|is-|says)|relation)/.test(fact.frame) && names + figures === 0 && others < leastOthers) return 'many answers would be right'
  if (!/^(?:date|figure|tail-date|tail-figure)/.test(fact.frame)) return null
  if (names === 0 && others < muchSaid) return 'it does not tell of whom or where'
  return names + figures + others < 3 ? 'many answers would be right' : null
}
