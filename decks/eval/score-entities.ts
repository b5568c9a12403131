import { foldAnswer } from './fold-answer.ts'
import type { GoldEntity } from './gold.ts'

/** How well the named people, groups and places were found: the harmonic mean of precision and recall, each from 0 to 1. */
export interface EntityScore {
  readonly found: number
  readonly right: number
  /** Right, and of the right type. */
  readonly typed: number
  readonly gold: number
}

/** Someone or something as the generator found it. */
export interface FoundEntity {
  readonly name: string
  readonly type: 'person' | 'group' | 'place'
  readonly aliases: readonly string[]
}

const foldName = (name: string): string => foldAnswer(name).replace(/^(?:the|a|an) /u, '').replace(/['’]s$/u, '')

/** Compares found entities with a person's list: one is right when a wording of it is a wording of one of hers; each of hers counts once. */
export function scoreEntities(found: readonly FoundEntity[], gold: readonly GoldEntity[]): EntityScore {
  const wordings = gold.map((entity) => new Set([entity.name, ...entity.aliases].map(foldName)))
  const taken = new Set<number>()
  let right = 0
  let typed = 0
  let extra = 0
  for (const entity of found) {
    const names = [entity.name, ...entity.aliases].map(foldName)
    const at = wordings.findIndex((set, i) => !taken.has(i) && names.some((name) => set.has(name)))
    if (at < 0) {
      // A second finding of the same one is neither right nor wrong.
      if (wordings.some((set) => names.some((name) => set.has(name)))) extra += 1
      continue
    }
    taken.add(at)
    right += 1
    if (gold[at]?.type === entity.type) typed += 1
  }
  return { found: found.length - extra, right, typed, gold: gold.length }
}

/** F of several scores together, on spans alone or with their types. */
export function fOf(scores: readonly EntityScore[], by: 'right' | 'typed'): number {
  const sum = (key: keyof EntityScore): number => scores.reduce((total, score) => total + score[key], 0)
  const both = sum('found') + sum('gold')
  return both === 0 ? 0 : (2 * sum(by)) / both
}
