import { measureAgreement } from '../eval/agreement.ts'
import { blankNames } from '../eval/blank-names.ts'
import { budgets, countWords, measureRecall } from '../eval/budgeted-recall.ts'
import type { CardChecks } from '../eval/check-cards.ts'
import { checkCards } from '../eval/check-cards.ts'
import type { Evaluation } from '../eval/evaluate.ts'
import { evaluate } from '../eval/evaluate.ts'
import { sayEvaluation } from '../eval/say-evaluation.ts'
import type { EntityScore } from '../eval/score-entities.ts'
import { fOf, scoreEntities } from '../eval/score-entities.ts'
import { isSameDate, isSameQuantity } from '../eval/score-values.ts'
import type { Share } from '../eval/share.ts'
import { addShares, sayShare, shareOf } from '../eval/share.ts'
import { listAllEntities, listEntities } from '../extract/list-entities.ts'
import { normaliseDate } from '../extract/normalise-date.ts'
import { normaliseQuantity } from '../extract/normalise-quantity.ts'
import type { Engines } from '../generate.ts'
import { makeFromArticle } from '../generate.ts'
import type { Article } from '../model/article.ts'
import { readArticles } from '../read/read-articles.ts'
import type { GoldenText } from './golden-texts.ts'

/** Everything measured on one text. */
export interface Measured {
  readonly text: GoldenText
  readonly words: number
  readonly evaluation: Evaluation
  readonly checks: CardChecks
  readonly entities: EntityScore
  readonly dates: Share
  readonly quantities: Share
  /** Recall of core facts at each budget, whatever the verdicts, and the same of the baseline. */
  readonly recall: readonly Share[]
  readonly baseline: readonly Share[]
  readonly baselineCards: number
}

/** A sentence with what its paragraph says before it, which "two years later" counts from. */
function readUpTo(articles: readonly Article[], sentence: string): string {
  for (const { text } of articles.flatMap(({ passages }) => passages)) {
    const at = text.indexOf(sentence.slice(0, 60))
    if (at >= 0) return `${text.slice(0, at)}${sentence}`
  }
  return sentence
}

/** Makes the cards of a text and measures them. */
export function measureText(text: GoldenText, engines: Engines): Measured {
  const read = readArticles({ name: text.name, text: text.text })
  if (!read.ok) throw new Error(`${text.name}: ${read.problem.detail}`)
  const articles = read.value
  const evaluation = evaluate(text.name, articles.flatMap((article) => makeFromArticle(article, engines).notes), text.gold.facts, text.verdicts)
  const words = articles.reduce((sum, article) => sum + article.passages.reduce((n, passage) => n + countWords(passage.text), 0), 0)
  // The seed's list was made from the whole of it, the notes included.
  const named = articles.flatMap(text.name === 'seed' ? listAllEntities : listEntities)
  const blanks = articles.flatMap((article) => blankNames(article, listEntities(article)))
  const reference = articles.find((article) => article.issued !== null)?.issued ?? null
  return {
    text, words, evaluation,
    checks: checkCards(evaluation.cards, text.gold.facts),
    entities: text.gold.entities.length === 0 ? { found: 0, right: 0, typed: 0, gold: 0 } : scoreEntities(named, text.gold.entities),
    dates: shareOf(text.gold.dates, (date) => isSameDate(normaliseDate({ text: date.text, context: readUpTo(articles, date.context), reference }), date)),
    quantities: shareOf(text.gold.quantities, (quantity) => isSameQuantity(normaliseQuantity({ text: quantity.text, context: quantity.context ?? quantity.text }), quantity)),
    recall: budgets.map((n) => measureRecall(evaluation.cards, evaluation.core, words, n)),
    baseline: budgets.map((n) => measureRecall(blanks, evaluation.core, words, n)),
    baselineCards: blanks.length,
  }
}

/** One text in lines for a terminal. */
export function sayMeasured(found: Measured, isFull: boolean): string {
  return sayEvaluation(found.evaluation, found.words, isFull)
}

const countTiers = (cards: Evaluation['cards'], tiers: readonly number[]): number => cards.filter(({ note }) => tiers.includes(note.tier)).length
const percent = (value: number): string => `${Math.round(value * 1000) / 10}%`

/** Several texts as one. */
export function sayTogether(title: string, all: readonly Measured[]): string {
  if (all.length === 0) return `${title}: no texts`
  const sum = (pick: (found: Measured) => Share): string => sayShare(addShares(all.map(pick)))
  const judged = (tiers: readonly number[]): string => sum(({ evaluation: { passed, failed } }) => ({ part: countTiers(passed, tiers), whole: countTiers(passed, tiers) + countTiers(failed, tiers) }))
  const cards = all.reduce((n, found) => n + found.evaluation.cards.length, 0)
  const words = all.reduce((n, found) => n + found.words, 0)
  const agreement = measureAgreement(all.map(({ text }) => [text.verdicts, text.second]))
  const lines = [
    `${title}: ${all.length} texts, ${words} words, ${cards} cards (${Math.round((cards / words) * 1000) / 10} per 100 words), ${all.reduce((n, found) => n + found.evaluation.unjudged.length, 0)} without a verdict`,
    `  strict precision    tier 1 ${judged([1])}; tiers 1 and 2 ${judged([1, 2])}; tier 3 ${judged([3])}`,
    `  core facts recalled by passed cards ${sum(({ evaluation: e }) => ({ part: e.recalled.length, whole: e.core.length }))}, by any card ${sum(({ evaluation: e }) => ({ part: e.recalled.length + e.unproven.length, whole: e.core.length }))}`,
    `  at a budget         ${budgets.map((n, i) => `${n}: ${sum(({ recall }) => recall[i] ?? { part: 0, whole: 0 })}`).join('; ')} (any verdict)`,
    `  blanking every name ${budgets.map((n, i) => `${n}: ${sum(({ baseline }) => baseline[i] ?? { part: 0, whole: 0 })}`).join('; ')} (${all.reduce((n, found) => n + found.baselineCards, 0)} cards)`,
    `  leaked answers ${all.reduce((n, found) => n + found.checks.leaks.length, 0)}, duplicates ${all.reduce((n, found) => n + found.checks.duplicates.length, 0)}, answer stands in the cited sentence ${sum(({ checks }) => checks.standing)}, footnotes right ${sum(({ checks }) => checks.footnotes)}`,
    `  entities            F ${percent(fOf(all.map(({ entities }) => entities), 'right'))}, typed F ${percent(fOf(all.map(({ entities }) => entities), 'typed'))}`,
    `  dates normalised    ${sum(({ dates }) => dates)}; quantities ${sum(({ quantities }) => quantities)}`,
  ]
  if (agreement.cards > 0) lines.push(`  two readers agree   ${sayShare({ part: agreement.agreed, whole: agreement.cards })}, kappa ${Math.round(agreement.kappa * 100) / 100}`)
  return lines.join('\n')
}
