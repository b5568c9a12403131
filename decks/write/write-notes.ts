import type { Article } from '../model/article.ts'
import type { Card } from '../model/card.ts'
import type { Citation } from '../model/citation.ts'
import type { Fact } from '../model/fact.ts'
import { hashText } from '../model/hash-text.ts'
import { cardIdSchema, noteIdSchema } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import { chooseCards } from './choose-cards.ts'
import type { Gate, Proposal } from './draft.ts'
import { addsNothing } from './adds-nothing.ts'
import { fitsType } from './fits-type.ts'
import { hasLength } from './has-length.ts'
import { keepsAttribution } from './keeps-attribution.ts'
import { keepsHedge } from './keeps-hedge.ts'
import { leaksAnswer } from './leaks-answer.ts'
import { opensList } from './opens-list.ts'
import { orderNotes } from './order-notes.ts'
import { pointsNowhere } from './points-nowhere.ts'
import { readsWell } from './reads-well.ts'
import { saysEnough } from './says-enough.ts'
import { standsInSource } from './stands-in-source.ts'
import { proposeCards } from './propose-cards.ts'
import { tierOf } from './tier-of.ts'

/** A card that was not made, and why. */
export interface Skipped {
  readonly citation: Pick<Citation, 'passage' | 'start'>
  readonly frame: string
  readonly question: string
  readonly answer: string
  readonly reason: string
}

/** The notes of an article in the order of its text, and what was left out. */
export interface Written {
  readonly notes: Note[]
  readonly skipped: Skipped[]
}

function makeCard({ fact, draft }: Proposal): Card {
  const id = hashText(fact.id, draft.side, draft.answer)
  const answerType = draft.side === 'back' && fact.frame === 'abbreviation' ? 'abbreviation' : fact.answerType
  return { id: cardIdSchema.parse(id), kind: draft.kind, question: draft.question, answer: draft.answer, remark: draft.remark, accepts: [...draft.accepts].filter((text) => text !== draft.answer), answerType }
}

function makeNote(fact: Fact, proposals: readonly Proposal[]): Note {
  return { id: noteIdSchema.parse(hashText(fact.id, 'note')), family: fact.family, frame: fact.frame, status: fact.status, citations: [fact.citation], tags: [], tier: tierOf(fact.frame), cards: proposals.map(makeCard) }
}

/**
 * Words the facts of an article as cards, lets them through the gates and chooses among what is left. Each fact
 * gives at most one note; its cards are siblings.
 */
export function writeNotes(facts: readonly Fact[], article: Article): Written {
  const gates: readonly Gate[] = [standsInSource(article), hasLength, readsWell, pointsNowhere, opensList, saysEnough, leaksAnswer, fitsType, keepsHedge, keepsAttribution, addsNothing]
  const skipped: Skipped[] = []
  const skip = ({ fact, draft }: Proposal, reason: string): void => void skipped.push({ citation: fact.citation, frame: fact.frame, question: draft.question, answer: draft.answer, reason })
  const passed: Proposal[] = []
  for (const fact of facts) {
    for (const draft of proposeCards(fact)) {
      const proposal = { fact, draft }
      const reason = gates.map((gate) => gate(proposal)).find((found) => found !== null)
      if (reason == null) passed.push(proposal)
      else skip(proposal, reason)
    }
  }
  const { kept, rejected } = chooseCards(passed)
  for (const { proposal, reason } of rejected) skip(proposal, reason)
  const byFact = new Map<Fact, Proposal[]>()
  for (const proposal of kept) byFact.set(proposal.fact, [...(byFact.get(proposal.fact) ?? []), proposal])
  return { notes: orderNotes([...byFact].map(([fact, proposals]) => makeNote(fact, proposals)), article), skipped }
}
