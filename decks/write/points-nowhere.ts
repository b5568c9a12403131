import type { Gate } from './draft.ts'

/** Words that point to something the card does not show. */
export const pointsNowhere: Gate = ({ fact, draft }) => {
  const text = draft.question
  if (/^(?:It|They|He|She|This|These|Those|Such|His|Her|Their|Its)\b/.test(text) && !/^It (?:is|was) (?:\w+ )?(?:estimated|believed|reported|said|thought|known|claimed|clear|likely|not)\b/.test(text)) return 'a word of it points to nothing on the card'
  if (/(?<!\bof )\b(?:this|these|those) \p{L}+/u.test(text) || /\b(?:the (?:former|latter|above|following|aforementioned))\b(?! \p{L}+ of)/u.test(text)) return 'a word of it points to nothing on the card'
  if (/\b(?:did|does|do|is|was|were|are|has|have|had) (?:it|they|he|she|this|these)\b/i.test(text)) return 'a word of it points to nothing on the card'
  if (fact.frame.startsWith('actor') && /\b(?:their|its|his|her)\b/.test(text)) return 'a word of it points to nothing on the card'
  return null
}
