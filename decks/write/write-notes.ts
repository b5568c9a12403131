import type { Article } from '../model/article.ts'
import type { Card } from '../model/card.ts'
import type { Citation } from '../model/citation.ts'
import type { Fact } from '../model/fact.ts'
import { hashText } from '../model/hash-text.ts'
import { cardIdSchema, noteIdSchema } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { Proposal } from './draft.ts'
import { orderNotes } from './order-notes.ts'
import type { Scored } from './merge-cards.ts'
import { isOfParse, mergeCards } from './merge-cards.ts'
import { isProven } from './rate-rule.ts'
import { scoreProposals } from './score-proposals.ts'
import { tellStatement } from './tell-statement.ts'
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

/** What every card has passed, in the words of the Make screen. */
const passedChecks = ['the answer stands in the passage', 'the question does not give it away', 'one answer is right among the facts of the article', 'who says so and how sure it is are kept']

function makeNote(fact: Fact, scored: readonly Scored[], isParsed: boolean): Note {
  const confidence = Math.max(...scored.map((s) => s.confidence))
  const problems = [...new Set(scored.flatMap((s) => s.problems))]
  const statement = tellStatement(fact, scored.map((s) => s.proposal.draft))
  return {
    id: noteIdSchema.parse(hashText(fact.id, 'note')),
    family: fact.family,
    frame: fact.frame,
    status: fact.status,
    citations: [fact.citation, ...(fact.further ?? [])],
    tags: fact.frame.startsWith('contested') ? ['accounts differ'] : [],
    // Without a parse little is known of a single card, and the rule alone decides.
    tier: isParsed ? tierOf(fact.frame, confidence) : isProven(fact.frame) ? 1 : 2,
    ...(fact.attribution === null || fact.attribution === '' ? {} : { attribution: fact.attribution.slice(0, 300) }),
    confidence,
    importance: Math.max(...scored.map((s) => s.importance)),
    ...(statement === null ? {} : { statement }),
    ...(fact.date === null || fact.date === '' ? {} : { date: fact.date }),
    checks: passedChecks,
    problems,
    cards: scored.toSorted((a, b) => (a.proposal.draft.side < b.proposal.draft.side ? 1 : -1)).map((s) => makeCard(s.proposal)),
  }
}

/**
 * Words the facts of an article as cards, lets them through the gates and chooses among what is left. Each fact
 * gives at most one note; its cards are siblings.
 */
export function writeNotes(facts: readonly Fact[], article: Article, least?: number): Written {
  const isParsed = facts.some((fact) => isOfParse(fact.frame))
  const skipped: Skipped[] = []
  const skip = ({ fact, draft }: Proposal, reason: string): void => void skipped.push({ citation: fact.citation, frame: fact.frame, question: draft.question, answer: draft.answer, reason })
  const { scored, refused } = scoreProposals(facts, article, least)
  for (const { proposal, reason } of refused) skip(proposal, reason)
  const { kept, rejected } = mergeCards(scored, countWords(article))
  for (const { proposal, reason } of rejected) skip(proposal, reason)
  const byFact = new Map<Fact, Scored[]>()
  for (const one of kept) byFact.set(one.proposal.fact, [...(byFact.get(one.proposal.fact) ?? []), one])
  return { notes: orderNotes([...byFact].map(([fact, own]) => makeNote(fact, own, isParsed)), article), skipped }
}

const countWords = ({ passages, footnotes }: Article): number => [...passages, ...footnotes].reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
