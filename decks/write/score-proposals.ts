import type { Article } from '../model/article.ts'
import type { Fact } from '../model/fact.ts'
import { addsNothing } from './adds-nothing.ts'
import { addTopic } from './add-topic.ts'
import { answersSomething } from './answers-something.ts'
import type { Rejected } from './choose-cards.ts'
import { chooseCards } from './choose-cards.ts'
import type { Gate, Proposal } from './draft.ts'
import { fitsType } from './fits-type.ts'
import { hasLength } from './has-length.ts'
import { hasOneTime } from './has-one-time.ts'
import { isWhole } from './is-whole.ts'
import { keepsAttribution } from './keeps-attribution.ts'
import { keepsHedge } from './keeps-hedge.ts'
import { leaksAnswer } from './leaks-answer.ts'
import type { Scored } from './merge-cards.ts'
import { isOfParse } from './merge-cards.ts'
import { opensList } from './opens-list.ts'
import { pointsNowhere } from './points-nowhere.ts'
import { proposeCards } from './propose-cards.ts'
import { readsWell } from './reads-well.ts'
import { saysEnough } from './says-enough.ts'
import { scoreProposal } from './score-proposal.ts'
import { standsInSource } from './stands-in-source.ts'
import { tellsNews } from './tells-news.ts'
import { leastOffered } from './tier-of.ts'
import { weighImportance } from './weigh-importance.ts'

/** The cards that passed every gate, with confidence and importance, and those that did not, each with the reason. */
export interface ScoredProposals {
  readonly scored: Scored[]
  readonly refused: Rejected[]
}

const isOpen = ({ fact }: Proposal): boolean => isOfParse(fact.frame)

/** "Who concluded ...?" of a sentence that says "he": the name stands in another sentence than the one that is cited. */
const isElsewhere = ({ fact }: Proposal): boolean => fact.frame.startsWith('name-subject') && ![fact.answer, ...fact.accepts].some((name) => fact.citation.quote.toLowerCase().includes(name.toLowerCase()))

/** Words the facts of an article as cards, lets them through the gates and says how good each is; those below the confidence `least` are refused. */
export function scoreProposals(facts: readonly Fact[], article: Article, least = leastOffered): ScoredProposals {
  const gates: readonly Gate[] = [standsInSource(article), (proposal) => hasLength(addTopic(proposal)), readsWell, pointsNowhere, opensList, saysEnough, leaksAnswer, fitsType, keepsHedge, keepsAttribution, addsNothing, tellsNews, isWhole, answersSomething, hasOneTime]
  const refused: Rejected[] = []
  const passed: Proposal[] = []
  for (const fact of facts) {
    for (const draft of proposeCards(fact)) {
      const proposal = { fact, draft }
      const reason = gates.map((gate) => gate(proposal)).find((found) => found !== null)
      if (reason == null) passed.push(addTopic(proposal))
      else refused.push({ proposal, reason })
    }
  }
  if (passed.some(isOpen)) for (const proposal of passed.filter(isElsewhere)) refused.push({ proposal, reason: 'its answer does not stand in the passage' })
  const standing = passed.some(isOpen) ? passed.filter((p) => !isElsewhere(p)) : passed
  // Without a parser the old rules choose among themselves, as they always did; what the parse adds is chosen by confidence.
  const chosen = chooseCards(standing.filter((p) => !isOpen(p)))
  refused.push(...chosen.rejected)
  const scored = [...chosen.kept, ...standing.filter(isOpen)].map((proposal): Scored => {
    const score = scoreProposal(proposal)
    return { proposal, ...score, importance: weighImportance(proposal, article, score.confidence) }
  })
  // Without a parser nothing was made in excess, and nothing is left out for its confidence.
  if (!passed.some(isOpen)) return { scored, refused }
  refused.push(...scored.filter((s) => s.confidence < least).map(({ proposal }) => ({ proposal, reason: 'it is too doubtful' })))
  return { scored: scored.filter((s) => s.confidence >= least), refused }
}
