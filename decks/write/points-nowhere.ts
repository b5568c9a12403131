import type { Gate } from './draft.ts'

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const undated = new RegExp(`\\b(?:in|on|since|until|by|from|last|early|late) ${month}\\b|\\b${month} \\d{1,2}\\b|\\d ${month}\\b|\\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b`)

/** Words that point to something the card does not show: a pronoun, "the same street", a date whose year is not told, today. */
export const pointsNowhere: Gate = ({ fact, draft }) => {
  const text = draft.question
  if (/^(?:It|They|He|She|This|These|Those|Such|His|Her|Their|Its)\b/.test(text) && !/^It (?:is|was) (?:\w+ )?(?:estimated|believed|reported|said|thought|known|claimed|clear|likely|not)\b/.test(text)) return 'a word of it points to nothing on the card'
  if (/(?<!\bof )\b(?:this|these|those) \p{L}+/u.test(text) || /\b(?:the (?:former|latter|above|following|aforementioned))\b(?! \p{L}+ of)/u.test(text)) return 'a word of it points to nothing on the card'
  if (/\b(?:did|does|do|is|was|were|are|has|have|had) (?:it|they|he|she|this|these)\b/i.test(text)) return 'a word of it points to nothing on the card'
  if (fact.frame.startsWith('actor') && /\b(?:their|its|his|her)\b/.test(text)) return 'a word of it points to nothing on the card'
  if (/\bthe (?:same (?!(?:time|year|day|way|as)\b)|new (?:event|attack|study|report|finding|survey|incident)\b)/.test(text)) return 'a word of it points to nothing on the card'
  const shown = `${text} ${draft.answer} ${draft.remark ?? ''}`
  if (undated.test(shown) && !/\d{4}/.test(shown)) return 'its date has no year'
  return /\b(?:today|nowadays|currently|at present|these days)\b/i.test(text) ? 'the day it speaks of is not on the card' : null
}
