import type { CardId } from '../model/id.ts'
import type { CardRecord } from './card-record.ts'
import { foldText } from './fold-text.ts'
import { makePairFinder } from './similar-texts.ts'

/** What is compared: the question, or question and answer together; and how alike two must be: 1 for the same text. */
export interface DuplicateSearch {
  readonly by: 'question' | 'both'
  /** From 0.6 to 1: the share of runs of three letters that both have among those that either has. */
  readonly least: number
}

/** Cards of several notes that ask the same or nearly so. */
export interface DuplicateGroup {
  readonly cards: readonly CardId[]
  /** How alike the least alike two are that hold it together; 1 for the same text. */
  readonly score: number
}

/** How far the search is. */
export interface DuplicateProgress {
  readonly done: number
  readonly of: number
}

const stride = 500

// [Note: near-duplicates] Texts that are the same once case, accents and punctuation are left out are put together first.
// Two different ones are near when they share most of their runs of three letters (Jaccard), and have the same numbers: what
// was in 2009 and what was in 2010 are two questions however alike they are written.

/**
 * Finds groups of cards that ask the same; the most alike and largest first. Cards of one note are never held against one
 * another. It yields now and then how far it is, so that a worker can do other things in between.
 */
export function* findDuplicates(records: readonly CardRecord[], { by, least }: DuplicateSearch): Generator<DuplicateProgress, readonly DuplicateGroup[]> {
  const groups = new Map<string, CardRecord[]>()
  for (const [done, record] of records.entries()) {
    if (done % stride === 0) yield { done, of: records.length * 2 }
    const key = bareText(by === 'question' ? record.question : `${record.question} ${record.answer}`)
    if (key === '') continue
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [record])
    else known.push(record)
  }
  const texts = [...groups.keys()]
  const sets = [...groups.values()]
  const joins = texts.map((_, place) => place)
  const scores = texts.map(() => 1)
  if (least < 1) {
    const finder = makePairFinder(texts, Math.max(least, 0.6))
    for (let at = 0; at < texts.length; at += 1) {
      if (at % stride === 0) yield { done: records.length + Math.floor((at / texts.length) * records.length), of: records.length * 2 }
      for (const [place, other, score] of finder.partnersOf(at)) join(joins, scores, place, other, score)
    }
  }
  return collect(joins, scores, sets)
}

/** Letters and digits only, with single spaces. */
function bareText(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}

function rootOf(joins: number[], at: number): number {
  let root = at
  while (joins[root] !== root) {
    joins[root] = joins[joins[root] as number] as number
    root = joins[root] as number
  }
  return root
}

function join(joins: number[], scores: number[], a: number, b: number, score: number): void {
  const [first, second] = [rootOf(joins, a), rootOf(joins, b)]
  if (first !== second) joins[second] = first
  scores[first] = Math.min(scores[first] as number, scores[second] as number, score)
}

function collect(joins: number[], scores: readonly number[], sets: readonly (readonly CardRecord[])[]): readonly DuplicateGroup[] {
  const byRoot = new Map<number, CardRecord[]>()
  sets.forEach((set, place) => {
    const root = rootOf(joins, place)
    const known = byRoot.get(root)
    if (known === undefined) byRoot.set(root, [...set])
    else known.push(...set)
  })
  const groups = [...byRoot].filter(([, records]) => records.some(({ note }) => note !== records[0]?.note))
  return groups.map(([root, records]) => ({ cards: records.map(({ card }) => card), score: scores[root] ?? 1 })).toSorted((a, b) => b.score - a.score || b.cards.length - a.cards.length)
}
