import type { Making } from '../model/making.ts'
import type { Note } from '../model/note.ts'
import { askKey, factKey } from './fact-keys.ts'

/** A fact that a new making has otherwise: another answer, another sentence or another question. */
export interface FactChange {
  readonly before: Note
  readonly after: Note
  /** The note of the deck that stands for it, perhaps edited by the reader; null when she did not take it. */
  readonly inDeck: Note | null
}

/** A fact that a new making no longer has. */
export interface FactLoss {
  readonly before: Note
  readonly inDeck: Note | null
}

/** How the facts of two makings differ. Each list is in the order of its text. */
export interface FactDiff {
  readonly added: readonly Note[]
  readonly gone: readonly FactLoss[]
  readonly changed: readonly FactChange[]
  readonly kept: readonly Note[]
}

/** Questions of one rule with this share of their words in common ask about the same subject. */
const alike = 0.6

/**
 * Compares the facts of an earlier making with those of a new one. Notes are the same when they ask, answer and cite the
 * same. A pair that agrees in its id, in two of these three, in its question, or in its rule and most words of its
 * question has changed. What is left on either side is gone or added.
 */
export function compareMakings(before: Making, after: Making, notesInDeck: readonly Note[]): FactDiff {
  const pairs = pairNotes(before.notes, after.notes)
  const inDeck = findInDeck(notesInDeck)
  const paired = new Map(pairs.map((pair) => [pair.before, pair.after]))
  const found = new Map(pairs.map((pair) => [pair.after, pair.before]))
  return {
    added: after.notes.filter((note) => !found.has(note)),
    gone: before.notes.flatMap((note) => (paired.has(note) ? [] : [{ before: note, inDeck: inDeck(note) }])),
    changed: pairs.flatMap((pair) => (isSame(pair.before, pair.after) ? [] : [{ ...pair, inDeck: inDeck(pair.before) }])),
    kept: after.notes.filter((note) => {
      const earlier = found.get(note)
      return earlier !== undefined && isSame(earlier, note)
    }),
  }
}

interface Pair {
  readonly before: Note
  readonly after: Note
}

/** Pairs by the surest sign first; each note is in one pair at most. In the order of the new text. */
function pairNotes(before: readonly Note[], after: readonly Note[]): Pair[] {
  const free = new Set(before)
  const pairs = new Map<Note, Note>()
  for (const keyOf of [wholeKey, ({ id }: Note) => id, factKey, askKey, ({ cards }: Note) => cards[0]?.question ?? null]) {
    const byKey = new Map<string, Note[]>()
    for (const note of free) {
      const key = keyOf(note)
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), note])
    }
    for (const note of after) {
      const key = pairs.has(note) ? null : keyOf(note)
      const match = key === null ? undefined : byKey.get(key)?.shift()
      if (match !== undefined && free.delete(match)) pairs.set(note, match)
    }
  }
  pairAlike(free, after.filter((note) => !pairs.has(note)), pairs)
  return after.flatMap((note) => {
    const match = pairs.get(note)
    return match === undefined ? [] : [{ before: match, after: note }]
  })
}

function wholeKey(note: Note): string {
  return `${askKey(note)}\0${factKey(note) ?? ''}`
}

function pairAlike(free: Set<Note>, after: readonly Note[], pairs: Map<Note, Note>): void {
  const byFrame = new Map<string, { note: Note; words: Set<string> }[]>()
  for (const note of free) if (note.frame !== null) byFrame.set(note.frame, [...(byFrame.get(note.frame) ?? []), { note, words: wordsOf(note) }])
  for (const note of after) {
    const words = wordsOf(note)
    let best: Note | null = null
    let most = alike
    for (const other of byFrame.get(note.frame ?? '') ?? []) {
      const share = free.has(other.note) ? shareOf(words, other.words) : 0
      if (share > most || (share === most && best === null)) [best, most] = [other.note, share]
    }
    if (best === null) continue
    free.delete(best)
    pairs.set(note, best)
  }
}

function wordsOf({ cards }: Note): Set<string> {
  return new Set(cards[0]?.question.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common += 1
  return common / Math.max(1, one.size + other.size - common)
}

function isSame(before: Note, after: Note): boolean {
  return askKey(before) === askKey(after) && factKey(before) === factKey(after)
}

/** Finds the note of the deck that came of a draft: by its id, else by its fact, else by what it asks. */
function findInDeck(notes: readonly Note[]): (draft: Note) => Note | null {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const byFact = new Map(notes.map((note) => [factKey(note), note]))
  const byAsk = new Map(notes.map((note) => [askKey(note), note]))
  return (draft) => {
    const fact = factKey(draft)
    return byId.get(draft.id) ?? (fact === null ? undefined : byFact.get(fact)) ?? byAsk.get(askKey(draft)) ?? null
  }
}
