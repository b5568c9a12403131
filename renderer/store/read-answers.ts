import { groupByCard } from '../../decks/journal/group-by-card.ts'
import { Dexie } from 'dexie'
import type { Entry, EntryKind } from '../../decks/model/entry.ts'
import type { CardId, DeckId, NoteId } from '../../decks/model/id.ts'
import type { Review } from '../../decks/model/review.ts'
import type { LecternDatabase } from './database.ts'
import { cardToSubject } from './entry-to-subject.ts'
import { findMemories } from './memory-rows.ts'
import { liveEntriesOf } from './read-live.ts'
import type { MemoryRow } from './rows.ts'
import type { ApartCount, Today } from './store.ts'

/** The answers of a study day. */
export interface Answers {
  /** Those that count, and for each card that was met before one that stands for all the earlier ones: `countToday` only asks whether there is any. */
  readonly reviews: readonly Review[]
  /** The notes they were about. */
  readonly notes: ReadonlySet<NoteId>
  /** New and repeated cards by deck. */
  readonly decks: ReadonlyMap<DeckId, { readonly newDone: number; readonly repeatedDone: number }>
  readonly apart: Today['apart']
}

/** Reads the live answers from `from` to `until` (ms, not counted). */
export async function readAnswers(database: LecternDatabase, from: number, until: number): Promise<Answers> {
  const [reviews, practice, quizzes] = await Promise.all((['review', 'practice', 'quiz-answer'] as const).map(async (kind) => readLiveBetween(database, kind, from, until)))
  const today = (reviews ?? []).flatMap((entry) => (entry.kind === 'review' ? [entry] : []))
  const counts = new Map<CardId, number>()
  for (const { card } of today) counts.set(card, (counts.get(card) ?? 0) + 1)
  const known = (await findMemories(database, [...counts.keys()])).filter((row) => row !== undefined)
  const firstOf = new Map(today.toReversed().map((review) => [review.card, review]))
  const met = await findMet(database, known, (card) => ({ count: counts.get(card) ?? 0, first: firstOf.get(card)?.id ?? '' }))
  const decks = new Map<DeckId, { newDone: number; repeatedDone: number }>()
  for (const { card, deck } of known) {
    const { newDone, repeatedDone } = decks.get(deck) ?? { newDone: 0, repeatedDone: 0 }
    decks.set(deck, met.has(card) ? { newDone, repeatedDone: repeatedDone + 1 } : { newDone: newDone + 1, repeatedDone })
  }
  const earlier = [...firstOf.values()].flatMap((review) => (met.has(review.card) ? [{ ...review, at: from - 1 }] : []))
  return { reviews: [...earlier, ...today], notes: new Set(known.map(({ note }) => note)), decks, apart: countApart(practice ?? [], quizzes ?? [], today) }
}

/**
 * Which of these cards were no longer new at the first of their answers of the day. One with more answers than those was met
 * before them; of the others only a card that was put on a day by hand, or made new again since, can have been.
 */
async function findMet({ entries }: LecternDatabase, rows: readonly MemoryRow[], answersOf: (card: CardId) => { count: number; first: string }): Promise<Set<CardId>> {
  const met = new Set(rows.filter(({ card, memory }) => memory.reps > answersOf(card).count).map(({ card }) => card))
  const unsure = rows.filter(({ card }) => !met.has(card))
  const byHand = await entries.where('[kind+at]').between(['schedule', Dexie.minKey], ['schedule', Dexie.maxKey]).first()
  if (unsure.length === 0 || byHand === undefined) return met
  const found = await entries.where('subject').anyOf(unsure.map(({ card }) => cardToSubject(card))).toArray()
  for (const [card, own] of groupByCard(liveEntriesOf(found))) {
    const last = own.findLast(({ id, kind }) => id < answersOf(card).first && (kind === 'review' || kind === 'schedule'))
    if (last !== undefined && !(last.kind === 'schedule' && last.to.what === 'new')) met.add(card)
  }
  return met
}

/** The live entries of a kind from `from` to `until` (ms, not counted), by their time. */
export async function readLiveBetween(database: LecternDatabase, kind: EntryKind, from: number, until: number): Promise<Entry[]> {
  const rows = await database.entries.where('[kind+at]').between([kind, from], [kind, until], true, false).toArray()
  return rows.flatMap(({ dead, entry }) => (dead === 0 ? [entry] : []))
}

/** Answers in quizzes that have reviews of their own in their act are counted as these. */
function countApart(practice: readonly Entry[], quizzes: readonly Entry[], reviews: readonly Entry[]): Today['apart'] {
  const counted = new Set(reviews.flatMap(({ group }) => group ?? []))
  return {
    practice: sumAnswers(practice.flatMap((entry) => (entry.kind === 'practice' ? [{ took: entry.took, known: entry.rating > 1 }] : []))),
    quiz: sumAnswers(quizzes.flatMap((entry) => (entry.kind === 'quiz-answer' && (entry.group === undefined || !counted.has(entry.group)) ? [{ took: entry.took, known: entry.grade.verdict === 'right' }] : []))),
  }
}

function sumAnswers(all: readonly { readonly took: number; readonly known: boolean }[]): ApartCount {
  return { answers: all.length, known: all.filter(({ known }) => known).length, took: all.reduce((sum, { took }) => sum + took, 0) }
}
