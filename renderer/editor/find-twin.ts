import { foldText } from '../../decks/search/fold-text.ts'
import type { NoteId } from '../../decks/model/id.ts'
import type { Note } from '../../decks/model/note.ts'

/** A question of another note that asks the same, or nearly. */
export interface Twin {
  readonly note: NoteId
  readonly question: string
  readonly answer: string
  readonly near: boolean
}

/** The questions of a deck as they are compared. */
export interface AskedBefore {
  readonly exact: ReadonlyMap<string, Twin>
  /** Empty for decks so large that comparing words would take too long while somebody types. */
  readonly words: readonly { readonly twin: Twin; readonly words: ReadonlySet<string> }[]
}

const mostCompared = 8000
const likeness = 0.8

/** Makes the questions of notes ready to be compared. */
export function listAsked(notes: readonly Note[], except: NoteId | null): AskedBefore {
  const exact = new Map<string, Twin>()
  const words: { twin: Twin; words: ReadonlySet<string> }[] = []
  for (const { id, cards } of notes) {
    if (id === except) continue
    for (const { question, answer } of cards) {
      const twin: Twin = { note: id, question, answer, near: false }
      exact.set(squeeze(question), twin)
      if (words.length <= mostCompared) words.push({ twin, words: wordsOf(question) })
    }
  }
  return { exact, words: words.length > mostCompared ? [] : words }
}

/** A card that asks the same as a question, or nearly; null when none does. */
export function findTwin(question: string, { exact, words }: AskedBefore): Twin | null {
  const key = squeeze(question)
  if (key === '') return null
  const same = exact.get(key)
  if (same !== undefined) return same
  const mine = wordsOf(question)
  if (mine.size < 3) return null
  const near = words.find((each) => isNear(mine, each.words))
  return near === undefined ? null : { ...near.twin, near: true }
}

function isNear(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.min(a.size, b.size) / Math.max(a.size, b.size) < likeness) return false
  // Other numbers ask for other things: the war of 1914, the war of 1939.
  if (numbersOf(a) !== numbersOf(b)) return false
  const common = [...a].filter((word) => b.has(word)).length
  return common / (a.size + b.size - common) >= likeness
}

function numbersOf(words: ReadonlySet<string>): string {
  return [...words].filter((word) => /\d/.test(word)).toSorted().join(' ')
}

function squeeze(text: string): string {
  return foldText(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function wordsOf(text: string): Set<string> {
  return new Set(squeeze(text).split(' ').filter(Boolean))
}
