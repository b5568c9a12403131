import type { Gate } from './draft.ts'

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const undated = new RegExp(`\\b(?:in|on|since|until|by|from|last|early|late) ${month}\\b|\\b${month} \\d{1,2}\\b|\\d ${month}\\b|\\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b`)

const comparative = /\bthe (?:larger|smaller|bigger|higher|lower|older|younger|newer|earlier|later|longer|shorter|stronger|weaker) (?!(?:house|chamber|court|deck|limit|class|reaches)\b)\p{L}+(?! (?:of|than)\b)/u
const named = /\b(?:call|name|dub|label|term|deem|consider)(?:s|ed)? (?:that|this|it)\b/
const ownWork = /(?:\b(?:his|her)|(?:\p{Lu}\p{L}*|\))['’]s) (?:report|findings|decision|plan|proposal|announcement|speech|study|survey|article|letter|remark|statement)\b(?! (?:on|of|about|for|that|to|called|into|from)\b)/u
const isPlural = (word: string): boolean => /^\p{Ll}{3,}[^s]s$|^(?:people|men|women|children|police|and|both|two|three|four)$/u.test(word)

/** "saw them fall": nothing before it on the card is several. */
function hasLooseThem(text: string): boolean {
  const at = text.search(/\bthem\b/)
  return at >= 0 && !(text.slice(0, at).match(/[\p{L}-]+/gu) ?? []).some((word) => isPlural(word))
}

/** Words that point to something the card does not show: a pronoun, "the same street", a date whose year is not told, today. */
export const pointsNowhere: Gate = ({ fact, draft }) => {
  const text = draft.question
  if (/^(?:It|They|He|She|This|These|Those|Such|His|Her|Their|Its)\b/.test(text) && !/^It (?:is|was) (?:\w+ )?(?:estimated|believed|reported|said|thought|known|claimed|clear|likely|not)\b/.test(text)) return 'a word of it points to nothing on the card'
  if (/(?<!\bof )\b(?:this|these|those) \p{L}+/u.test(text) || /\b(?:the (?:former|latter|above|following|aforementioned))\b(?! \p{L}+ of)/u.test(text)) return 'a word of it points to nothing on the card'
  if (/\b(?:did|does|do|is|was|were|are|has|have|had) (?:it|they|he|she|this|these)\b/i.test(text)) return 'a word of it points to nothing on the card'
  if (fact.frame.startsWith('actor') && /\b(?:their|its|his|her)\b/.test(text) && !/^(?:their|its|his|her) /.test(fact.slots['rest'] ?? '')) return 'a word of it points to nothing on the card'
  if (/\bthe (?:same (?!(?:time|year|day|way|as)\b)|new (?:event|attack|study|report|finding|survey|incident)\b)/.test(text)) return 'a word of it points to nothing on the card'
  if (comparative.test(text) || named.test(text) || ownWork.test(text) || hasLooseThem(text)) return 'a word of it points to nothing on the card'
  if (/\b(?:of|in|at|for|to|on|by|from) that \p{Ll}+\b/u.test(text)) return 'a word of it points to nothing on the card'
  if (/\bthe (?:first|second|third|fourth|last|next|two|three|four|five|others?)(?:,|\s(?:was|were|is|are|had|has|have|shared?|met|meet|did|signed?)\b)/i.test(text)) return 'a word of it points to nothing on the card'
  if (/^(?:There|Then|Later|Here), |^There (?!(?:is|are|was|were|has|have|had|will|can|may)\b)/.test(text)) return 'a word of it points to nothing on the card'
  if (/\b(?:somebody|someone|something)\b/i.test(text) || /\[…\] \([^)]*\)(?: \p{L}+)? (?:fewer|more|less)[.,]/u.test(text)) return 'a word of it points to nothing on the card'
  const shown = `${text} ${draft.answer} ${draft.remark ?? ''}`
  if (undated.test(shown) && !/\d{4}/.test(shown)) return 'its date has no year'
  return /\b(?:today|nowadays|currently|at present|these days|(?:last|this|next) (?:year|month|week|spring|summer|autumn|winter)(?! of\b))\b/i.test(text) ? 'the day it speaks of is not on the card' : null
}
