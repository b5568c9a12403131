import type { Sentence } from './reading.ts'
import { eventNouns } from './words/nouns.ts'

const attackLike = new Set('attack attacks bombing assault raid explosion blast shooting massacre strike ambush'.split(' '))

/** A happening named in full: "the December 28 bombing of a market", with its noun. */
export interface EventPhrase {
  readonly text: string
  readonly noun: string
}

/** True when two nouns can be of one happening ("the attack" after "a bombing"). */
export function isSameEvent(one: string, other: string): boolean {
  return one === other || (attackLike.has(one) && attackLike.has(other))
}

/** The happenings that a sentence names with a date or with what they hit: its antecedents for "the attack", "the fire". */
export function findEventPhrases(sentence: Sentence): EventPhrase[] {
  const { tokens, place } = sentence
  const found: EventPhrase[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.tag !== 'noun' || !eventNouns.has(token.lower)) continue
    let from = i
    while (from > 0 && ['adj', 'noun', 'name', 'date', 'figure'].includes(tokens[from - 1]?.tag ?? '')) from--
    let to = i + 1
    if (tokens[to]?.lower === 'of') {
      to++
      while (to < tokens.length && ['det', 'adj', 'noun', 'name', 'poss', 'part', 'ing'].includes(tokens[to]?.tag ?? '')) to++
    }
    const hasMark = tokens.slice(from, to).some((t) => t.tag === 'date' || t.tag === 'name')
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (hasMark && first !== undefined && last !== undefined && to - from < 14) found.push({ text: `the ${place.text.slice(first.start, last.end)}`, noun: token.lower })
  }
  return found
}
