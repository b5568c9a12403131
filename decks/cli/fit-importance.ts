import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { budgets, countWords, measureRecall } from '../eval/budgeted-recall.ts'
import type { Example } from '../eval/fit-logistic.ts'
import { applyWeights, fitLogistic } from '../eval/fit-logistic.ts'
import type { AskedCard, GoldFact } from '../eval/gold.ts'
import { recalls } from '../eval/gold.ts'
import { addShares, sayShare } from '../eval/share.ts'
import { extractFacts } from '../extract/extract-facts.ts'
import type { Engines } from '../generate.ts'
import { readArticles } from '../read/read-articles.ts'
import { readImportanceFeatures } from '../write/importance-features.ts'
import { scoreProposals } from '../write/score-proposals.ts'
import type { GoldenText } from './golden-texts.ts'

const penalty = 6
/** Weights nearer to nought than this change no order worth speaking of. */
const leastWeight = 0.02

interface CardExample extends Example, AskedCard {
  readonly confidence: number
}

interface TextExamples {
  readonly name: string
  readonly words: number
  readonly facts: readonly GoldFact[]
  readonly cards: readonly CardExample[]
}

function readExamples(text: GoldenText, engines: Engines): TextExamples {
  const read = readArticles({ name: text.name, text: text.text })
  if (!read.ok) throw new Error(`${text.name}: ${read.problem.detail}`)
  const facts = text.gold.facts.filter(({ core }) => core)
  const cards = read.value.flatMap((article) =>
    scoreProposals(extractFacts(article, engines.parse), article).scored.map(({ proposal, confidence }): CardExample => {
      const asked: AskedCard = { card: { answer: proposal.draft.answer }, note: { frame: proposal.fact.frame, citations: [proposal.fact.citation] } }
      return { ...asked, features: readImportanceFeatures(proposal, article, confidence), wanted: facts.some((fact) => recalls(asked, fact)), confidence }
    }),
  )
  return { name: text.name, words: read.value.reduce((sum, { passages }) => sum + passages.reduce((n, passage) => n + countWords(passage.text), 0), 0), facts, cards }
}

const order = (cards: readonly CardExample[], weights: ReadonlyMap<string, number>): CardExample[] =>
  cards.map((card) => ({ card, value: card.confidence * applyWeights(weights, card.features) })).toSorted((a, b) => b.value - a.value).map(({ card }) => card)

/** Recall at each budget when every text is ordered by weights learnt from the others. */
function sayCrossed(texts: readonly TextExamples[]): string {
  const ordered = texts.map((text) => ({ text, cards: order(text.cards, fitLogistic(texts.filter((other) => other !== text).flatMap(({ cards }) => cards), penalty)) }))
  return budgets.map((n) => `${n}: ${sayShare(addShares(ordered.map(({ text, cards }) => measureRecall(cards, text.facts, text.words, n))))}`).join('; ')
}

/**
 * Learns from the texts the rules were made with what people ask for, writes the weights where the generator reads them,
 * and prints how well weights learnt from the other texts order each text's cards.
 */
export function fitImportance(texts: readonly GoldenText[], engines: Engines): void {
  const examples = texts.filter(({ gold }) => gold.set === 'tune').map((text) => readExamples(text, engines))
  const weights = fitLogistic(examples.flatMap(({ cards }) => cards), penalty)
  const lines = [...weights].filter(([, weight]) => Math.abs(weight) >= leastWeight).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, weight]) => `  '${name}': ${Math.round(weight * 1000) / 1000},`)
  const text = `/** Written by \`npm run eval -- --fit\`: the weight of each feature of a card; see weigh-importance.ts. */\nexport const importanceWeights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n}\n`
  writeFileSync(resolve(import.meta.dirname, '..', 'write', 'importance-weights.ts'), text)
  const none = new Map<string, number>()
  process.stdout.write(`${examples.reduce((n, { cards }) => n + cards.length, 0)} cards of ${examples.length} texts, ${lines.length} weights\n`)
  process.stdout.write(`  by confidence alone          ${budgets.map((n) => `${n}: ${sayShare(addShares(examples.map(({ cards, facts, words }) => measureRecall(order(cards, none), facts, words, n))))}`).join('; ')}\n`)
  process.stdout.write(`  learnt from the other texts  ${sayCrossed(examples)}\n`)
}
