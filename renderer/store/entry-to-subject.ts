import { isContentEntry } from '../../decks/journal/fold-content.ts'
import { isPresetEntry } from '../../decks/journal/fold-presets.ts'
import { entryToCard } from '../../decks/journal/group-by-card.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { ArticleId, CardId, QuizId, SeminarId } from '../../decks/model/id.ts'

/**
 * What an entry is about: `card:` and a card's id, `seminar:`, `read:` and `quiz:` with theirs, `content`, `options` (presets
 * and which decks have them), `settings`, `practice`, `retract`, or `restored` for retractions that brought back a backup.
 */
export function entryToSubject(entry: Entry): string {
  const card = entryToCard(entry)
  if (card !== null) return cardToSubject(card)
  if (entry.kind === 'seminar') return seminarToSubject(entry.seminar)
  if (entry.kind === 'read') return readingToSubject(entry.article)
  if (entry.kind === 'quiz' || entry.kind === 'quiz-answer') return quizToSubject(entry.quiz)
  if (entry.kind === 'retract' && entry.restored !== undefined) return restoredSubject
  if (isPresetEntry(entry)) return 'options'
  return isContentEntry(entry) ? 'content' : entry.kind
}

/** The subject of retractions that brought back a backup. */
export const restoredSubject = 'restored'

/** The subject of the entries about a card. */
export function cardToSubject(card: CardId): string {
  return `card:${card}`
}

/** The subject of the entries about a seminar. */
export function seminarToSubject(seminar: SeminarId): string {
  return `seminar:${seminar}`
}

/** The subject of the entries about what was read of an article. */
export function readingToSubject(article: ArticleId): string {
  return `read:${article}`
}

/** The subject of the entries about a quiz and the answers to it. */
export function quizToSubject(quiz: QuizId): string {
  return `quiz:${quiz}`
}
