import type { Article } from '../model/article.ts'
import type { Proposal } from './draft.ts'
import { readImportanceFeatures } from './importance-features.ts'
import { importanceWeights } from './importance-weights.ts'

/**
 * How likely a person who studies the article would ask for this herself, from 0 to 1: a logistic regression whose
 * weights were learnt from the facts that people wrote down from the texts the rules were made with
 * (`npm run eval -- --fit`). It decides what comes first and what is left out, never whether a card is right.
 */
export function weighImportance(proposal: Proposal, article: Article, confidence: number): number {
  let sum = 0
  for (const [name, value] of readImportanceFeatures(proposal, article, confidence)) sum += (importanceWeights[name] ?? 0) * value
  return Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000
}
