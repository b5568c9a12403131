import type { AnswerType, ClaimStatus, Fact, Family } from '../model/fact.ts'
import { hashText } from '../model/hash-text.ts'
import { factIdSchema } from '../model/id.ts'
import { makeCitation } from './make-citation.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Span, Statement } from './render-clause.ts'

/** What a frame found; the rest of a fact follows from where it stands. */
export interface Finding {
  readonly family: Family
  readonly frame: string
  readonly subject: string
  readonly answer: string
  readonly answerType: AnswerType
  readonly accepts?: readonly string[]
  readonly date?: string | null
  readonly qualifier?: string | null
  readonly attribution?: string | null
  readonly status?: ClaimStatus
  readonly statement: Statement
  readonly slots?: Readonly<Record<string, string>>
  /** Where the answer stands in the sentence. */
  readonly span: Span
  /** Where the verb of the clause stands in the sentence, when one name may answer for several clauses. */
  readonly clauseAt?: number
  /** Footnotes, when they are not those of the sentence part. */
  readonly footnotes?: readonly number[]
}

/** Makes the fact of a finding, with its id and its citation. The id names the quote, the frame, the answer and where it stands. */
export function makeFact(reading: Reading, sentence: Sentence, finding: Finding): Fact {
  const cited = makeCitation(reading, sentence, finding.span)
  const citation = finding.footnotes === undefined ? cited : { ...cited, footnotes: [...finding.footnotes] }
  const { statement } = finding
  return {
    id: factIdSchema.parse(hashText(citation.quote, String(finding.span.start), finding.frame, finding.answer, ...(finding.clauseAt === undefined ? [] : [String(finding.clauseAt)]))),
    family: finding.family,
    frame: finding.frame,
    subject: finding.subject.slice(0, 500),
    answer: finding.answer,
    answerType: finding.answerType,
    accepts: [...new Set(finding.accepts ?? [])].filter((text) => text !== finding.answer && text !== '').slice(0, 50),
    date: finding.date ?? null,
    qualifier: finding.qualifier ?? null,
    attribution: finding.attribution ?? null,
    status: finding.status ?? 'stated',
    statement: statement.text,
    gap: statement.gap === null ? null : [statement.gap[0], statement.gap[1]],
    slots: { ...finding.slots },
    antecedents: [...statement.antecedents],
    citation,
  }
}
