import type { Gate } from './draft.ts'

const hedge = /\b(?:reported(?:ly)?|reports?|alleged(?:ly)?|supposedly|purportedly|ostensibly|apparently|presumably|accused?|accuses|suspected|estimate[ds]?|speculate[ds]?|rumou?red|believed?|believes|thought|considered|claims?|claimed|blamed?|blames|argue[ds]?|suggest(?:s|ed)?|says?|said|told|tells?|warn(?:s|ed)?|perhaps|probably|possibly|maybe|likely|unlikely|identified|expected|projected|denie[ds]|deny|according to|impl(?:y|ies|ied)|describe[ds]?|characterized|whose|who)\b/i

/** What the source only reports, claims or suspects is asked as reported, claimed or suspected. */
export const keepsHedge: Gate = ({ fact, draft }) => {
  if (fact.status === 'stated') return null
  return hedge.test(`${draft.question} ${draft.remark ?? ''} ${draft.answer}`) ? null : 'it would lose how sure the source is'
}
