import type { Gate } from './draft.ts'
import { foldText, holdsWords } from './fold-text.ts'

/** Every number and every name of the question must stand in the passage or in what its pronouns stand for. */
export const addsNothing: Gate = ({ fact, draft }) => {
  const source = [fact.citation.quote, ...(fact.further ?? []).map(({ quote }) => quote), ...fact.antecedents, fact.slots['source'] ?? '', ...Object.values(fact.frame === 'abbreviation' || fact.frame.startsWith('alias') ? fact.slots : {})].map(foldText).join(' | ')
  const numbers = draft.question.match(/\d[\d,.]*\d|\d/g) ?? []
  if (numbers.some((n) => !source.includes(n))) return 'the question has a number that the passage does not have'
  const words = draft.question.split(/[\s—–]+/).slice(1).map((w) => w.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '').replace(/['’]s?$/, ''))
  const names = words.filter((w) => /^\p{Lu}/u.test(w) && w.length > 1)
  return names.some((name) => !holdsWords(source, name) && !source.includes(foldText(name))) ? 'the question has a name that the passage does not have' : null
}
