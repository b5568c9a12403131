import type { Entity, EntityType } from './entity.ts'
import type { Vote } from './name-evidence.ts'

/** Adds a vote to a name, and the noun it brings if the name has none. */
export function voteFor(entity: Entity, vote: Vote): void {
  entity.votes.set(vote.type, (entity.votes.get(vote.type) ?? 0) + vote.weight)
  if (vote.noun !== undefined && vote.weight > 0) entity.noun ??= vote.noun
}

/** The type with most votes, or `other` when nothing speaks for any. */
export function decideType(entity: Entity): EntityType {
  let best: EntityType = 'other'
  let most = 0.75
  for (const [type, weight] of [...entity.votes].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))) {
    if (weight > most) [best, most] = [type, weight]
  }
  return best
}
