import type { EntityType, Mention } from './entity.ts'
import { voteFor } from './entity-votes.ts'
import { typeOfNoun } from './name-evidence.ts'

/** Names joined by commas and "and", each perhaps with its abbreviation in brackets. */
function groupMentions(text: string, mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = []
  for (const mention of mentions) {
    const group = groups.at(-1)
    const previous = group?.at(-1)
    const between = previous === undefined ? '' : text.slice(previous.end, mention.start)
    const isJoined = /^(?: ?\([^)]*)?\)?(?:,| and| or|, and|, or|,? as well as|,? and lately)(?: the| in| lately)?\s$|^ \($/.test(between)
    if (group !== undefined && isJoined && mention.entity.type !== 'quote') group.push(mention)
    else groups.push([mention])
  }
  return groups.filter((group) => group.length > 1)
}

/** Lets the names of a list vote for each other, and the noun that introduces or sums up the list vote for all. */
export function readLists(text: string, mentions: readonly Mention[]): void {
  for (const group of groupMentions(text, mentions)) {
    const [first, last] = [group[0], group.at(-1)]
    if (first === undefined || last === undefined) continue
    const before = /([\p{L}-]+)(?: \([^)]*\))?,? (?:such as|including|like|namely)(?: in| the)*\s$/u.exec(text.slice(Math.max(0, first.start - 60), first.start))?.[1]
    const after = /^ (?:are|were) (?:some|among|all|two|three|four|five) (?:of )?the (?:\p{Ll}+ )*?(\p{Ll}+)(?= (?:in|of|that|which|who)\b|[,.;])/u.exec(text.slice(last.end, last.end + 80))?.[1]
    const vote = typeOfNoun((before ?? '').toLowerCase()) ?? typeOfNoun(after ?? '')
    if (vote !== null) for (const mention of group) voteFor(mention.entity, vote)
    shareVotes(group)
  }
  for (const mention of mentions) {
    const noun = /([\p{L}-]+)(?: \([^)]*\))?,? (?:such as|like)(?: in| the)*\s$/u.exec(text.slice(Math.max(0, mention.start - 50), mention.start))?.[1]
    const vote = noun === undefined ? null : typeOfNoun(noun.toLowerCase())
    if (vote !== null) voteFor(mention.entity, vote)
  }
}

const isPair = (name: string): boolean => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name)

/** A name without evidence takes a little of what its neighbours in a list are. */
function shareVotes(group: readonly Mention[]): void {
  const sums = new Map<EntityType, number>()
  for (const { entity } of group) for (const [type, weight] of entity.votes) sums.set(type, (sums.get(type) ?? 0) + Math.min(weight, 4))
  const best = [...sums].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
  if (best === undefined || best[1] < 1) return
  const hasPair = group.some(({ entity }) => isPair(entity.name) && (entity.votes.get(best[0]) ?? 0) >= 2)
  for (const { entity } of group) {
    const most = Math.max(0, ...entity.votes.values())
    // Two capitalised words look like a person, unless another pair in the list is known to be something else.
    if (most < 1 || (most < 1.25 && hasPair && isPair(entity.name))) voteFor(entity, { type: best[0], weight: most < 1 ? 1 : 1.5 })
  }
}
