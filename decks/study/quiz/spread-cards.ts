import type { AskedCard } from './asked-card.ts'
import type { Random } from './random.ts'

/** Cards in an order in which any first part of them is spread over sections and families; the first card of each note comes before the second of any. */
export function spreadCards(scope: readonly AskedCard[], random: Random): AskedCard[] {
  const notes = new Set<string>()
  const [first, further]: [AskedCard[], AskedCard[]] = [[], []]
  for (const asked of random.shuffle(scope)) {
    const isFirst = !notes.has(asked.note.id)
    notes.add(asked.note.id)
    if (isFirst) first.push(asked)
    else further.push(asked)
  }
  return [...takeTurns(first), ...takeTurns(further)]
}

/** One card of each section and family in turn, families of one section not after each other. */
function takeTurns(cards: readonly AskedCard[]): AskedCard[] {
  const groups = new Map<string, AskedCard[]>()
  for (const asked of cards) {
    const key = `${asked.home} ${asked.section ?? ''} ${asked.note.family}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [asked])
    else group.push(asked)
  }
  const order: AskedCard[] = []
  for (let round = 0; order.length < cards.length; round += 1) {
    for (const group of groups.values()) {
      const asked = group[round]
      if (asked !== undefined) order.push(asked)
    }
  }
  return order
}
