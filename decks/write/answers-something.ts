import type { Gate } from './draft.ts'

const generic = 'group|team|project|movement|organi[sz]ation|company|firm|party|government|court|army|police|league|union|commission|committee|report|study|work|works|book|article|law|act|treaty|agreement|deal|plan|program|programme|system|process|area|region|place|city|town|village|country|state|island|river|lake|building|house|people|men|women|members|officials|experts|critics|supporters|opponents|scientists|researchers|others|leaders|workers|troops|forces|soldiers|students|wave|waves|signal|text|result|results|cost|costs|money|attack|attacks|war|conflict|change|changes|measures|steps|event|events|site|basin|level|rest|same|kind|first|second|third|school|office|bank|paper|letter|statement|decision|proposal|claim|claims|body|bodies|ship|ships|plant|machine|device|devices|unit|catch|sector|industry|delegates|traders|merchants|residents|one|two|it|them|himself|themselves|ones|authorities|parties|sides|matter|question|issue'
const small = 'local|new|own|other|further|many|several|some|various|certain|more|most|few|such|same|large|small|big|great|old|former|first|second|last|different|two|three|four|numerous'
const empty = new RegExp(`^(?:(?:the|an?|its|their|his|her|some|both|all|this|that|these|those) )?(?:(?:${small}) )*(?:${generic})s?$`, 'iu')
/** One plain noun with its article: it names nothing that could be learnt. */
const bareNoun = /^(?:the|an?|some|its|their|his|her) \p{Ll}[\p{L}-]*$/u
const isAsked = /^(?:open-(?:subject|object|agent|oblique|inner|complement|to-place|where|from-place)|relation-)/u

/** The answer says something that one can learn: a name, a number, or a noun with a word that limits it. */
export const answersSomething: Gate = ({ fact, draft }) => {
  if (!isAsked.test(fact.frame)) return null
  if (empty.test(draft.answer)) return 'its answer names nothing'
  return bareNoun.test(draft.answer) && !/\p{Lu}/u.test(draft.answer.slice(1)) && !/^(?:open-where|open-to-place|relation-[a-z-]+-(?:as|of))/u.test(fact.frame) ? 'its answer names nothing' : null
}
