import type { Gate } from './draft.ts'

const hedge = /\b(?:reported(?:ly)?|reports?|alleged(?:ly)?|supposedly|purportedly|ostensibly|apparently|presumably|accused?|accuses|suspected|estimate[ds]?|speculate[ds]?|rumou?red|believed?|believes|thought|considered|claims?|claimed|blamed?|blames|argue[ds]?|suggest(?:s|ed)?|says?|said|told|tells?|warn(?:s|ed)?|perhaps|probably|possibly|maybe|likely|unlikely|identified|expected|projected|denie[ds]|deny|according to|impl(?:y|ies|ied)|describe[ds]?|characteri[sz]ed|announce[ds]?|notes?|noted|declare[ds]?|insist(?:s|ed)?|contend(?:s|ed)?|acknowledge[ds]?|admit(?:s|ted)?|maintain(?:s|ed)?|predict(?:s|ed)?|conclude[ds]?|assert(?:s|ed)?|wrote|writes|explain(?:s|ed)?|indicate[ds]?|fear(?:s|ed)?|hope[ds]?|assume[ds]?|complain(?:s|ed)?|testif(?:y|ied)|propose[ds]?|calculate[ds]?|may|might|could|puts?|guess(?:ed|es)?|counts?|by (?:his|her|its|their) own|charged|suspects?|regard(?:s|ed)?|attribute[ds]?|dismiss(?:es|ed)?|called|calls|on suspicion|allegations?|self-styled|so-called|recall(?:s|ed)?|confess(?:es|ed)?|stress(?:es|ed)?|retort(?:s|ed)?|remark(?:s|ed)?|accused?)\b/i

/** What the source only reports, claims or suspects is asked as reported, claimed or suspected. */
export const keepsHedge: Gate = ({ fact, draft }) => {
  if (fact.status === 'stated') return null
  return hedge.test(`${draft.question} ${draft.remark ?? ''} ${draft.answer}`) ? null : 'it would lose how sure the source is'
}
