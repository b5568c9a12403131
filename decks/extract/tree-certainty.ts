import type { ClaimStatus } from '../model/fact.ts'
import { makeCitation } from './make-citation.ts'
import { sourceInNote } from './read-certainty.ts'
import type { Reading } from './reading.ts'
import type { Span } from './render-clause.ts'
import { sayWords, startTelling } from './say-words.ts'
import { shortPhrase } from './noun-phrase.ts'
import type { ToldClause } from './tell-clause.ts'
import { hedgeWords } from './words/hedges.ts'

/** How sure the source is of a clause, to whom it gives it, and how sure it is that this is told right. */
export interface ToldCertainty {
  readonly status: ClaimStatus
  /** Who says so, when the clause itself does not hold it; it goes in front of the question. */
  readonly source: string | null
  readonly antecedents: readonly string[]
  readonly sure: number
}

const order: readonly ClaimStatus[] = ['stated', 'reported', 'estimated', 'claimed', 'speculated', 'accused', 'denied']
const tellings = new Set('say tell claim argue suggest estimate report warn announce believe allege speculate note state declare insist contend acknowledge admit maintain predict conclude find assert write explain imply reveal confirm show indicate think recall observe add calculate discover learn point'.split(' '))
const factive = new Set('find show reveal confirm observe discover announce recall learn'.split(' '))
const statusOfVerb: Readonly<Record<string, ClaimStatus>> = { estimate: 'estimated', calculate: 'estimated', predict: 'estimated', speculate: 'speculated', believe: 'speculated', think: 'speculated', suggest: 'claimed', argue: 'claimed', claim: 'claimed', contend: 'claimed', allege: 'accused', insist: 'claimed', maintain: 'claimed', assert: 'claimed' }

const higher = (a: ClaimStatus, b: ClaimStatus): ClaimStatus => (order.indexOf(b) > order.indexOf(a) ? b : a)

/** Who tells a reported clause, as the front of a question names it; null when the verb of telling says more than "says", or nobody is named. */
function tellerOf(told: ToldClause): { source: string; antecedents: readonly string[]; sure: number } | null {
  const { teller } = told.clause
  if (teller === null || !tellings.has(teller.verb.lemma)) return null
  const words = shortPhrase(told.item.tree, teller.subject)
  const telling = startTelling(told.item, words)
  const source = sayWords(telling, words)
  if (telling.sure < 0.5 || words.length > 10 || words.some((w) => w.fineTag.startsWith('W')) || /^(?:it|there|some|many|others|who|which|that|what|nobody|no one)$/i.test(source)) return null
  return { source, antecedents: [...telling.antecedents], sure: Math.min(telling.sure, teller.subject.certainty) }
}

/** Reads who says a clause and how sure it is; null when it is told in a way that a question would lose. */
export function readTreeCertainty(reading: Reading, told: ToldClause, span: Span): ToldCertainty | null {
  const { item, clause, layout } = told
  const words = [...layout.fronts.flatMap((p) => p.words), ...layout.subject, ...layout.tail]
  let status: ClaimStatus = 'stated'
  for (const word of words) {
    const hedge = word.mention === null && word.tag !== 'NOUN' ? hedgeWords.get(word.lower) : undefined
    if (hedge !== undefined) status = higher(status, hedge)
    if (word.relation === 'aux' && /^(?:may|might|could)$/.test(word.lower)) status = higher(status, 'speculated')
  }
  if (clause.kind === 'reported' || clause.teller !== null) {
    const teller = tellerOf(told)
    if (teller === null) return null
    const verb = clause.teller?.verb.lemma ?? ''
    return { status: factive.has(verb) ? status : higher(status, statusOfVerb[verb] ?? 'reported'), ...teller }
  }
  const according = clause.parts.find((p) => p.role === 'oblique' && p.preposition === 'according to')
  if (according !== undefined) {
    const phrase = shortPhrase(item.tree, according.head)
    const telling = startTelling(item, phrase)
    const source = sayWords(telling, phrase)
    return telling.sure < 0.5 || phrase.length > 12 ? null : { status: higher(status, 'reported'), source, antecedents: [...telling.antecedents], sure: Math.min(telling.sure, according.head.certainty) }
  }
  const { speaker, text } = item.tree
  if (speaker !== null) {
    const source = text.slice(speaker.start, speaker.end)
    const isLoose = /\b(?:he|she|they|it|we|I|his|her|their|its|who)\b/.test(source) || source.split(' ').length > 12
    return isLoose ? null : { status: higher(status, 'reported'), source: source.replace(/^(?:The|A|An|One|Two|Some) /, (w) => w.toLowerCase()), antecedents: [], sure: 1 }
  }
  const inNote = sourceInNote(reading, item.sentence, makeCitation(reading, item.sentence, span).footnotes)
  return inNote === null ? { status, source: null, antecedents: [], sure: 1 } : { status: higher(status, 'reported'), source: inNote, antecedents: [], sure: 1 }
}
