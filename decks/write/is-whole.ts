import type { Gate } from './draft.ts'

// What a strict reader calls torn: wordings that come of a clause cut at the wrong place. Each pattern is one kind of tear.

/** Verbs that say little without what they are done to: "did Peci arrest in 1980" was "Peci, arrested in 1980". */
const needsObject = 'arrest|capture|kidnap|appoint|establish|conclude|wound|elect|refound|locate|name|call|dub|base|build|found|introduce|publish|convict|sentence|detain|replace|expel|abduct|hire|own|purchase|award|acquire|complete|include|contain|involve|occupy|exceed|ask|tell|urge|make|take over|set up|carry out'
const bareVerb = new RegExp(`\\b(?:did|does|do) [^?]*\\b(?:${needsObject})(?:,? (?:in|on|at|by|between|from|during|under|with|after|before|until|since)\\b|\\?)`, 'u')
/** "escaped five months": the "later" is gone. */
const bareTime = /(?<!\b(?:for|after|in|within|of|over|by|than|about|every|last|first|next|past|to|lasts?|lasted|spent|took|takes?|took another|some|nearly|almost|least|most|around|each|served|spends?|gave|given|got|gets?|wait(?:ed)?|and|or|from|between|during|the|only|before|under|until|at|just|approximately|roughly|additional|another|up to|lived|held|exactly|is|was|were|are)\s)\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d+|several|some|a few|a|hours|days|weeks|months|years) (?:hour|day|week|month|year|decade)s?\?$/u
const tears: readonly RegExp[] = [
  bareVerb,
  bareTime,
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Fifteen|Twenty|Several|\d+) (?:hours?|days?|weeks?|months?|years?|decades?),/u,
  /\b(?:hours|days|weeks|months|years) (?:announce|say|tell|declare|report|sign|visit|resign|become|die)/u,
  // A gap in a relative clause that has lost its noun.
  /^(?:Which|Who|That|Whom|Whose|Where|What) (?!(?:[^?]*\?)$)/u,
  // "a treaty ... over which salt was carried": the road, not the treaty.
  /^(?:(?!\b(?:is|are|was|were)\b).)*(?<!^)(?<![,–—] )\b(?:over|from|under|through|upon|on|into|with|for|of|to|by) (?:which|whom) (?!(?:\p{L}+ )?(?:did|does|do|was|were|is|are|has|have|had|will|can)\b)/u,
  /\b(?:exactly|such|so|as|than|shortly|whether|because|although|while|if|under way of|that|not only)[?.]$/u,
  /^(?:Shortly|Days|Weeks|Months|Years|Hours),? /u,
  /^[^:?]{3,60}: (?:Shortly|Days|Weeks|Months|Years|Hours),? /u,
  /\bborn \[…\]/u,
  // "was abducted and beheaded": the second verb has lost its "was".
  /^(?:[^:?]{3,60}: )?(?:Who|What|Which \p{Ll}+) (?:abducted|arrested|assassinated|beheaded|captured|convicted|detained|executed|hanged|kidnapped|killed|murdered|sentenced|shot|wounded) (?:in|on|at|by|near|outside|during)\b/u,
  // Somebody else than the one who does it: "the scholar joined him".
  /\b(?:join|joined|succeed|succeeded|replaced?|met|meet|supported?|followed|accompanied|visited?|appointed|arrested|killed) (?:him|them)\b/u,
  // "Within three months" of what?
  /(?:^|: )Within (?:\[…\] \([^)]*\)|[\p{L}\d]+ (?:hours|days|weeks|months|years)),/u,
  /^(?:[^:?]{3,60}: )?Who (?:was|were|is|are) (?:edited|signed|published|built|ratified|written|printed|launched|opened|completed|constructed|adopted|approved|introduced|sold|discovered|invented)\b/u,
  /^(?:[^:?]{3,60}: )?Into (?:how many|which) [^?]* and the \p{Lu}|\bsplit into [^?]* and the \p{Lu}/u,
  /\b(?:was|is|aged) \[…\] \(how many\)(?: and|,|\.)|; \[…\] \([^)]*\) of \p{Lu}|\bin question\b|\b(?:guessed|estimated|counted) (?:\p{L}+ )?(?:million|billion|thousand)[?.]/u,
  /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u,
  /\b(?:does|do|is|are|has|have) [^?]*\bnow (?!called|known|named|part)/u,
  // "Largest, in which year": a word in front that is no time and no place.
  /^(?:[^:?]{3,60}: )?(?!(?:Today|Then|Initially|Originally|Eventually|Later|Abroad)\b)\p{Lu}\p{Ll}+, (?:which|what|who|whom|when|where|how|in|on|by|at|for|from|to|during)\b/u,
  /\b(?:both (?:parties|sides|groups|men|women|of them)\b(?! of)|of the time[?,])/u,
  // A part of a name: "Article […] 3", "Secretary of […]", and a number cut in two: "[…] in 100".
  /(?<!\()\[…\] \((?:name|person|place|group|organization|who|what|institution)\) \d/u,
  /\[…\] \([^)]*\) (?:Fahrenheit|Celsius|in (?:a |10|100|1,000|10,000|100,000)\b)|\b(?:Secretary|Minister|Secretary-General|Chamber|House|Department) of \[…\]|\[…\] \(who\) of \p{Lu}|\(\[…\]|\[…\] \([^)]*\) \(\p{Lu}/u,
  // "did five members board trains and pierced bags": the second verb was not turned.
  /\bdid \p{L}[^?]* and (?:\p{Ll}{3,}ed) (?:the|an?|his|her|its|their|plastic|\d)/u,
  /\b(?:did|does|do) [^?]* (?:put|ask|tell)\?$/u,
  /\bfrom \p{Lu}\p{L}+ \d{4} (?:disposed|became|was|were|had)\b/u,
  // The verb of telling has lost what was told.
  /\b(?:showed|said|told|reported|announced|argued|estimated|claimed|warned|concluded|suggested|stated|believed|explained|noted|insisted|confirmed|revealed) (?:in|on|at|by|to|from) (?:[^,.?]{0,30}\b)?(?:\d{4}|Science|Nature|Congress|Parliament)[.?]$/u,
  /^(?:With|Of|About|Over|In|Under|Through|From) what (?:did|does|do|was|were|is|are|has|have|had)\b/u,
  /^(?:.*, )?by what (?:did|does|do|has|have|had)\b/iu,
  /\b(?:which|what) \p{Ll}+ (?:did|does|do|has|have|had) [^?]*\btell that\b/u,
  // "with whom did it agree to sell which lays cables": the answer stood between a noun and its clause.
  /^(?:.*, )?(?:what|which \p{Ll}+|whom|who) (?:did|does|do|was|were|is|are|has|have|had|will|would|could|can) (?:\p{L}+ )*?(?:which|who|whom) \p{Ll}+/iu,
]

