import { addTopic } from './add-topic.ts'
import type { Gate, Proposal } from './draft.ts'

/** Letters that every reader knows. */
const everyday: ReadonlySet<string> = new Set('UN US USA UK EU CEO CFO COO CTO TV PhD MP GDP VIP ID IT AI PC PR UNO'.split(' '))

/** "What does ACP stand for?" Three letters stand for many things when nothing tells what the article is about. */
const isBare = (proposal: Proposal): boolean => /^What does the abbreviation \p{Lu}{2,3} stand for/u.test(proposal.draft.question) && proposal.fact.slots['topic'] !== undefined && addTopic(proposal).draft.hasTopic !== true

/** Letters that everybody knows teach nothing, and letters that stand for many things have no one answer. */
export const tellsNews: Gate = (proposal) => {
  const { fact } = proposal
  if (fact.frame !== 'abbreviation') return null
  if (everyday.has((fact.slots['short'] ?? '').replaceAll('.', ''))) return 'everybody knows these letters'
  return isBare(proposal) ? 'many answers would be right' : null
}
