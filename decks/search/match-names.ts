import type { CardRecord } from './card-record.ts'
import type { FoldedCard } from './fold-card.ts'
import { foldText } from './fold-text.ts'
import { patternToText } from './scan-query.ts'
import { makePattern } from './text-pattern.ts'

type NamesOf = (record: CardRecord) => readonly string[]

/** Compares a name with a pattern: the whole name, or a part of it. */
export function compareName(text: string, how: 'isIn' | 'isAll'): (name: string) => boolean {
  const matches = makePattern(text)[how]
  return (name) => matches(foldText(name))
}

/** The same for names that stand below one another, `A::B`: a name matches when it or one above it is what the pattern says. `title` is taken as it is. */
export function compareNested(text: string | null, title: string | null): (name: string) => boolean {
  const { isAll } = text === null ? { isAll: (folded: string) => folded === foldText(title ?? '') } : makePattern(text)
  return (name) => {
    const folded = foldText(name)
    if (isAll(folded)) return true
    for (let at = folded.indexOf('::'); at >= 0; at = folded.indexOf('::', at + 2)) if (isAll(folded.slice(0, at))) return true
    return false
  }
}

/** The notes of these ids, with commas between them. */
export function matchNote(text: string): (card: FoldedCard) => boolean {
  const ids = new Set(patternToText(text).split(','))
  return ({ record }) => ids.has(record.note)
}

/** The cards of these ids, with commas between them; or those that are so many-th of their notes, from 1. */
export function matchCard(text: string): (card: FoldedCard) => boolean {
  const ids = new Set(patternToText(text).split(','))
  const places = new Set([...ids].filter((id) => /^\d{1,4}$/.test(id)).map((id) => Number(id) - 1))
  return ({ record }) => ids.has(record.card) || places.has(record.template)
}

/** Tells of cards what is told of one of their names; each name is compared once. */
export function matchNames(matches: (name: string) => boolean, namesOf: NamesOf): (card: FoldedCard) => boolean {
  const known = new Map<string, boolean>()
  const isFound = (name: string) => {
    const found = known.get(name)
    if (found !== undefined) return found
    const matched = matches(name)
    known.set(name, matched)
    return matched
  }
  return ({ record }) => namesOf(record).some(isFound)
}
