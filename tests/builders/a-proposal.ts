import type { Draft, Proposal } from '../../decks/write/draft.ts'
import type { Fact } from '../../decks/model/fact.ts'
import { factSchema } from '../../decks/model/fact.ts'

/** A fact and a card of it, of which a test changes what it is about. */
export function aProposal(draft: Partial<Draft> = {}, fact: Partial<Fact> = {}): Proposal {
  const quote = 'The Acme Company was founded in Lima in 1921 by Ana Rojas.'
  const base = factSchema.parse({
    id: 'fact',
    family: 'dates',
    frame: 'date-rest',
    subject: 'The Acme Company',
    answer: '1921',
    answerType: 'year',
    accepts: [],
    date: '1921',
    qualifier: null,
    attribution: null,
    status: 'stated',
    statement: quote,
    gap: [40, 44],
    slots: {},
    antecedents: [],
    citation: { article: 'article', passage: 'p1', quote, prefix: '', suffix: '', start: 0, footnotes: [] },
  })
  return { fact: { ...base, ...fact }, draft: { kind: 'question', question: 'In which year was the Acme Company founded in Lima by Ana Rojas?', answer: '1921', remark: null, accepts: [], side: 'forward', ...draft } }
}