/** "one, two and three", "two forests": a number from "scattered over two forests" is no "over two". */
const lostPreposition = /^over (?:one|two|three|four|five|six|seven|eight|nine|ten)$/u

/** The question is a whole sentence: nothing was cut off, and no clause was tied to the wrong word. */
export const isWhole: Gate = ({ fact, draft }) => {
  const text = draft.question
  if (/\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u.test(draft.answer)) return 'the day it speaks of is not on the card'
  if (fact.frame === 'order' && /\b(?:founding|birth|start|beginning|opening) of\b/u.test(text)) return 'the order goes without saying'
  if (/^\d{4}$/u.test(draft.answer) && /\(how many\)/u.test(text)) return 'the answer is not a count'
  if (fact.frame === 'open-apposition-role' && /^an? former \p{L}+$/u.test(draft.answer)) return 'its answer says little'
  if (/^open-(?:doing|object)/u.test(fact.frame) && / in \d{4}$/u.test(draft.answer)) return 'the sentence is torn'
  if (tears.some((tear) => tear.test(text)) || lostPreposition.test(draft.answer)) return 'the sentence is torn'
  // Two clauses side by side, the second without a verb of its own: a tail is told whole, the others are not.
  if (/;/u.test(text) && /^(?:name-inside|figure-rest|date-rest)$/u.test(fact.frame) && !/; [^;]*\b(?:is|are|was|were|has|have|had|\p{L}{2,}(?:ed|s))\b/u.test(text)) return 'the sentence is torn'
  // "A study was published by […]": of which nobody could tell.
  if (draft.kind === 'cloze' && /^(?:[^:?]{3,60}: )?(?:According to [^,]*, )?[Aa]n? \p{Ll}[\p{L}-]+ (?:was|were|is|had|has|could|would|will)\b/u.test(text)) return 'many answers would be right'
  return null
}
