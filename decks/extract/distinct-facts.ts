import type { Fact } from '../model/fact.ts'
import { hashText } from '../model/hash-text.ts'
import { factIdSchema } from '../model/id.ts'

/**
 * Facts with an id of their own each. A date before two clauses ("In 2023 it sold A and bought B") answers for both, so
 * that one rule finds it twice at one place: the first keeps its id, each further one gets one that its turn tells apart;
 * what says the same again is left out. [Note: one sentence, two cards]
 */
export function distinctFacts(facts: readonly Fact[]): Fact[] {
  const taken = new Map<string, Fact[]>()
  const kept: Fact[] = []
  for (const fact of facts) {
    const earlier = taken.get(fact.id) ?? []
    if (earlier.some((one) => one.statement === fact.statement && one.citation.start === fact.citation.start)) continue
    taken.set(fact.id, [...earlier, fact])
    kept.push(earlier.length === 0 ? fact : { ...fact, id: factIdSchema.parse(hashText(fact.id, String(earlier.length))) })
  }
  return kept
}
